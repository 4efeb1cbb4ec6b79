import { Dexie, type EntityTable, type Table } from 'dexie';
import * as v from 'valibot';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Entry, Region, Scan } from '$lib/scan/scan';
import { keptOf } from '$lib/session/collection/kept-of';
import { collectedSchema, type CollectedRow } from '$lib/session/collection/collected-row';
import type { RegionAlias } from '$lib/session/files/region-alias';
import type { Milestone } from '$lib/session/milestone';
import type { Participant, Session } from '$lib/session/session';
import { databaseName } from './database-name';
import type { Keeping } from './in-memory';

/** A scan without its entries and with its region as an id; a `deletedAt` means that it is in the bin. */
export type ScanRow = Omit<Scan, 'entries' | 'region'> & {
	readonly regionId: string;
	readonly deletedAt: string | null;
};

export type EntryRow = Entry & { readonly scanId: string };

/** A session without its participants and with its region as an id; a `deletedAt` means that it is in the bin. */
export type SessionRow = Omit<Session, 'participants' | 'region'> & {
	readonly regionId: string;
	readonly deletedAt: string | null;
};

/** One participant of a session, with all of that person's choices. */
export type ParticipantRow = Participant & { readonly sessionId: string };

/** A milestone; a `deletedAt` means that it is in the bin. */
export type MilestoneRow = Milestone & { readonly deletedAt: string | null };

/** A questionnaire that the user installed on this device; its text is in `questionnaires`. */
export type PackRow = QuestionnaireRef & { readonly addedAt: string };

/** A setting of this device; each key has one reader, which validates the value. */
export type SettingRow = { readonly key: string; readonly value: unknown };

export type QuestionnaireRow = QuestionnaireRef & { readonly content: Questionnaire };

/** The highest schema version declared in the constructor. */
const newestVersion = 7;

/** The database and its schema versions. Versions are append-only: a released one is never edited. */
export class ScanDatabase extends Dexie {
	declare readonly scans: EntityTable<ScanRow, 'id'>;
	declare readonly entries: Table<EntryRow, [scanId: string, statementId: string]>;
	declare readonly sessions: EntityTable<SessionRow, 'id'>;
	declare readonly participants: Table<ParticipantRow, [sessionId: string, id: string]>;
	declare readonly milestones: EntityTable<MilestoneRow, 'id'>;
	declare readonly collected: EntityTable<CollectedRow, 'id'>;
	declare readonly packs: Table<PackRow, [id: string, version: string, hash: string]>;
	declare readonly regionAliases: EntityTable<RegionAlias, 'id'>;
	declare readonly settings: EntityTable<SettingRow, 'key'>;
	declare readonly regions: EntityTable<Region, 'id'>;
	declare readonly questionnaires: Table<QuestionnaireRow, [id: string, version: string, hash: string]>;

	constructor(name = databaseName, { indexedDB, IDBKeyRange }: Keeping = globalThis) {
		// strict: a write resolves only after the operating system was asked to flush it to disk
		super(name, {
			chromeTransactionDurability: 'strict',
			// it follows every write, for live queries that the app does not have
			cache: 'disabled',
			indexedDB,
			IDBKeyRange,
		});
		this.version(1).stores({
			scans: 'id, changedAt',
			entries: '[scanId+statementId], scanId',
			regions: 'id',
			questionnaires: '[id+version+hash]',
		});
		this.version(2).stores({
			sessions: 'id, changedAt',
			participants: '[sessionId+id], sessionId',
		});
		this.version(3).stores({
			milestones: 'id, frozenAt',
			collected: 'id',
			packs: '[id+version+hash]',
			regionAliases: 'id',
			settings: 'key',
		});
		this.version(4).upgrade((transaction) => keepDaysOnly(transaction.table('collected')));
		// same tables; an earlier version of the app would report scans with ticks (5) or an evening's clock (6) as damaged,
		// and would not count collected rows with linked ids (6)
		this.version(5);
		this.version(6);
		// fewer indexes: each is written along at every change, and the primary keys find the same rows
		this.version(newestVersion).stores({
			entries: '[scanId+statementId]',
			sessions: 'id',
			participants: '[sessionId+id]',
			milestones: 'id',
		});
		this.on('versionchange', () => this.#closeForGood());
		this.on('ready', () => {
			this.#refuseNewer();
		});
	}

	/** Refuses a newer schema. Dexie would open it, and this version would overwrite fields that it does not know. */
	#refuseNewer(): void {
		// Dexie multiplies its version numbers by ten
		if (this.backendDB().version >= (newestVersion + 1) * 10)
			throw new Dexie.VersionError('Made by a newer version of the app');
	}

	/**
	 * Closes the connection for good when another window deletes or upgrades the database: a late write must not
	 * restore deleted data, and an upgrade must neither wait for this window nor meet rows that it writes.
	 */
	#closeForGood(): boolean {
		this.close();
		return false;
	}
}

/** Upgrades collection rows, which up to version 3 held the id and time of their scan, to derived ids and days. */
async function keepDaysOnly(collected: Table<unknown>): Promise<void> {
	const rows = await collected.toArray();
	await collected.clear();
	await collected.bulkPut(rows.flatMap((row) => (v.is(collectedSchema, row) ? [keptOf(row)] : [])));
}
