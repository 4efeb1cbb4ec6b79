import type { ScanDatabase } from '../database';
import { onDevice } from '../device-database';

/** The settings of this device. */
export type Settings = {
	/** The file that the backup is written to; only where the browser can write to a user-chosen file. */
	readonly backupFile: FileSystemFileHandle;
	/** Time of the last write to that file; ISO 8601, UTC. */
	readonly keptAt: string;
	/** Time of the last download of a backup; ISO 8601, UTC. */
	readonly downloadedAt: string;
	/** Time at which the user last saw that the bin was not empty; ISO 8601, UTC. */
	readonly binSeenAt: string;
};

/** Validates each setting; an invalid value reads as undefined. */
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

/** Reads and writes the settings. A write resolves once it is durable and rejects when the device refuses it. */
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

/** The settings of this browser. */
export const deviceSettings = onDevice((database) => new SettingsStore(database));
