import { version } from '$app/environment';
import { page } from '$app/state';
import { download } from '$lib/exchange/hand-over';
import { localDay } from '$lib/scan/local-day';
import { readRawTables, type RawTables } from '$lib/storage/raw-data';
import { rawDataText } from '$lib/storage/raw-data-text';
import { idsIn } from '../address';
import { now } from '../now';

/** `part`: the file has the unsaved data of this window, but the browser gave none of the stored data. */
export type RawDataOutcome = 'whole' | 'part' | 'nothing' | 'failed';

/** Downloads the raw tables of this device, and the data that this window could not save. */
export async function saveRawData(): Promise<RawDataOutcome> {
	const tables = await readRawTables().catch(() => undefined);
	const unsaved = [...(await unsavedScan()), ...(await unsavedSession())];
	if (isEmpty(tables ?? {}) && unsaved.length === 0) return tables ? 'nothing' : 'failed';
	const createdAt = now();
	const text = rawDataText({ app: version, createdAt, tables, unsaved });
	download(
		`bouwstenenscan-ruwe-gegevens-${localDay(createdAt)}.json`,
		new Blob([text], { type: 'application/json' }),
	);
	return tables ? 'whole' : 'part';
}

const isEmpty = (tables: RawTables): boolean => Object.values(tables).every((rows) => rows.length === 0);

/** Unsaved version of the scan in the address; the store has it in memory, not in the database. */
async function unsavedScan(): Promise<readonly unknown[]> {
	const id = idsIn(page.url).scan;
	if (id === null) return [];
	try {
		const { deviceScans } = await import('$lib/storage/stores/scan-store');
		return await unsavedIn(deviceScans(), id);
	} catch {
		return [];
	}
}

async function unsavedSession(): Promise<readonly unknown[]> {
	const id = idsIn(page.url).session;
	if (id === null) return [];
	try {
		const { keeperOf } = await import('$lib/storage/stores/keeper-of');
		return await unsavedIn(keeperOf(id), id);
	} catch {
		return [];
	}
}

type Store = {
	isUnsaved: (id: string) => boolean;
	open: (id: string) => Promise<{ readonly ok: boolean; readonly value?: unknown }>;
};

async function unsavedIn(store: Store, id: string): Promise<readonly unknown[]> {
	if (!store.isUnsaved(id)) return [];
	const { ok, value } = await store.open(id);
	return ok ? [value] : [];
}
