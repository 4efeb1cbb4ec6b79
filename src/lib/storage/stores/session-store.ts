import * as v from 'valibot';
import type { Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import type { Participant, Session } from '$lib/session/session';
import { peopleSchema, sessionSchema } from '$lib/session/session-schema';
import { addText } from './add-text';
import { binnedAt } from './binned-at';
import type { ParticipantRow, ScanDatabase, SessionRow } from '../database';
import { regionKeyOf } from './scan-rows';
import type { OpenError } from './scan-store';

export type StoredSession = { readonly session: Session; readonly deletedAt: string | null };

/** The newest of a session that the device refused, and its questionnaire if that has to be written too. */
type Unsaved = { readonly session: Session; readonly questionnaire: Questionnaire | undefined };

type Differences = { readonly changed: readonly Participant[]; readonly gone: readonly string[] };

/** Bijeenkomsten on this device. Every write resolves once it is durable and rejects when the device refused it. */
export class SessionStore {
	readonly #database: ScanDatabase;
	/** What the device has of the sessions of this window; people who did not change since are not written again. */
	readonly #saved = new Map<string, Session>();
	readonly #unsaved = new Map<string, Unsaved>();

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	/** With all that was refused before, and its text if the device hasn't got it. */
	async save(session: Session, questionnaire?: Questionnaire): Promise<void> {
		const before = this.#unsaved.get(session.id);
		const work: Unsaved = { session, questionnaire: questionnaire ?? before?.questionnaire };
		this.#unsaved.set(session.id, work);
		await this.#write(work);
		this.#saved.set(session.id, session);
		if (this.#unsaved.get(session.id) === work) this.#unsaved.delete(session.id);
	}

	/** Another window went on with it: what this one could not write must not come over that. */
	letGo(id: string): void {
		this.#unsaved.delete(id);
		this.#saved.delete(id);
	}

	/** The last write of this session failed: it is in memory only. */
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

	/** All sessions, newest change first, those in the bin and those in memory too. Damaged rows are left out. */
	async list(): Promise<readonly StoredSession[]> {
		const rows = await this.#database.sessions.toArray();
		const stored = (await Promise.all(rows.map((row) => this.#read(row)))).filter(
			(read) => read !== undefined,
		);
		const saved = stored.filter(({ session }) => !this.#unsaved.has(session.id));
		const unsaved = Array.from(this.#unsaved.values(), ({ session }) => ({ session, deletedAt: null }));
		return [...unsaved, ...saved].sort((a, b) => b.session.changedAt.localeCompare(a.session.changedAt));
	}

	/** When something was changed or thrown away, in no order. */
	async moments(): Promise<readonly string[]> {
		const rows = await this.#database.sessions.toArray();
		return [
			...rows.flatMap(({ changedAt, deletedAt }) => [changedAt, deletedAt ?? '']),
			...Array.from(this.#unsaved.values(), ({ session }) => session.changedAt),
		];
	}

	/** To the bin, or with `null` back out of it. */
	async setDeleted(id: string, deletedAt: string | null): Promise<void> {
		await this.settle(id);
		await this.#database.sessions.update(id, { deletedAt });
	}

	/** Writes what the device refused of this session before; a change to what the device has needs it to be there. */
	async settle(id: string): Promise<void> {
		const unsaved = this.#unsaved.get(id);
		if (unsaved) await this.save(unsaved.session);
	}

	/** Sessions put in the bin before this moment are gone for good. */
	async emptyBin(before: string): Promise<void> {
		const { sessions, participants } = this.#database;
		await this.#database.transaction('rw', [sessions, participants], async () => {
			const old = await sessions
				.filter(({ deletedAt }) => deletedAt !== null && deletedAt < before)
				.primaryKeys();
			await participants.where('sessionId').anyOf(old).delete();
			await sessions.bulkDelete(old);
		});
	}

	async #write({ session, questionnaire }: Unsaved): Promise<void> {
		const { sessions, participants, regions, questionnaires } = this.#database;
		await this.#database.transaction('rw', [sessions, participants, regions, questionnaires], async () => {
			const here = await sessions.get(session.id);
			if (!here) this.#saved.delete(session.id);
			// not sooner: by now every save before this one has ended
			const { changed, gone } = this.#differences(session);
			// what is there must be readable: better refused now than damaged later
			v.assert(sessionSchema, { ...session, participants: changed });
			v.assert(peopleSchema, session.participants);
			await sessions.put(sessionRow(session, here?.deletedAt ?? null));
			if (this.#isRenamed(session) || !(await regions.get(session.region.id)))
				await regions.put(session.region);
			await participants.bulkPut(participantRows(session.id, changed));
			await participants.bulkDelete(gone.map((id): [string, string] => [session.id, id]));
			if (questionnaire) await addText(questionnaires, session.questionnaire, questionnaire);
		});
	}

	/** Only where it was renamed: another window may have given the region its name. */
	#isRenamed({ id, region }: Session): boolean {
		const before = this.#saved.get(id)?.region;
		return before?.id === region.id && before.name !== region.name;
	}

	/** Who has to be written, and whose row has to go. */
	#differences({ id, participants }: Session): Differences {
		const before = this.#saved.get(id)?.participants ?? [];
		const here = new Set(before);
		return {
			changed: participants.filter((participant) => !here.has(participant)),
			gone: goneFrom(before, participants),
		};
	}

	async #read(row: SessionRow): Promise<StoredSession | undefined> {
		const [people, region] = await Promise.all([
			this.#database.participants.where('sessionId').equals(row.id).toArray(),
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

const byJoining = (a: Participant, b: Participant): number =>
	a.joinedAt.localeCompare(b.joinedAt) || (a.id < b.id ? -1 : 1);

export function sessionRow(
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
