import * as v from 'valibot';
import type { Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import { peopleSchema, sessionSchema, type Participant, type Session } from '$lib/session/session';
import { addQuestionnaire } from './add-questionnaire';
import { binnedAt } from './binned-at';
import { binnedBefore } from './binned-before';
import type { ParticipantRow, ScanDatabase, SessionRow } from '../database';
import { onDevice } from '../device-database';
import { eachOf } from './in-parts';
import { rowsOf } from './rows-of';
import { regionKeyOf } from './scan-rows';
import type { OpenError } from './scan-store';
import { isWritten, notWhole } from './short-write';
import { UnsavedItems } from './unsaved-items';

export type StoredSession = { readonly session: Session; readonly deletedAt: string | null };

/** The latest state of a session that is not stored yet, and its questionnaire if that has to be stored too. */
type Unsaved = { readonly session: Session; readonly questionnaire: Questionnaire | undefined };

type Differences = { readonly changed: readonly Participant[]; readonly gone: readonly string[] };

/** The sessions on this device. A write resolves once it is durable and rejects when the device refuses it. */
export class SessionStore {
	readonly #database: ScanDatabase;
	/** Last stored state of this window's sessions; participants that did not change since are not written again. */
	readonly #saved = new Map<string, Session>();
	readonly #unsaved = new UnsavedItems<Unsaved>();
	/** Sessions whose region and questionnaire this store has written along. */
	readonly #complete = new Set<string>();
	/** The last save. The next one waits for it, as it writes the differences with what that one stored. */
	#lastSave: Promise<unknown> = Promise.resolve();

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	/** Saves the session, any earlier failed writes, and the questionnaire if it is not stored yet. */
	async save(session: Session, questionnaire?: Questionnaire): Promise<void> {
		const before = this.#unsaved.get(session.id);
		const work: Unsaved = { session, questionnaire: questionnaire ?? before?.questionnaire };
		this.#unsaved.set(session.id, work);
		const saved = this.#lastSave.then(async () => {
			if (!this.#unsaved.has(session.id)) throw new Error('Another window took over');
			await this.#write(work);
			this.#saved.set(session.id, session);
		});
		this.#lastSave = saved.catch(() => undefined);
		await saved;
		if (this.#unsaved.get(session.id) === work) this.#unsaved.delete(session.id);
	}

	/** Discards failed writes of a session that another window took over, so that they do not overwrite its work. */
	discardUnsaved(id: string): void {
		this.#unsaved.delete(id);
		this.#saved.delete(id);
	}

	/** Whether the last write of this session failed or is still pending. */
	isUnsaved(id: string): boolean {
		return this.#unsaved.has(id);
	}

	async open(id: string): Promise<Result<Session, OpenError>> {
		const inMemory = this.#unsaved.get(id);
		if (inMemory) return ok(inMemory.session);
		const row = await this.#database.sessions.get(id);
		if (!row) return err('unknown');
		if (binnedAt(row.deletedAt) !== null) return err('deleted');
		const stored = await this.#read(row);
		if (!stored) return err('damaged');
		this.#saved.set(id, stored.session);
		return ok(stored.session);
	}

	/** The stored session of this id, in the bin or not; undefined if there is none, or it is damaged. */
	async stored(id: string): Promise<StoredSession | undefined> {
		const row = await this.#database.sessions.get(id);
		return row && this.#read(row);
	}

	/** All valid sessions, including the bin and those only in memory, newest change first. */
	async list(): Promise<readonly StoredSession[]> {
		const rows = await this.#database.sessions.toArray();
		const stored = (await Promise.all(rows.map((row) => this.#read(row)))).filter(
			(read) => read !== undefined,
		);
		const saved = stored.filter(({ session }) => !this.#unsaved.has(session.id));
		const unsaved = Array.from(this.#unsaved.values(), ({ session }) => ({ session, deletedAt: null }));
		return [...unsaved, ...saved].sort((a, b) => b.session.changedAt.localeCompare(a.session.changedAt));
	}

	/** Times of change and of deletion, unordered. */
	async moments(): Promise<readonly string[]> {
		const rows = await this.#database.sessions.toArray();
		return [
			...rows.flatMap(({ changedAt, deletedAt }) => [changedAt, deletedAt ?? '']),
			...Array.from(this.#unsaved.values(), ({ session }) => session.changedAt),
		];
	}

	/** Moves a session to the bin, or with `null` out of it. */
	async setDeleted(id: string, deletedAt: string | null): Promise<void> {
		await this.settle(id);
		await this.#database.sessions.update(id, { deletedAt });
	}

	/** Retries an earlier failed write of this session; updates of the stored row need it to be there. */
	async settle(id: string): Promise<void> {
		const unsaved = this.#unsaved.get(id);
		if (unsaved) await this.save(unsaved.session);
	}

	/** Deletes for good the sessions that went to the bin before this moment. */
	async emptyBin(before: string): Promise<void> {
		const { sessions, participants } = this.#database;
		if ((await binnedBefore(sessions, before)).length === 0) return;
		await this.#database.transaction('rw', [sessions, participants], async () => {
			const old = await binnedBefore(sessions, before);
			await eachOf(old, (id) => rowsOf(participants, id).delete());
			await sessions.bulkDelete(old);
		});
	}

	async #write({ session, questionnaire }: Unsaved): Promise<void> {
		if (this.#complete.has(session.id) && (await this.#writeChanges(session))) return;
		const { sessions, participants, regions, questionnaires } = this.#database;
		await this.#database.transaction('rw', [sessions, participants, regions, questionnaires], async () => {
			const here = await sessions.get(session.id);
			if (!here) this.#saved.delete(session.id);
			await this.#put(session, here?.deletedAt ?? null);
			if (this.#isRenamed(session) || !(await regions.get(session.region.id)))
				await regions.put(session.region);
			if (questionnaire) await addQuestionnaire(questionnaires, session.questionnaire, questionnaire);
		});
		if (questionnaire) this.#complete.add(session.id);
	}

	/**
	 * Writes the session and the changed participants only, as a room waits for it. False, with nothing written, unless
	 * the session is stored in the same region, under the same name: then its region and questionnaire are stored too.
	 */
	#writeChanges(session: Session): Promise<boolean> {
		const { sessions, participants } = this.#database;
		return isWritten(
			this.#database.transaction('rw', [sessions, participants], async () => {
				if (this.#isRenamed(session)) throw notWhole;
				const [here] = await Promise.all([sessions.get(session.id), this.#put(session, null)]);
				if (here?.regionId !== session.region.id) throw notWhole;
				if (here.deletedAt !== null) await sessions.update(session.id, { deletedAt: here.deletedAt });
			}),
		);
	}

	/** Must run inside a transaction of these two tables. */
	async #put(session: Session, deletedAt: string | null): Promise<void> {
		const { sessions, participants } = this.#database;
		const { changed, gone } = this.#differences(session);
		// validate before writing: an invalid row would be unreadable later
		v.assert(sessionSchema, { ...session, participants: changed });
		if (changed.length > 0) v.assert(peopleSchema, session.participants);
		await sessions.put(toSessionRow(session, deletedAt));
		// nothing to write is a turn of the database too
		if (changed.length > 0) await participants.bulkPut(participantRows(session.id, changed));
		if (gone.length > 0) await participants.bulkDelete(gone.map((id): [string, string] => [session.id, id]));
	}

	/** Whether this window renamed the region; otherwise the stored name, perhaps from another window, stays. */
	#isRenamed({ id, region }: Session): boolean {
		const before = this.#saved.get(id)?.region;
		return before?.id === region.id && before.name !== region.name;
	}

	/** Participants to write and to delete, compared with the last stored state. */
	#differences({ id, participants }: Session): Differences {
		const before = this.#saved.get(id)?.participants ?? [];
		if (before === participants) return { changed: [], gone: [] };
		const here = new Set(before);
		return {
			changed: participants.filter((participant) => !here.has(participant)),
			gone: goneFrom(before, participants),
		};
	}

	async #read(row: SessionRow): Promise<StoredSession | undefined> {
		const [people, region] = await Promise.all([
			rowsOf(this.#database.participants, row.id).toArray(),
			this.#database.regions.get(regionKeyOf(row.regionId)),
		]);
		const { deletedAt, regionId: _regionId, ...fields } = row;
		const participants = people.map(({ sessionId: _sessionId, ...participant }) => participant);
		const parsed = v.safeParse(sessionSchema, { ...fields, region, participants });
		if (!parsed.success) return undefined;
		const session = { ...parsed.output, participants: parsed.output.participants.toSorted(byJoining) };
		return { session, deletedAt: binnedAt(deletedAt) };
	}
}

/** The sessions (bijeenkomsten) of this browser. */
export const deviceSessions = onDevice((database) => new SessionStore(database));

const byJoining = (a: Participant, b: Participant): number =>
	a.joinedAt.localeCompare(b.joinedAt) || (a.id < b.id ? -1 : 1);

export function toSessionRow(
	{ participants: _participants, region, ...fields }: Session,
	deletedAt: string | null,
): SessionRow {
	return { ...fields, regionId: region.id, deletedAt };
}

function goneFrom(before: readonly Participant[], now: readonly Participant[]): string[] {
	const ids = new Set(now.map(({ id }) => id));
	return before.map(({ id }) => id).filter((id) => !ids.has(id));
}

export const participantRows = (sessionId: string, people: readonly Participant[]): ParticipantRow[] =>
	people.map((each) => ({ ...each, sessionId }));
