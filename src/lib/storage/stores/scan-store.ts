import * as v from 'valibot';
import type { QuestionnaireRef } from '$lib/content/outline';
import type { Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import type { Region, Scan } from '$lib/scan/scan';
import { scanSchema } from '$lib/scan/scan-schema';
import { addText } from './add-text';
import { binnedAt } from './binned-at';
import type { ScanDatabase } from '../database';
import {
	entryRows,
	readHeads,
	readScan,
	readScans,
	scanRow,
	type StoredHead,
	type StoredScan,
} from './scan-rows';
import { dropUnusedRegions } from './unused-regions';

/** Why a scan can't be opened. */
export type OpenError = 'unknown' | 'deleted' | 'damaged';

export type { ScanHead, StoredHead, StoredScan } from './scan-rows';

/** The newest of a scan, and all of it that the device does not have. */
type Unsaved = {
	readonly scan: Scan;
	readonly statementIds: readonly string[];
	readonly questionnaire: Questionnaire | undefined;
};

/** Scans on this device. Every write resolves once it is durable and rejects when the device refused it. */
export class ScanStore {
	readonly #database: ScanDatabase;
	/** Scans whose last write failed: the work goes on in memory until the device takes it again. */
	readonly #unsaved = new Map<string, Unsaved>();

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	/**
	 * Writes the scan with those entries and with all that was refused before, and its text if the device hasn't got it.
	 * Where the device lost the scan, all of it is written.
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

	/** Another window went on with it: what this one could not write must not come over that. */
	letGo(id: string): void {
		this.#unsaved.delete(id);
	}

	/** The last write of this scan failed: it is in memory only. */
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

	/** All scans, newest change first, those in the bin and those in memory too. Damaged rows are left out. */
	async list(): Promise<readonly StoredScan[]> {
		return newestFirst(await readScans(this.#database), this.#inMemory());
	}

	/** The same without reading an answer; a scan of which an answer is damaged is among them. */
	async heads(): Promise<readonly StoredHead[]> {
		return newestFirst(await readHeads(this.#database), this.#inMemory());
	}

	/** The scan that was changed last and is not in the bin, found without reading the others. */
	async last(): Promise<Scan | undefined> {
		const saved = await this.#lastSaved();
		return newestFirst(saved ? [{ scan: saved, deletedAt: null }] : [], this.#inMemory())[0]?.scan;
	}

	/** When something was changed or thrown away, in no order. */
	async moments(): Promise<readonly string[]> {
		const rows = await this.#database.scans.toArray();
		return [
			...rows.flatMap(({ changedAt, deletedAt }) => [changedAt, deletedAt ?? '']),
			...this.#inMemory().map(({ scan }) => scan.changedAt),
		];
	}

	async questionnaire(ref: QuestionnaireRef): Promise<Questionnaire | undefined> {
		const row = await this.#database.questionnaires.get([ref.id, ref.version, ref.hash]);
		// who answers the questionnaire of the app has no need of the check
		const { readText } = await import('./read-text');
		return readText(row)?.content;
	}

	/** Without damaged rows. */
	async regions(): Promise<readonly Region[]> {
		return (await this.#database.regions.toArray()).filter((row) => v.is(scanSchema.entries.region, row));
	}

	async rename(id: string, name: string, changedAt: string): Promise<void> {
		v.assert(scanSchema.entries.name, name);
		await this.settle(id);
		await this.#database.scans.update(id, { name, changedAt });
	}

	/** A region's name must not outlive the last scan or bijeenkomst that has it, the bin included. */
	dropUnusedRegions(): Promise<void> {
		return dropUnusedRegions(this.#database);
	}

	/** To the bin, or with `null` back out of it. */
	async setDeleted(id: string, deletedAt: string | null): Promise<void> {
		await this.settle(id);
		await this.#database.scans.update(id, { deletedAt });
	}

	/** Scans put in the bin before this moment are gone for good. */
	async emptyBin(before: string): Promise<void> {
		const { scans, entries } = this.#database;
		await this.#database.transaction('rw', [scans, entries], async () => {
			const rows = await scans.toArray();
			const old = rows.flatMap(({ id, deletedAt }) => (deletedAt !== null && deletedAt < before ? [id] : []));
			if (old.length === 0) return;
			await entries.where('scanId').anyOf(old).delete();
			await scans.bulkDelete(old);
		});
	}

	async #write({ scan, statementIds, questionnaire }: Unsaved): Promise<void> {
		// what is there must be readable: better refused now than damaged later
		v.assert(scanSchema, scan);
		const { scans, entries, regions, questionnaires } = this.#database;
		await this.#database.transaction('rw', [scans, entries, regions, questionnaires], async () => {
			const here = await scans.get(scan.id);
			await scans.put(scanRow(scan, here?.deletedAt ?? null));
			// a scan that was opened before its region got another name must not bring the old one back
			if (!(await regions.get(scan.region.id))) await regions.put(scan.region);
			await entries.bulkPut(entryRows(scan, here ? statementIds : Object.keys(scan.entries)));
			if (questionnaire) await addText(questionnaires, scan.questionnaire, questionnaire);
		});
	}

	/** Writes what the device refused of this scan before; a change to what the device has needs it to be there. */
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

/** Of a scan that is in memory too, what the device has is older. */
function newestFirst<T extends StoredHead>(saved: readonly T[], inMemory: readonly T[]): readonly T[] {
	const ids = new Set(inMemory.map(({ scan }) => scan.id));
	return [...inMemory, ...saved.filter(({ scan }) => !ids.has(scan.id))].sort((a, b) =>
		b.scan.changedAt.localeCompare(a.scan.changedAt),
	);
}
