import * as v from 'valibot';
import { eachInSteps, inSlices } from '$lib/in-slices';
import { refKey } from '$lib/scan/one-per-ref';
import type { QuestionnaireText } from '$lib/session/files/content';
import { answeredIn } from '$lib/session/collection/collected-marks';
import { collectedSchema, type CollectedRow } from '$lib/session/collection/collected-row';
import type { ScanDatabase } from '../database';
import { onDevice } from '../device-database';
import { questionnaireInRow } from './questionnaire-in-row';
import { questionnaireKey, unusedTexts } from './texts-in-use';

/** Outcome of a batch: rows added, rows replaced by a newer one, and rows already stored as new or newer. */
export type RowCounts = { readonly added: number; readonly renewed: number; readonly known: number };

export type Collection = {
	readonly rows: readonly CollectedRow[];
	readonly texts: readonly QuestionnaireText[];
};

const rowsAtOnce = 2_000;

/** The collection of this device. A write resolves once it is durable and rejects when the device refuses it. */
export class CollectionStore {
	readonly #database: ScanDatabase;

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	/** Adds all rows or none. Of rows with the same id the latest day wins, then the one with more answers. */
	async addMany(rows: readonly CollectedRow[], texts: readonly QuestionnaireText[]): Promise<RowCounts> {
		// validate before writing: an invalid row would be unreadable later
		v.assert(v.array(collectedSchema), rows);
		const { collected, questionnaires } = this.#database;
		return this.#database.transaction('rw', [collected, questionnaires], async () => {
			const newest = newestOf(rows);
			const here = await collected.bulkGet(newest.map(({ id }) => id));
			const later = newest.filter((row, at) => isNewer(row, here[at]));
			const added = newest.filter((_, at) => here[at] === undefined).length;
			await collected.bulkPut(later);
			await questionnaires.bulkPut(texts.map(({ ref, content }) => ({ ...ref, content })));
			return { added, renewed: later.length - added, known: rows.length - later.length };
		});
	}

	async count(): Promise<number> {
		return this.#database.collected.count();
	}

	/** All valid rows, with the questionnaires that they answer. */
	async all(): Promise<Collection> {
		const { questionnaires } = this.#database;
		const stored = await this.#rows();
		const rows = (
			await inSlices(eachInSteps(stored, (row) => (v.is(collectedSchema, row) ? [row] : [])))
		).flat();
		const refs = new Map(rows.map(({ questionnaire }) => [questionnaire.hash, questionnaire]));
		const found = await questionnaires.bulkGet(Array.from(refs.values(), questionnaireKey));
		const texts = found.flatMap((row) => questionnaireInRow(row) ?? []);
		return { rows, texts };
	}

	/** Reads in parts, as a browser hands over each in one task. */
	#rows(): Promise<readonly CollectedRow[]> {
		const { collected } = this.#database;
		return this.#database.transaction('r', [collected], async () => {
			const read: CollectedRow[] = [];
			let part: readonly CollectedRow[];
			do {
				part = await collected
					.where('id')
					.above(read.at(-1)?.id ?? '')
					.limit(rowsAtOnce)
					.toArray();
				read.push(...part);
			} while (part.length === rowsAtOnce);
			return read;
		});
	}

	/** Deletes all rows in one transaction, and every questionnaire that nothing else on this device needs. */
	async clear(): Promise<void> {
		const { collected, questionnaires, scans, sessions, milestones, packs } = this.#database;
		const tables = [collected, questionnaires, scans, sessions, milestones, packs];
		await this.#database.transaction('rw', tables, async () => {
			const refs = new Map<string, CollectedRow['questionnaire']>();
			await collected.each((row) => {
				if (v.is(collectedSchema, row)) refs.set(refKey(row.questionnaire), row.questionnaire);
			});
			await collected.clear();
			const unused = await unusedTexts(this.#database, [...refs.values()]);
			await questionnaires.bulkDelete(unused.map(questionnaireKey));
		});
	}
}

/** The collection (verzameling) of this browser. */
export const deviceCollection = onDevice((database) => new CollectionStore(database));

/** Keeps the newest row of each id. */
function newestOf(rows: readonly CollectedRow[]): readonly CollectedRow[] {
	const newest = new Map<string, CollectedRow>();
	for (const row of rows) {
		const before = newest.get(row.id);
		if (isNewer(row, before)) newest.set(row.id, row);
	}
	return [...newest.values()];
}

/** Rows have a day, not a time: on the same day more answers count as newer, and at equal counts the last received. */
function isNewer(row: CollectedRow, before: CollectedRow | undefined): boolean {
	if (!before) return true;
	if (row.changedAt !== before.changedAt) return row.changedAt > before.changedAt;
	const more = answeredIn(row.answers) - answeredIn(before.answers);
	return more > 0 || (more === 0 && (row.answers !== before.answers || hasMoreLinks(row, before)));
}

/** A row of an earlier version of the app has no links. */
const hasMoreLinks = (row: CollectedRow, before: CollectedRow): boolean =>
	(row.linkedIds?.length ?? 0) > (before.linkedIds?.length ?? 0);
