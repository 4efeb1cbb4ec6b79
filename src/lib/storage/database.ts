import { Dexie, type EntityTable, type Table } from 'dexie';
import type { QuestionnaireRef } from '$lib/content/outline';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Entry, Region, Scan } from '$lib/scan/scan';
import type { Participant, Session } from '$lib/session/session';
import { databaseName } from './database-name';

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

export type QuestionnaireRow = QuestionnaireRef & { readonly content: Questionnaire };

/** Versions are append-only: a released one is never edited. */
export class ScanDatabase extends Dexie {
	declare readonly scans: EntityTable<ScanRow, 'id'>;
	declare readonly entries: Table<EntryRow, [scanId: string, statementId: string]>;
	declare readonly sessions: EntityTable<SessionRow, 'id'>;
	declare readonly participants: Table<ParticipantRow, [sessionId: string, id: string]>;
	declare readonly regions: EntityTable<Region, 'id'>;
	declare readonly questionnaires: Table<QuestionnaireRow, [id: string, version: string, hash: string]>;

	constructor(name = databaseName) {
		// strict: the promise of a write resolves only after the operating system was told to put it on disk
		super(name, { chromeTransactionDurability: 'strict' });
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
	}
}
