import type { Table } from 'dexie';
import type { Region, Scan } from '$lib/scan/scan';
import { answersIn, type Item, type QuestionnaireText } from '$lib/session/files/content';
import type { RegionAlias } from '$lib/session/files/region-alias';
import type { Session } from '$lib/session/session';
import type { PackRow, ScanDatabase, ScanRow, SessionRow } from '../database';
import { replaceRows, type PutBack } from './replace-rows';
import { rowsOf } from './rows-of';
import { entryRows, toScanRow } from './scan-rows';
import { participantRows, toSessionRow } from './session-store';
import { questionnaireInRow } from './questionnaire-in-row';
import { questionnaireKey, unusedTexts } from './texts-in-use';

/** Rows to write in one transaction. */
export type Writing = {
	readonly items: readonly Item[];
	/** Questionnaires of the items, stored where the device lacks them. */
	readonly texts?: readonly QuestionnaireText[];
	readonly packs?: readonly PackRow[];
	/** Names that the user chose for regions of these items. */
	readonly regions?: readonly Region[];
	readonly aliases?: readonly RegionAlias[];
	/** Hears how far the answers of scans are written, which take nearly all of the time; 0 to 1. */
	readonly onwritten?: (share: number) => void;
};

/** All tables that `replaceAll` reads or writes. */
export function tablesOf(database: ScanDatabase): Table[] {
	const { scans, entries, sessions, participants, milestones } = database;
	const { regions, questionnaires, packs, regionAliases, collected } = database;
	return [
		scans,
		entries,
		sessions,
		participants,
		milestones,
		regions,
		questionnaires,
		packs,
		regionAliases,
		collected,
	];
}

/** Replaces all items and returns the undo. Must run inside a transaction over `tablesOf`. */
export async function replaceAll(database: ScanDatabase, writing: Writing): Promise<PutBack> {
	const { items, texts = [], packs = [], regions = [], aliases = [], onwritten } = writing;
	const undone = [
		...(await replaceScans(database, scansIn(items), onwritten)),
		...(await replaceSessions(database, sessionsIn(items))),
		await replaceMilestones(database, items),
		await replacePacks(database, packs),
		await replaceAliases(database, aliases),
		// last, so that undo deletes regions and texts after the rows that refer to them
		await putRegions(database, items, regions),
		await addTexts(database, texts),
	];
	return async () => {
		for (const putBack of undone) await putBack();
	};
}

async function replaceScans(
	{ scans, entries }: ScanDatabase,
	written: readonly Scan[],
	onwritten: Writing['onwritten'],
): Promise<PutBack[]> {
	const keys = written.map(({ id }) => id);
	const answers = written.flatMap((scan) => entryRows(scan, Object.keys(scan.entries)));
	return [
		await replaceRows({
			table: scans,
			keys,
			rowsOf: (id) => scans.where('id').equals(id),
			rows: written.map((scan) => toScanRow(scan, null)),
		}),
		await replaceRows({
			table: entries,
			keys,
			rowsOf: (id) => rowsOf(entries, id),
			rows: answers,
			onwritten: (rows) => onwritten?.(rows / answers.length),
		}),
	];
}

async function replaceSessions(
	{ sessions, participants }: ScanDatabase,
	written: readonly Session[],
): Promise<PutBack[]> {
	const keys = written.map(({ id }) => id);
	return [
		await replaceRows({
			table: sessions,
			keys,
			rowsOf: (id) => sessions.where('id').equals(id),
			rows: written.map((session) => toSessionRow(session, null)),
		}),
		await replaceRows({
			table: participants,
			keys,
			rowsOf: (id) => rowsOf(participants, id),
			rows: written.flatMap((session) => participantRows(session.id, session.participants)),
		}),
	];
}

function replaceMilestones({ milestones }: ScanDatabase, items: readonly Item[]): Promise<PutBack> {
	const written = items.flatMap((item) => (item.kind === 'milestone' ? [item.milestone] : []));
	return replaceRows({
		table: milestones,
		keys: written.map(({ id }) => id),
		rowsOf: (id) => milestones.where('id').equals(id),
		rows: written.map((milestone) => ({ ...milestone, deletedAt: null })),
	});
}

/** Stores the regions of scans and sessions; a milestone holds its own. Undo keeps a region that is in use by then. */
async function putRegions(
	{ scans, sessions, regions }: ScanDatabase,
	items: readonly Item[],
	chosen: readonly Region[],
): Promise<PutBack> {
	const written = items.filter(({ kind }) => kind !== 'milestone').map(answersIn);
	const ids = written.map(({ region }) => region.id);
	const isWritten = new Set(ids);
	const before = (await regions.bulkGet(ids)).filter((row) => row !== undefined);
	const known = new Set(before.map(({ id }) => id));
	const changed = await lastChanges({ scans, sessions });
	// an older file must not rename a stored region
	const named = written.filter(
		({ region, changedAt }) => !known.has(region.id) || changedAt >= (changed.get(region.id) ?? ''),
	);
	await regions.bulkPut([
		...named.map(({ region }) => region),
		...chosen.filter(({ id }) => isWritten.has(id)),
	]);
	return async () => {
		const used = new Set<string>();
		await scans.each(({ regionId }) => void used.add(regionId));
		await sessions.each(({ regionId }) => void used.add(regionId));
		await regions.bulkDelete(ids.filter((id) => !used.has(id)));
		await regions.bulkPut(before);
	};
}

/** Time of the last change per region id, including the rows just written. */
async function lastChanges({
	scans,
	sessions,
}: Pick<ScanDatabase, 'scans' | 'sessions'>): Promise<ReadonlyMap<string, string>> {
	const last = new Map<string, string>();
	const see = ({ regionId, changedAt }: ScanRow | SessionRow): void => {
		if (changedAt > (last.get(regionId) ?? '')) last.set(regionId, changedAt);
	};
	await scans.each(see);
	await sessions.each(see);
	return last;
}

function replacePacks({ packs }: ScanDatabase, rows: readonly PackRow[]): Promise<PutBack> {
	return replaceRows({
		table: packs,
		keys: rows.map(questionnaireKey),
		rowsOf: (key) => packs.where('[id+version+hash]').equals(key),
		rows,
	});
}

function replaceAliases({ regionAliases }: ScanDatabase, rows: readonly RegionAlias[]): Promise<PutBack> {
	return replaceRows({
		table: regionAliases,
		keys: rows.map(({ id }) => id),
		rowsOf: (id) => regionAliases.where('id').equals(id),
		rows,
	});
}

/** Stores missing questionnaires. Undo keeps one that is in use by then. */
async function addTexts(database: ScanDatabase, texts: readonly QuestionnaireText[]): Promise<PutBack> {
	const { questionnaires } = database;
	const here = await questionnaires.bulkGet(texts.map(({ ref }) => questionnaireKey(ref)));
	// a damaged row counts as missing
	const added = texts.filter((_, index) => questionnaireInRow(here[index]) === undefined);
	await questionnaires.bulkPut(added.map(({ ref, content }) => ({ ...ref, content })));
	return async () => {
		const unused = await unusedTexts(
			database,
			added.map(({ ref }) => ref),
		);
		await questionnaires.bulkDelete(unused.map(questionnaireKey));
	};
}

const scansIn = (items: readonly Item[]): Scan[] =>
	items.flatMap((item) => (item.kind === 'scan' ? [item.scan] : []));

const sessionsIn = (items: readonly Item[]): Session[] =>
	items.flatMap((item) => (item.kind === 'session' ? [item.session] : []));
