import * as v from 'valibot';
import type { QuestionnaireRef } from '$lib/content/outline';
import { questionnaireRefSchema, scanSchema } from '$lib/scan/scan-schema';
import { regionAliasSchema } from '$lib/session/files/backup-file';
import type { Item, QuestionnaireText } from '$lib/session/files/content';
import type { DeviceContent } from '$lib/session/files/device-content';
import { milestoneSchema } from '$lib/session/milestone-schema';
import type { RegionAlias } from '$lib/session/files/same-region';
import { sessionSchema } from '$lib/session/session-schema';
import type { PackRow, ScanDatabase } from '../database';
import type { MilestoneStore } from './milestone-store';
import type { ScanStore } from './scan-store';
import type { SessionStore } from './session-store';
import { replaceAll, tablesOf, type Writing } from './replace-all';
import { readText } from './read-text';
import { keyOf } from './texts-in-use';

/** Puts everything back as it was before, in one transaction. */
export type Undo = () => Promise<void>;

type Stores = {
	readonly scans: ScanStore;
	readonly sessions: SessionStore;
	readonly milestones: MilestoneStore;
};

/** How much there is, the bin and what is damaged included. */
export type Counts = Readonly<Record<'scans' | 'sessions' | 'milestones' | 'packs' | 'collected', number>>;

/** All that someone made on this device, at once. Writes are durable when they resolve; what rejects wrote nothing. */
export class ContentStore {
	readonly #database: ScanDatabase;
	readonly #stores: Stores;

	constructor(database: ScanDatabase, stores: Stores) {
		this.#database = database;
		this.#stores = stores;
	}

	/** With the bin, and with what is in memory only; damaged rows are left out. */
	async readAll(): Promise<DeviceContent> {
		const { scans, sessions, milestones } = this.#stores;
		return this.#database.transaction('r', tablesOf(this.#database), async () => ({
			scans: await scans.list(),
			sessions: await sessions.list(),
			milestones: await milestones.list(),
		}));
	}

	/** When something was changed or thrown away, in no order; cheap, however much there is. */
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

	/** The texts that the device has of these; the app's own may not be among them. */
	async questionnairesFor(refs: readonly QuestionnaireRef[]): Promise<readonly QuestionnaireText[]> {
		const rows = await this.#database.questionnaires.bulkGet(refs.map(keyOf));
		return rows.flatMap((row) => readText(row) ?? []);
	}

	/** Without damaged rows. */
	async packs(): Promise<readonly PackRow[]> {
		return (await this.#database.packs.toArray()).filter(({ addedAt: _addedAt, ...ref }) =>
			v.is(questionnaireRefSchema, ref),
		);
	}

	/** Everything or nothing, whole and out of the bin; what an item had and no longer has is gone. */
	async writeAll(writing: Writing): Promise<Undo> {
		// what is there must be readable: better refused now than damaged later
		writing.items.forEach(assertReadable);
		await this.#settle(writing.items);
		const database = this.#database;
		const tables = tablesOf(database);
		// Dexie keeps a transaction open across await only in a function that is itself async
		const back = await database.transaction('rw', tables, async () => await replaceAll(database, writing));
		return () =>
			database.transaction('rw', tables, async () => {
				await back();
			});
	}

	/** From now on both ids are one region. */
	async setSameRegion(id: string, sameAs: string): Promise<void> {
		if (id !== sameAs) await this.#database.regionAliases.put({ id, sameAs });
	}

	/** Without damaged rows. */
	async regionAliases(): Promise<readonly RegionAlias[]> {
		return (await this.#database.regionAliases.toArray()).filter((row) => v.is(regionAliasSchema, row));
	}

	/** What was refused before has to be there first, or undo would lose it. */
	async #settle(items: readonly Item[]): Promise<void> {
		for (const item of items) {
			if (item.kind === 'scan') await this.#stores.scans.settle(item.scan.id);
			if (item.kind === 'session') await this.#stores.sessions.settle(item.session.id);
		}
	}
}

function assertReadable(item: Item): void {
	if (item.kind === 'scan') v.assert(scanSchema, item.scan);
	else if (item.kind === 'session') v.assert(sessionSchema, item.session);
	else v.assert(milestoneSchema, item.milestone);
}
