import { Dexie, type EntityTable, type Table } from 'dexie';
import * as v from 'valibot';
import type { QuestionnaireRef } from '$lib/content/outline';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Entry, Region, Scan } from '$lib/scan/scan';
import { keptOf, type Collected } from '$lib/session/collection/collected';
import { collectedSchema } from '$lib/session/collection/collected-schema';
import type { Milestone } from '$lib/session/milestone';
import type { Participant, Session } from '$lib/session/session';
import { databaseName } from './database-name';
import type { Keeping } from './in-memory';

/** A scan without its entries and with its region by id; `deletedAt` puts it in the bin. */
export type ScanRow = Omit<Scan, 'entries' | 'region'> & {
	readonly regionId: string;
	readonly deletedAt: string | null;
};

export type EntryRow = Entry & { readonly scanId: string };

/** A bijeenkomst without its people and with its region by id; `deletedAt` puts it in the bin. */
export type SessionRow = Omit<Session, 'participants' | 'region'> & {
	readonly regionId: string;
	readonly deletedAt: string | null;
};

/** One person of a bijeenkomst, with all that this person chose. */
export type ParticipantRow = Participant & { readonly sessionId: string };

/** A peilmoment; `deletedAt` puts it in the bin. */
export type MilestoneRow = Milestone & { readonly deletedAt: string | null };

/** A questionnaire that someone put on this device to use; its text is in `questionnaires`. */
export type PackRow = QuestionnaireRef & { readonly addedAt: string };

/** A region of which someone said that it is the same as another. */
export type RegionAliasRow = { readonly id: string; readonly sameAs: string };

/** Something that the app remembers about this device; each key has one reader that checks the value. */
export type SettingRow = { readonly key: string; readonly value: unknown };

export type QuestionnaireRow = QuestionnaireRef & { readonly content: Questionnaire };

/** The newest version below. */
const newestVersion = 4;

/** Versions are append-only: a released one is never edited. */
export class ScanDatabase extends Dexie {
	declare readonly scans: EntityTable<ScanRow, 'id'>;
	declare readonly entries: Table<EntryRow, [scanId: string, statementId: string]>;
	declare readonly sessions: EntityTable<SessionRow, 'id'>;
	declare readonly participants: Table<ParticipantRow, [sessionId: string, id: string]>;
	declare readonly milestones: EntityTable<MilestoneRow, 'id'>;
	declare readonly collected: EntityTable<Collected, 'id'>;
	declare readonly packs: Table<PackRow, [id: string, version: string, hash: string]>;
	declare readonly regionAliases: EntityTable<RegionAliasRow, 'id'>;
	declare readonly settings: EntityTable<SettingRow, 'key'>;
	declare readonly regions: EntityTable<Region, 'id'>;
	declare readonly questionnaires: Table<QuestionnaireRow, [id: string, version: string, hash: string]>;

	constructor(name = databaseName, { indexedDB, IDBKeyRange }: Keeping = globalThis) {
		// strict: the promise of a write resolves only after the operating system was told to put it on disk
		super(name, {
			chromeTransactionDurability: 'strict',
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
		this.version(newestVersion).upgrade((transaction) => keepDaysOnly(transaction.table('collected')));
		this.on('versionchange', () => this.#letGo());
		this.on('ready', () => {
			this.#refuseNewer();
		});
	}

	/** Dexie would open it all the same; an app that does not know what newer rows hold would write it away. */
	#refuseNewer(): void {
		// the browser counts ten to one of ours
		if (this.backendDB().version >= (newestVersion + 1) * 10)
			throw new Dexie.VersionError('Made by a newer version of the app');
	}

	/**
	 * When another window wipes everything, or brings a newer version, this one lets go for good: what was wiped must not
	 * come back, and the newer version must not wait for this one or find its rows.
	 */
	#letGo(): boolean {
		this.close();
		return false;
	}
}

/** Up to version 3 a row of the verzameling had the id and the moment of the scan that it came from. */
async function keepDaysOnly(collected: Table<unknown>): Promise<void> {
	const rows = await collected.toArray();
	await collected.clear();
	await collected.bulkPut(rows.flatMap((row) => (v.is(collectedSchema, row) ? [keptOf(row)] : [])));
}
