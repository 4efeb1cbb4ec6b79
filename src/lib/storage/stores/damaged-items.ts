import type { DeviceContent } from '$lib/session/files/device-content';
import type { ScanDatabase } from '../database';
import { deviceDatabase } from '../device-database';
import { eachOf } from './in-parts';
import { rowsOf } from './rows-of';
import { MilestoneStore } from './milestone-store';
import { readScans } from './scan-rows';
import { ScanStore } from './scan-store';
import { SessionStore } from './session-store';
import { rawDataText } from '../raw-data-text';

/** A stored item that fails validation. */
export type DamagedItem = { readonly kind: 'scan' | 'session' | 'milestone'; readonly id: string };

const keyOf = ({ kind, id }: DamagedItem): string => `${kind} ${id}`;

/**
 * All damaged items that are not in the bin. Has to read everything: `pause` lets other work go first between any two
 * parts of it.
 */
export async function damagedItems(
	database: ScanDatabase,
	pause?: () => Promise<void>,
): Promise<readonly DamagedItem[]> {
	const { session, milestone } = storesOf(database);
	return damagedExcept(database, {
		scans: await readScans(database, pause),
		sessions: await session.list(),
		milestones: await milestone.list(),
	});
}

/** The damaged items outside the bin, given those that could be read. */
export async function damagedExcept(
	database: ScanDatabase,
	{ scans, sessions, milestones }: DeviceContent,
): Promise<readonly DamagedItem[]> {
	const readable = new Set([
		...scans.map(({ scan }) => keyOf({ kind: 'scan', id: scan.id })),
		...sessions.map(({ session }) => keyOf({ kind: 'session', id: session.id })),
		...milestones.map(({ milestone }) => keyOf({ kind: 'milestone', id: milestone.id })),
	]);
	const others = (await listedItems(database)).filter((item) => !readable.has(keyOf(item)));
	const stores = storesOf(database);
	// reads these again, as some may have come since
	const damaged = await eachOf(others, async (item) =>
		(await stores[item.kind].stored(item.id)) ? [] : [item],
	);
	return damaged.flat();
}

const storesOf = (database: ScanDatabase) => ({
	scan: new ScanStore(database),
	session: new SessionStore(database),
	milestone: new MilestoneStore(database),
});

async function listedItems(database: ScanDatabase): Promise<readonly DamagedItem[]> {
	const [scans, sessions, milestones] = await Promise.all([
		database.scans.toArray(),
		database.sessions.toArray(),
		database.milestones.toArray(),
	]);
	return [
		...scans.filter(isListed).map(({ id }) => ({ kind: 'scan', id }) as const),
		...sessions.filter(isListed).map(({ id }) => ({ kind: 'session', id }) as const),
		...milestones.filter(isListed).map(({ id }) => ({ kind: 'milestone', id }) as const),
	];
}

/** True for an item outside the bin; a missing `deletedAt` counts as outside. */
const isListed = ({ deletedAt }: { readonly deletedAt?: string | null }): boolean => !deletedAt;

/** All rows of the item, unvalidated, as JSON. */
export async function rawRows(database: ScanDatabase, { kind, id }: DamagedItem): Promise<string> {
	const rows = await (kind === 'scan'
		? scanRows(database, id)
		: kind === 'session'
			? sessionRows(database, id)
			: { milestone: await database.milestones.get(id) });
	return rawDataText({ kind, id, ...rows });
}

async function scanRows(database: ScanDatabase, id: string): Promise<object> {
	const scan = await database.scans.get(id);
	const entries = await rowsOf(database.entries, id).toArray();
	return { scan, entries, region: await regionOf(database, scan) };
}

async function sessionRows(database: ScanDatabase, id: string): Promise<object> {
	const session = await database.sessions.get(id);
	const participants = await rowsOf(database.participants, id).toArray();
	return { session, participants, region: await regionOf(database, session) };
}

async function regionOf(database: ScanDatabase, row: object | undefined): Promise<unknown> {
	const regionId: unknown = row && 'regionId' in row ? row.regionId : undefined;
	return typeof regionId === 'string' ? database.regions.get(regionId) : undefined;
}

/** Scans, sessions and milestones of this browser that fail validation. */
export const damagedOnDevice = (pause: () => Promise<void>): Promise<readonly DamagedItem[]> =>
	damagedItems(deviceDatabase(), pause);

/** Like `damagedOnDevice`, given the items that could be read. */
export const damagedOnDeviceExcept = (content: DeviceContent): Promise<readonly DamagedItem[]> =>
	damagedExcept(deviceDatabase(), content);

/** All rows of a damaged item, unvalidated, as JSON. */
export const rawRowsOnDevice = (item: DamagedItem): Promise<string> => rawRows(deviceDatabase(), item);
