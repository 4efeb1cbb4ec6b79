import type { Page } from '@playwright/test';

/** Access to the chosen file: it is writable, it needs permission again, or writing fails. */
export type FileMode = 'works' | 'asks' | 'fails';

const modeKey = 'test-file-mode';
const name = 'reservekopie.bouwstenenscan';

/**
 * Imitates the file that a user chooses for the backup. As in File System Access, the save dialog empties an existing
 * file and the open dialog does not.
 */
export class KeptFile {
	readonly #page: Page;

	private constructor(page: Page) {
		this.#page = page;
	}

	static async of(page: Page): Promise<KeptFile> {
		await page.addInitScript(standIn, { modeKey, name });
		return new KeptFile(page);
	}

	async set(mode: FileMode): Promise<void> {
		await this.#page.evaluate(
			({ key, value }) => {
				localStorage.setItem(key, value);
			},
			{ key: modeKey, value: mode },
		);
	}

	/** Sets its content before it is chosen. */
	async put(text: string): Promise<void> {
		await this.#page.evaluate(
			async ({ file, content }) => {
				const folder = await navigator.storage.getDirectory();
				const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
				await writable.write(content);
				await writable.close();
			},
			{ file: name, content: text },
		);
	}

	/** Its content; empty as long as nothing was written. */
	text(): Promise<string> {
		return this.#page.evaluate(async (file) => {
			const folder = await navigator.storage.getDirectory();
			const handle = await folder.getFileHandle(file, { create: true });
			// Unreadable while the app puts a new text in its place.
			return (await handle.getFile()).text().catch(() => '');
		}, name);
	}
}

/** Runs in the page before any script of the app. */
function standIn({ modeKey, name }: { readonly modeKey: string; readonly name: string }): void {
	const mode = (): string => localStorage.getItem(modeKey) ?? 'works';
	const replace = (method: string, instead: (usual: () => unknown) => unknown): void => {
		const usual: unknown = Reflect.get(FileSystemFileHandle.prototype, method);
		Reflect.set(FileSystemFileHandle.prototype, method, function (this: unknown) {
			return instead(() => (typeof usual === 'function' ? Reflect.apply(usual, this, []) : undefined));
		});
	};
	const handle = async (): Promise<FileSystemFileHandle> => {
		const folder = await navigator.storage.getDirectory();
		return folder.getFileHandle(name, { create: true });
	};
	Reflect.set(window, 'showOpenFilePicker', async () => [await handle()]);
	Reflect.set(window, 'showSaveFilePicker', async () => {
		const file = await handle();
		await (await file.createWritable()).close();
		return file;
	});
	replace('queryPermission', () => Promise.resolve(mode() === 'asks' ? 'prompt' : 'granted'));
	replace('requestPermission', () => {
		localStorage.setItem(modeKey, 'works');
		return Promise.resolve('granted');
	});
	replace('createWritable', (usual) =>
		mode() === 'fails' ? Promise.reject(new DOMException('Gone', 'NotFoundError')) : usual(),
	);
}
