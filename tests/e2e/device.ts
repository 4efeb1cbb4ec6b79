import type { Page } from '@playwright/test';

type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Reads the whole database of this browser by table, without the app; empty when there is no database. */
export function readDevice(page: Page): Promise<Rows> {
	return page.evaluate(async () => {
		const name = 'bouwstenenscan';
		if (!(await indexedDB.databases()).some((known) => known.name === name)) return {};
		const settled = <T>(request: IDBRequest<T>): Promise<T> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(new Error('The database could not be read'));
				};
			});
		const opening = indexedDB.open(name);
		// Deleted since it was listed: reading must not make one, nor keep the app from making its own.
		opening.onupgradeneeded = () => opening.transaction?.abort();
		const database = await settled(opening).catch(() => undefined);
		if (!database) return {};
		const tables = [...database.objectStoreNames];
		const transaction = database.transaction(tables, 'readonly');
		const rows = await Promise.all(
			tables.map(async (table) => {
				const all: unknown[] = await settled(transaction.objectStore(table).getAll());
				// Omits the moment the bin was last seen: it is written by merely looking, and is no data of the user.
				return [table, all.filter((row) => !JSON.stringify(row).includes('"binSeenAt"'))] as const;
			}),
		);
		database.close();
		return Object.fromEntries(rows);
	});
}

/** Looks up a field of a stored row; undefined for a row that has none. */
export const field = (row: unknown, name: string): unknown =>
	typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;

/**
 * Everything that this browser keeps for the app outside the database, without the log of `logChannels`: in storages,
 * cookies, the history and caches.
 */
export const keptOutsideDatabase = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const caching = (await caches.keys()).map(async (name) => {
			const cache = await caches.open(name);
			return [name, ...(await cache.keys()).map(({ url }) => url)];
		});
		const stored = [localStorage, sessionStorage].flatMap((storage) =>
			Object.entries(storage).filter(([key]) => key !== 'test-channel-log'),
		);
		return [
			location.href,
			document.cookie,
			JSON.stringify(history.state),
			JSON.stringify(stored),
			...(await Promise.all(caching)).flat(),
		];
	});

/** Makes every stored scan unreadable for the app, as a failing disk or a stray program could. */
export function damageScans(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('bouwstenenscan');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('scans', 'readwrite');
					const walking = transaction.objectStore('scans').openCursor();
					walking.onsuccess = () => {
						walking.result?.update({ ...Object(walking.result.value), length: 'half' });
						walking.result?.continue();
					};
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					transaction.onerror = () => {
						reject(new Error('The scans could not be damaged'));
					};
				};
			}),
	);
}

/** Puts rows into tables of the database unchanged, bypassing the app; the database must exist. */
export function putRows(page: Page, rows: Rows): Promise<void> {
	return page.evaluate(
		(written) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('bouwstenenscan');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction(Object.keys(written), 'readwrite');
					for (const [table, items] of Object.entries(written))
						for (const item of items) transaction.objectStore(table).put(item);
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					transaction.onerror = () => {
						reject(new Error('The rows could not be written'));
					};
				};
			}),
		rows,
	);
}
