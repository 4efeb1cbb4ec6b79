import * as v from 'valibot';
import { err, ok, type Result } from '$lib/result';
import { sessionSchema, type Session } from '$lib/session/session';
import type { ScanDatabase } from '../database';
import { onDevice } from '../device-database';
import type { OpenError } from './scan-store';

const key = 'practice';

/**
 * The practice evening of this device: one row among the settings, whole. Lists, counts, figures and backups read other
 * tables, so that nothing of it can be in them; the next one takes its place.
 */
export class PracticeStore {
	readonly #database: ScanDatabase;
	/** State that is not stored yet. */
	#unsaved: Session | undefined;

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	async save(session: Session): Promise<void> {
		this.#unsaved = session;
		// validate before writing: an invalid row would be unreadable later
		v.assert(sessionSchema, session);
		await this.#database.settings.put({ key, value: session });
		if (this.#unsaved === session) this.#unsaved = undefined;
	}

	isUnsaved(): boolean {
		return this.#unsaved !== undefined;
	}

	discardUnsaved(): void {
		this.#unsaved = undefined;
	}

	async open(): Promise<Result<Session, OpenError>> {
		if (this.#unsaved) return ok(this.#unsaved);
		const row = await this.#database.settings.get(key);
		if (!row) return err('unknown');
		const read = v.safeParse(sessionSchema, row.value);
		return read.success ? ok(read.output) : err('damaged');
	}

	/** Deletes it for good; it does not go to the bin. */
	async remove(): Promise<void> {
		this.#unsaved = undefined;
		await this.#database.settings.delete(key);
	}
}

/** The practice evening of this browser. */
export const devicePractice = onDevice((database) => new PracticeStore(database));
