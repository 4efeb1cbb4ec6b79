import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRawTables } from './raw-data';

const name = 'ruwe-gegevens-proef';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
	});

/** Creates a database of a later version than the app knows, with a row that no schema accepts. */
async function fill(): Promise<void> {
	const opening = indexedDB.open(name, 990);
	opening.onupgradeneeded = () => {
		const scans = opening.result.createObjectStore('scans', { keyPath: 'id' });
		scans.put({ id: 'heel', remark: 'blijft' });
		scans.put({ id: 'stuk', length: 12, at: [null] });
		opening.result.createObjectStore('later', { keyPath: 'id' });
	};
	(await settled(opening)).close();
}

afterEach(async () => {
	vi.restoreAllMocks();
	await settled(indexedDB.deleteDatabase(name));
});

describe('readRawTables', () => {
	it('returns every row of every table, including damaged rows and unknown tables', async () => {
		await fill();
		expect(await readRawTables(name)).toEqual({
			later: [],
			scans: [
				{ id: 'heel', remark: 'blijft' },
				{ id: 'stuk', length: 12, at: [null] },
			],
		});
	});

	it('returns nothing and creates no database, when there is none', async () => {
		expect(await readRawTables(name)).toEqual({});
		expect((await indexedDB.databases()).some((known) => known.name === name)).toBe(false);
	});

	it('returns the readable rows and marks the others, when reading the whole table fails', async () => {
		await fill();
		vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
			throw new DOMException('', 'DataError');
		});
		const get = Reflect.get(IDBObjectStore.prototype, 'get');
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
			if (key === 'stuk') throw new DOMException('', 'DataError');
			return Reflect.apply(get, this, [key]);
		});
		expect((await readRawTables(name))['scans']).toEqual([
			{ id: 'heel', remark: 'blijft' },
			{ onleesbaar: 'stuk' },
		]);
	});
});
