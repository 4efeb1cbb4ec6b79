import * as v from 'valibot';
import { err, ok, type Result } from '$lib/result';
import { sessionSchema, type Session } from '$lib/session/session';
import type { ScanDatabase } from '../database';
import { onDevice } from '../device-database';
import type { OpenError } from './scan-store';
import { UnsavedItems } from './unsaved-items';

const key = 'practice';

/**
 * The practice evening of this device: one row among the settings, whole. Lists, counts, figures and backups read other
 * tables, so that nothing of it can be in them; the next one takes its place.
 */
export class PracticeStore {
	readonly #database: ScanDatabase;
	/** State that is not stored yet, at most one. */
	readonly #unsaved = new UnsavedItems<Session>();

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	async save(session: Session): Promise<void> {
		this.#unsaved.set(key, session);
		// validate before writing: an invalid row would be unreadable later
		v.assert(sessionSchema, session);
		await this.#database.settings.put({ key, value: session });
		if (this.#unsaved.get(key) === session) this.#unsaved.delete(key);
	}

	isUnsaved(): boolean {
		return this.#unsaved.has(key);
	}

	discardUnsaved(): void {
		this.#unsaved.delete(key);
	}

	async open(): Promise<Result<Session, OpenError>> {
		const inMemory = this.#unsaved.get(key);
		if (inMemory) return ok(inMemory);
		const row = await this.#database.settings.get(key);
		if (!row) return err('unknown');
		const read = v.safeParse(sessionSchema, row.value);
		return read.success ? ok(read.output) : err('damaged');
	}

	/** Deletes it for good; it does not go to the bin. */
	async remove(): Promise<void> {
		this.#unsaved.delete(key);
		await this.#database.settings.delete(key);
	}
}

/** The practice evening of this browser. */
export const devicePractice = onDevice((database) => new PracticeStore(database));
