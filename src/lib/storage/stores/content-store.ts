import * as v from 'valibot';
import { eachInSteps, inSlices } from '$lib/in-slices';
import { questionnaireRefSchema, type QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { scanSchema } from '$lib/scan/scan';
import { regionAliasSchema, type RegionAlias } from '$lib/session/files/region-alias';
import type { Item, QuestionnaireText } from '$lib/session/files/content';
import type { DeviceContent, KeptItem } from '$lib/session/files/device-content';
import { milestoneSchema } from '$lib/session/milestone';
import { sessionSchema } from '$lib/session/session';
import type { PackRow, ScanDatabase } from '../database';
import { onDevice } from '../device-database';
import { deviceMilestones, type MilestoneStore } from './milestone-store';
import { deviceScans, type ScanStore } from './scan-store';
import { deviceSessions, type SessionStore } from './session-store';
import { eachOf } from './in-parts';
import { replaceAll, tablesOf, type Writing } from './replace-all';
import { questionnaireInRow } from './questionnaire-in-row';
import { questionnaireKey } from './texts-in-use';

/** Decides inside the transaction whether an item may replace its stored version; an undo asks it too. */
export type MayReplace = (item: Item, stored: KeptItem | undefined) => boolean;

/** Restores the previous state in one transaction; rejects with `ChangedMeanwhile` as `writeAll` does. */
export type Undo = (mayReplace?: MayReplace) => Promise<void>;

/** Reason why nothing was written: these items may not be replaced, as they changed meanwhile. */
export class ChangedMeanwhile extends Error {
	readonly items: readonly Item[];

	constructor(items: readonly Item[]) {
		super(`${String(items.length)} items changed meanwhile`);
		this.items = items;
	}
}

type Stores = {
	readonly scans: ScanStore;
	readonly sessions: SessionStore;
	readonly milestones: MilestoneStore;
};

/** Row counts, including the bin and damaged rows. */
export type Counts = Readonly<Record<'scans' | 'sessions' | 'milestones' | 'packs' | 'collected', number>>;

/** All content of this device as one. A write resolves once it is durable; one that rejects wrote nothing. */
export class ContentStore {
	readonly #database: ScanDatabase;
	readonly #stores: Stores;

	constructor(database: ScanDatabase, stores: Stores) {
		this.#database = database;
		this.#stores = stores;
	}

	/** All valid items, including the bin and those that are only in memory. */
	async readAll(): Promise<DeviceContent> {
		const { scans, sessions, milestones } = this.#stores;
		return this.#database.transaction('r', tablesOf(this.#database), async () => ({
			scans: await scans.list(),
			sessions: await sessions.list(),
			milestones: await milestones.list(),
		}));
	}

	/** Times of change and of deletion of all items, unordered; does not read the answers of scans. */
	async moments(): Promise<readonly string[]> {
		const { scans, sessions, milestones } = this.#stores;
		const all = await Promise.all([scans.moments(), sessions.moments(), milestones.moments()]);
		return all.flat();
	}

	async count(): Promise<Counts> {
		const { scans, sessions, milestones, packs, collected } = this.#database;
		return this.#database.transaction('r', tablesOf(this.#database), async () => ({
			scans: await scans.count(),
			sessions: await sessions.count(),
			milestones: await milestones.count(),
			packs: await packs.count(),
			collected: await collected.count(),
		}));
	}

	/** The stored questionnaires among these; the ones built into the app need not be stored. */
	async questionnairesFor(refs: readonly QuestionnaireRef[]): Promise<readonly QuestionnaireText[]> {
		const rows = await this.#database.questionnaires.bulkGet(refs.map(questionnaireKey));
		return rows.flatMap((row) => questionnaireInRow(row) ?? []);
	}

	/** The installed questionnaires whose rows are valid. */
	async packs(): Promise<readonly PackRow[]> {
		return (await this.#database.packs.toArray()).filter(({ addedAt: _addedAt, ...ref }) =>
			v.is(questionnaireRefSchema, ref),
		);
	}

	/**
	 * Writes all items or none, replacing each entirely and taking it out of the bin. Asks `mayReplace` inside the
	 * transaction, so that no window can save in between, also about `unwritten` items, which are to stay as they are;
	 * rejects with `ChangedMeanwhile` if it refuses any.
	 */
	async writeAll(writing: Writing, mayReplace?: MayReplace, unwritten: readonly Item[] = []): Promise<Undo> {
		// validate before writing: an invalid row would be unreadable later
		await inSlices(eachInSteps(writing.items, assertReadable));
		await this.#settle(writing.items);
		const database = this.#database;
		const tables = tablesOf(database);
		// Dexie keeps a transaction open across an await only when the callback itself is async
		const back = await database.transaction('rw', tables, async () => {
			await this.#ask([...writing.items, ...unwritten], mayReplace);
			return replaceAll(database, writing);
		});
		return (mayUndo) =>
			database.transaction('rw', tables, async () => {
				await this.#ask(writing.items, mayUndo);
				await back();
			});
	}

	async #ask(items: readonly Item[], mayReplace: MayReplace | undefined): Promise<void> {
		if (!mayReplace) return;
		const refused = await eachOf(items, async (item) =>
			mayReplace(item, await this.#stored(item)) ? [] : [item],
		);
		if (refused.flat().length > 0) throw new ChangedMeanwhile(refused.flat());
	}

	async #stored(item: Item): Promise<KeptItem | undefined> {
		const { scans, sessions, milestones } = this.#stores;
		if (item.kind === 'scan') {
			const stored = await scans.stored(item.scan.id);
			return stored && { item: { kind: 'scan', scan: stored.scan }, deletedAt: stored.deletedAt };
		}
		if (item.kind === 'session') {
			const stored = await sessions.stored(item.session.id);
			return stored && { item: { kind: 'session', session: stored.session }, deletedAt: stored.deletedAt };
		}
		const stored = await milestones.stored(item.milestone.id);
		return (
			stored && { item: { kind: 'milestone', milestone: stored.milestone }, deletedAt: stored.deletedAt }
		);
	}

	/** Declares both ids to be one region; idempotent. */
	async setSameRegion(id: string, sameAs: string): Promise<void> {
		if (id !== sameAs) await this.#database.regionAliases.put({ id, sameAs });
	}

	/** The valid aliases. */
	async regionAliases(): Promise<readonly RegionAlias[]> {
		return (await this.#database.regionAliases.toArray()).filter((row) => v.is(regionAliasSchema, row));
	}

	/** Writes earlier failed saves of these items first, or undo would lose them. */
	async #settle(items: readonly Item[]): Promise<void> {
		for (const item of items) {
			if (item.kind === 'scan') await this.#stores.scans.settle(item.scan.id);
			if (item.kind === 'session') await this.#stores.sessions.settle(item.session.id);
		}
	}
}

/** All scans, sessions, milestones and questionnaires of this browser. */
export const deviceContent = onDevice(
	(database) =>
		new ContentStore(database, {
			scans: deviceScans(),
			sessions: deviceSessions(),
			milestones: deviceMilestones(),
		}),
);

function assertReadable(item: Item): void {
	if (item.kind === 'scan') v.assert(scanSchema, item.scan);
	else if (item.kind === 'session') v.assert(sessionSchema, item.session);
	else v.assert(milestoneSchema, item.milestone);
}
