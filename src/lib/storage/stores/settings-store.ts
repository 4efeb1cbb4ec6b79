import type { ScanDatabase } from '../database';

/** What the app remembers about this device. */
export type Settings = {
	/** The file that the reservekopie is kept in; only where the browser can write to a chosen file. */
	readonly backupFile: FileSystemFileHandle;
	/** When what is on the device was last written into that file; ISO 8601, UTC. */
	readonly keptAt: string;
	/** When a reservekopie was last downloaded; ISO 8601, UTC. */
	readonly downloadedAt: string;
	/** When someone last saw that there was something in the bin; ISO 8601, UTC. */
	readonly binSeenAt: string;
};

/** A value that is not what it should be counts as not there. */
const readers: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] | undefined } = {
	backupFile: (value) =>
		typeof FileSystemFileHandle === 'function' && value instanceof FileSystemFileHandle ? value : undefined,
	keptAt: timeIn,
	downloadedAt: timeIn,
	binSeenAt: timeIn,
};

function timeIn(value: unknown): string | undefined {
	return typeof value === 'string' && value.endsWith('Z') && !Number.isNaN(Date.parse(value))
		? value
		: undefined;
}

/** Settings of this device. Every write resolves once it is durable and rejects when the device refused it. */
export class SettingsStore {
	readonly #database: ScanDatabase;

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	async get<K extends keyof Settings>(key: K): Promise<Settings[K] | undefined> {
		return readers[key]((await this.#database.settings.get(key))?.value);
	}

	async set<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
		await this.#database.settings.put({ key, value });
	}

	async remove(key: keyof Settings): Promise<void> {
		await this.#database.settings.delete(key);
	}
}
