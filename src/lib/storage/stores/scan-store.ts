import * as v from 'valibot';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import { regionSchema, scanSchema, type Region, type Scan } from '$lib/scan/scan';
import { addQuestionnaire } from './add-questionnaire';
import { binnedAt } from './binned-at';
import { binnedBefore } from './binned-before';
import type { ScanDatabase } from '../database';
import { onDevice } from '../device-database';
import { eachOf } from './in-parts';
import { rowsOf } from './rows-of';
import {
	entryRows,
	readHeads,
	readScan,
	readScans,
	toScanRow,
	type StoredHead,
	type StoredScan,
} from './scan-rows';
import { isWritten, notWhole } from './short-write';
import { UnsavedItems } from './unsaved-items';
import { dropUnusedRegions } from './unused-regions';

/** Reason why an item cannot be opened. */
export type OpenError = 'unknown' | 'deleted' | 'damaged';

export type { ScanHead, StoredHead, StoredScan } from './scan-rows';

/** The latest state of a scan, and the parts of it that are not stored yet. */
type Unsaved = {
	readonly scan: Scan;
	readonly statementIds: readonly string[];
	readonly questionnaire: Questionnaire | undefined;
};

/** The scans on this device. A write resolves once it is durable and rejects when the device refuses it. */
export class ScanStore {
	readonly #database: ScanDatabase;
	/** Scans whose last write failed: they stay in memory until a write succeeds. */
	readonly #unsaved = new UnsavedItems<Unsaved>();
	/** Scans whose region and questionnaire this store has written along. */
	readonly #complete = new Set<string>();

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	/**
	 * Saves the scan with these entries, any earlier failed writes, and the questionnaire if it is not stored yet.
	 * Writes all entries when the scan is no longer stored.
	 */
	async save(scan: Scan, statementIds: readonly string[], questionnaire?: Questionnaire): Promise<void> {
		const before = this.#unsaved.get(scan.id);
		const work: Unsaved = {
			scan,
			statementIds: [...new Set([...(before?.statementIds ?? []), ...statementIds])],
			questionnaire: questionnaire ?? before?.questionnaire,
		};
		this.#unsaved.set(scan.id, work);
		await this.#write(work);
		if (this.#unsaved.get(scan.id) === work) this.#unsaved.delete(scan.id);
	}

	/** Discards failed writes of a scan that another window took over, so that they do not overwrite its work. */
	discardUnsaved(id: string): void {
		this.#unsaved.delete(id);
	}

	/** Whether the last write of this scan failed or is still pending. */
	isUnsaved(id: string): boolean {
		return this.#unsaved.has(id);
	}

	async open(id: string): Promise<Result<Scan, OpenError>> {
		const inMemory = this.#unsaved.get(id);
		if (inMemory) return ok(inMemory.scan);
		const row = await this.#database.scans.get(id);
		if (!row) return err('unknown');
		if (binnedAt(row.deletedAt) !== null) return err('deleted');
		const stored = await readScan(this.#database, row);
		return stored ? ok(stored.scan) : err('damaged');
	}

	/** The stored scan of this id, in the bin or not; undefined if there is none, or it is damaged. */
	async stored(id: string): Promise<StoredScan | undefined> {
		const row = await this.#database.scans.get(id);
		return row && readScan(this.#database, row);
	}

	/** All valid scans, including the bin and those only in memory, newest change first. */
	async list(): Promise<readonly StoredScan[]> {
		return newestFirst(await readScans(this.#database), this.#inMemory());
	}

	/** Scans as in `list`, but without reading answers; includes a scan whose answers are damaged. */
	async heads(): Promise<readonly StoredHead[]> {
		return newestFirst(await readHeads(this.#database), this.#inMemory());
	}

	/** The most recently changed scan outside the bin, found without reading the others. */
	async last(): Promise<Scan | undefined> {
		const saved = await this.#lastSaved();
		return newestFirst(saved ? [{ scan: saved, deletedAt: null }] : [], this.#inMemory())[0]?.scan;
	}

	/** Times of change and of deletion, unordered. */
	async moments(): Promise<readonly string[]> {
		const rows = await this.#database.scans.toArray();
		return [
			...rows.flatMap(({ changedAt, deletedAt }) => [changedAt, deletedAt ?? '']),
			...this.#inMemory().map(({ scan }) => scan.changedAt),
		];
	}

	async questionnaire(ref: QuestionnaireRef): Promise<Questionnaire | undefined> {
		const row = await this.#database.questionnaires.get([ref.id, ref.version, ref.hash]);
		// loaded late: the app's own questionnaire needs no validation
		const { questionnaireInRow } = await import('./questionnaire-in-row');
		return questionnaireInRow(row)?.content;
	}

	/** The valid regions. */
	async regions(): Promise<readonly Region[]> {
		return (await this.#database.regions.toArray()).filter((row) => v.is(regionSchema, row));
	}

	async rename(id: string, name: string, changedAt: string): Promise<void> {
		v.assert(scanSchema.entries.name, name);
		await this.settle(id);
		await this.#database.scans.update(id, { name, changedAt });
	}

	/** Deletes the regions that no scan or session uses, the bin included. */
	dropUnusedRegions(): Promise<void> {
		return dropUnusedRegions(this.#database);
	}

	/** Moves a scan to the bin, or with `null` out of it. */
	async setDeleted(id: string, deletedAt: string | null): Promise<void> {
		await this.settle(id);
		await this.#database.scans.update(id, { deletedAt });
	}

	/** Deletes for good the scans that went to the bin before this moment. */
	async emptyBin(before: string): Promise<void> {
		const { scans, entries } = this.#database;
		if ((await binnedBefore(scans, before)).length === 0) return;
		await this.#database.transaction('rw', [scans, entries], async () => {
			const old = await binnedBefore(scans, before);
			await eachOf(old, (id) => rowsOf(entries, id).delete());
			await scans.bulkDelete(old);
		});
	}

	async #write({ scan, statementIds, questionnaire }: Unsaved): Promise<void> {
		if (this.#complete.has(scan.id) && (await this.#writeAnswers(scan, statementIds))) return;
		v.assert(scanSchema, scan);
		const { scans, entries, regions, questionnaires } = this.#database;
		await this.#database.transaction('rw', [scans, entries, regions, questionnaires], async () => {
			const here = await scans.get(scan.id);
			await scans.put(toScanRow(scan, here?.deletedAt ?? null));
			// a scan opened before its region was renamed must not restore the old name
			if (!(await regions.get(scan.region.id))) await regions.put(scan.region);
			await entries.bulkPut(entryRows(scan, here ? statementIds : Object.keys(scan.entries)));
			if (questionnaire) await addQuestionnaire(questionnaires, scan.questionnaire, questionnaire);
		});
		if (questionnaire) this.#complete.add(scan.id);
	}

	/**
	 * Writes the head and these answers only, as one answer costs what it must. False, with nothing written, unless the
	 * scan is stored in the same region: then its region and questionnaire are stored too.
	 */
	#writeAnswers(scan: Scan, statementIds: readonly string[]): Promise<boolean> {
		// validate before writing: an invalid row would be unreadable later
		const changed = statementIds.flatMap((id) => {
			const entry = scan.entries[id];
			return entry ? [[id, entry] as const] : [];
		});
		v.assert(scanSchema, { ...scan, entries: Object.fromEntries(changed) });
		const { scans, entries } = this.#database;
		return isWritten(
			this.#database.transaction('rw', [scans, entries], async () => {
				const [here] = await Promise.all([
					scans.get(scan.id),
					scans.put(toScanRow(scan, null)),
					entries.bulkPut(entryRows(scan, statementIds)),
				]);
				if (here?.regionId !== scan.region.id) throw notWhole;
				if (here.deletedAt !== null) await scans.update(scan.id, { deletedAt: here.deletedAt });
			}),
		);
	}

	/** Retries an earlier failed write of this scan; updates of the stored row need it to be there. */
	async settle(id: string): Promise<void> {
		const unsaved = this.#unsaved.get(id);
		if (unsaved) await this.save(unsaved.scan, []);
	}

	async #lastSaved(): Promise<Scan | undefined> {
		const ids = await this.#database.scans.orderBy('changedAt').primaryKeys();
		for (const id of ids.reverse()) {
			const opened = await this.open(id);
			if (opened.ok) return opened.value;
		}
		return undefined;
	}

	#inMemory(): readonly StoredScan[] {
		return Array.from(this.#unsaved.values(), ({ scan }) => ({ scan, deletedAt: null }));
	}
}

/** The scans of this browser. */
export const deviceScans = onDevice((database) => new ScanStore(database));

/** Merges both lists, newest change first; a scan in memory replaces its stored, older version. */
function newestFirst<T extends StoredHead>(saved: readonly T[], inMemory: readonly T[]): readonly T[] {
	const ids = new Set(inMemory.map(({ scan }) => scan.id));
	return [...inMemory, ...saved.filter(({ scan }) => !ids.has(scan.id))].sort((a, b) =>
		b.scan.changedAt.localeCompare(a.scan.changedAt),
	);
}
