import type { Page } from '@playwright/test';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import { mixedScan } from './answers';
import type { NamedFile } from './files-page';
import { required, statementsOf } from './questionnaire';

const [one, two] = statementsOf('full');
export const firstStatement = required(one);
const secondStatement = required(two);

const noLevel = { answer: { kind: 'level', level: 0 } } as const;
const later = '2026-11-23T10:00:00.000Z';
const latest = '2026-11-24T10:00:00.000Z';

/** Scan as it was shared, and its later states in two places. */
export type Apart = { readonly here: Scan; readonly file: Scan };

/** Builds a conflict: each place has an answer of its own. */
export function conflictOf(name: string): Apart {
	const shared = mixedScan({ name });
	return {
		here: withEntry(shared, firstStatement, noLevel, later),
		file: withEntry(shared, secondStatement, noLevel, latest),
	};
}

export const laterOf = (scan: Scan): Scan => withEntry(scan, firstStatement, noLevel, later);

/** Drags files over the page, and drops them if told to, as a file manager would. */
export async function dragFiles(
	page: Page,
	files: readonly NamedFile[],
	events: readonly ('dragover' | 'drop')[],
): Promise<void> {
	const texts = files.map(({ name, content }) => ({ name, content: String(content) }));
	const dataTransfer = await page.evaluateHandle((dropped) => {
		const transfer = new DataTransfer();
		for (const { name, content } of dropped) transfer.items.add(new File([content], name));
		return transfer;
	}, texts);
	for (const event of events)
		await page.getByRole('heading', { level: 1 }).dispatchEvent(event, { dataTransfer });
}

/** Opens the app with these files, as the system does, once it is loaded. */
export async function launchWith(page: Page, files: readonly NamedFile[]): Promise<void> {
	await page.addInitScript(
		(opened) => {
			const handles = opened.map(({ name, content }) => ({
				kind: 'file',
				name,
				getFile: () => Promise.resolve(new File([content], name)),
			}));
			const setConsumer = (take: (launch: object) => void): void => {
				take({ files: handles });
			};
			Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
		},
		files.map(({ name, content }) => ({ name, content: String(content) })),
	);
}

/** Blocks the reading of files, from the `n`th on. */
export async function holdFilesFrom(page: Page, n: number): Promise<void> {
	await page.addInitScript((held) => {
		const usual: unknown = Reflect.get(Blob.prototype, 'arrayBuffer');
		let count = 0;
		const arrayBuffer = function (this: Blob): unknown {
			count += 1;
			const bytes: unknown = typeof usual === 'function' ? Reflect.apply(usual, this, []) : undefined;
			return count < held ? bytes : new Promise(() => undefined);
		};
		Reflect.set(Blob.prototype, 'arrayBuffer', arrayBuffer);
	}, n);
}
