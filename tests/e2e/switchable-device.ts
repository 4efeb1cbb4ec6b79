import type { Page } from '@playwright/test';

/**
 * Behaviour of the app's database: it works, refuses to begin a write, undoes each write, leaves each write unfinished,
 * or gives no access at all.
 */
export type DeviceMode = 'works' | 'throws' | 'aborts' | 'holds' | 'locked';

const modeKey = 'test-device-mode';
const claimKey = 'test-claims';

/** Switches the database of one page, also for its next loads. */
export class SwitchableDevice {
	readonly #page: Page;

	private constructor(page: Page) {
		this.#page = page;
	}

	static async of(page: Page, mode: DeviceMode = 'works'): Promise<SwitchableDevice> {
		await page.addInitScript(putSwitch, { modeKey, mode });
		await page.addInitScript(writeDownClaims, { claimKey });
		return new SwitchableDevice(page);
	}

	async set(mode: DeviceMode): Promise<void> {
		await this.#page.evaluate(
			({ key, value }) => {
				sessionStorage.setItem(key, value);
			},
			{ key: modeKey, value: mode },
		);
	}

	/** Number of times, since the page was first opened, that the screen said saved. */
	claims(): Promise<number> {
		return this.#page.evaluate((key) => Number(sessionStorage.getItem(key)), claimKey);
	}
}

/** Runs in the page before any script of the app. */
function putSwitch({ modeKey, mode }: { readonly modeKey: string; readonly mode: string }): void {
	if (sessionStorage.getItem(modeKey) === null) sessionStorage.setItem(modeKey, mode);
	const is = (wanted: string): boolean => sessionStorage.getItem(modeKey) === wanted;

	type Instead = (usual: () => unknown, given: readonly unknown[]) => unknown;
	const replace = (owner: object, name: string, instead: Instead): void => {
		const usual: unknown = Reflect.get(owner, name);
		if (typeof usual !== 'function') throw new Error(`No method ${name}`);
		Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
			return instead(() => Reflect.apply(usual, this, given), given);
		});
	};

	replace(IDBFactory.prototype, 'open', (usual) => {
		if (is('locked')) throw new DOMException('No access', 'SecurityError');
		return usual();
	});
	replace(IDBFactory.prototype, 'databases', (usual) =>
		is('locked') ? Promise.reject(new DOMException('No access', 'SecurityError')) : usual(),
	);
	replace(IDBDatabase.prototype, 'transaction', (usual, [, access]) => {
		if (access === 'readwrite' && is('throws')) throw new DOMException('Full', 'QuotaExceededError');
		const begun = usual();
		if (access === 'readwrite' && begun instanceof IDBTransaction) keepUnfinished(begun);
		return begun;
	});
	replace(IDBObjectStore.prototype, 'put', (usual) => {
		const request = usual();
		if (request instanceof IDBRequest && is('aborts')) undoAfter(request);
		return request;
	});

	function keepUnfinished(writing: IDBTransaction): void {
		const [table = ''] = writing.objectStoreNames;
		const again = (): void => {
			if (is('holds')) writing.objectStore(table).count().onsuccess = again;
		};
		again();
	}

	function undoAfter(request: IDBRequest): void {
		request.addEventListener('success', () => {
			request.transaction?.abort();
		});
	}
}

/** Runs in the page: counts each change of the status to saved. */
function writeDownClaims({ claimKey }: { readonly claimKey: string }): void {
	let before = false;
	new MutationObserver(() => {
		const now = document.documentElement.textContent.includes('Bewaard op dit apparaat');
		if (now && !before)
			sessionStorage.setItem(claimKey, String(Number(sessionStorage.getItem(claimKey)) + 1));
		before = now;
	}).observe(document, { childList: true, subtree: true, characterData: true });
}
