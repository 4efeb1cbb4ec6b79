import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRawTables } from './raw-data';

const name = 'ruwe-gegevens-proef';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
	});

/** A database of a later version than the app knows, with a row that no schema takes. */
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

describe('raw data', () => {
	it('has every row of every table, also damaged ones and tables that the app does not know', async () => {
		await fill();
		expect(await readRawTables(name)).toEqual({
			later: [],
			scans: [
				{ id: 'heel', remark: 'blijft' },
				{ id: 'stuk', length: 12, at: [null] },
			],
		});
	});

	it('is nothing where there is no database, and makes none', async () => {
		expect(await readRawTables(name)).toEqual({});
		expect((await indexedDB.databases()).some((known) => known.name === name)).toBe(false);
	});

	it('gives the rows that can be read when the browser can not give the whole table', async () => {
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
