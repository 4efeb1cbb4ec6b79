import * as v from 'valibot';
import type { Binnable } from '$lib/session/files/device-content';
import { scanSchema, type Region, type Scan } from '$lib/scan/scan';
import type { EntryRow, ScanDatabase, ScanRow } from '../database';
import { binnedAt } from './binned-at';
import { inParts, itemsAtOnce } from './in-parts';
import { rowsOf } from './rows-of';

export type StoredScan = Binnable & { readonly scan: Scan };

/** A scan without its answers, which are by far the largest part: enough for a list. */
export type ScanHead = Omit<Scan, 'entries'>;

export type StoredHead = Binnable & { readonly scan: ScanHead };

const { entries: _entries, ...headEntries } = scanSchema.entries;
const headSchema = v.strictObject(headEntries);

/** Every valid scan, with all its answers; `pause` lets other work go first between any two parts. */
export async function readScans(
	database: ScanDatabase,
	pause?: () => Promise<void>,
): Promise<readonly StoredScan[]> {
	const read: StoredScan[] = [];
	for (const [at, rows] of inParts(await database.scans.toArray(), itemsAtOnce).entries()) {
		if (pause && at > 0) await pause();
		read.push(...(await readRows(database, rows)));
	}
	return read;
}

/** Every scan with a valid head, without its answers; includes a scan whose answers are damaged. */
export async function readHeads({ scans, regions }: ScanDatabase): Promise<readonly StoredHead[]> {
	const [rows, named] = await Promise.all([scans.toArray(), regions.toArray()]);
	const byId = new Map(named.map((region) => [region.id, region]));
	return rows.flatMap(({ regionId, deletedAt, ...fields }) => {
		const parsed = v.safeParse(headSchema, { ...fields, region: byId.get(regionId) });
		return parsed.success ? [{ scan: parsed.output, deletedAt: binnedAt(deletedAt) }] : [];
	});
}

/** Reads one scan with its answers; undefined when it is damaged. */
export async function readScan(database: ScanDatabase, row: ScanRow): Promise<StoredScan | undefined> {
	return (await readRows(database, [row]))[0];
}

/** Rows are in the order of their ids, so one range query reads the answers of all of them. */
async function readRows(database: ScanDatabase, rows: readonly ScanRow[]): Promise<readonly StoredScan[]> {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return [];
	const [entries, regions] = await Promise.all([
		rowsOf(database.entries, first.id, last.id).toArray(),
		database.regions.bulkGet(rows.map(({ regionId }) => regionKeyOf(regionId))),
	]);
	const byScan = new Map(rows.map(({ id }) => [id, new Array<EntryRow>()]));
	for (const entry of entries) byScan.get(entry.scanId)?.push(entry);
	return rows.flatMap((row, at) => scanIn(row, regions[at], byScan.get(row.id) ?? []) ?? []);
}

/** A damaged row may lack the field, and IndexedDB throws on an invalid key. */
export const regionKeyOf = (regionId: unknown): string => (typeof regionId === 'string' ? regionId : '');

function scanIn(
	{ deletedAt, regionId: _regionId, ...fields }: ScanRow,
	region: Region | undefined,
	rows: readonly EntryRow[],
): StoredScan | undefined {
	const entries = Object.fromEntries(rows.map(({ scanId: _scanId, ...entry }) => [entry.statementId, entry]));
	const parsed = v.safeParse(scanSchema, { ...fields, region, entries });
	return parsed.success ? { scan: parsed.output, deletedAt: binnedAt(deletedAt) } : undefined;
}

export function toScanRow({ entries: _entries, region, ...fields }: Scan, deletedAt: string | null): ScanRow {
	return { ...fields, regionId: region.id, deletedAt };
}

export function entryRows(scan: Scan, statementIds: readonly string[]): EntryRow[] {
	return statementIds.flatMap((statementId) => {
		const entry = scan.entries[statementId];
		return entry ? [{ ...entry, scanId: scan.id }] : [];
	});
}
