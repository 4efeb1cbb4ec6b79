import { ScanDatabase } from '$lib/storage/database';
import { ScanStore } from '$lib/storage/stores/scan-store';
import { SessionStore } from '$lib/storage/stores/session-store';

export type Connection = {
	readonly store: ScanStore;
	readonly sessions: SessionStore;
	readonly database: ScanDatabase;
};

/** Databases of one test: each connection is like a tab, all on one name that no other test uses. */
export class TestDatabases {
	readonly name = `test-${crypto.randomUUID()}`;
	readonly #opened: ScanDatabase[] = [];

	connect(): Connection {
		const database = new ScanDatabase(this.name);
		this.#opened.push(database);
		return { database, store: new ScanStore(database), sessions: new SessionStore(database) };
	}

	/** Closes all connections, as when the browser is closed, and opens a new one. */
	reopen(): Connection {
		this.#closeAll();
		return this.connect();
	}

	async remove(): Promise<void> {
		this.#closeAll();
		await deleteDatabase(this.name);
	}

	#closeAll(): void {
		for (const database of this.#opened) database.close();
	}
}

/** Deletes a database, and waits for connections that are still closing. */
export function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => {
			resolve();
		};
		request.onerror = () => {
			reject(request.error ?? new Error(`${name} could not be deleted`));
		};
	});
}
