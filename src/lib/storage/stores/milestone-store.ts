import * as v from 'valibot';
import type { Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import { answersIn } from '$lib/session/files/content';
import { milestoneSchema, type Milestone } from '$lib/session/milestone';
import type { MilestoneRow, ScanDatabase } from '../database';
import { onDevice } from '../device-database';
import { binnedAt } from './binned-at';
import { binnedBefore } from './binned-before';
import type { OpenError } from './scan-store';

export type StoredMilestone = { readonly milestone: Milestone; readonly deletedAt: string | null };

/** The milestones on this device. A write resolves once it is durable and rejects when the device refuses it. */
export class MilestoneStore {
	readonly #database: ScanDatabase;

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	async save(milestone: Milestone, questionnaire: Questionnaire): Promise<void> {
		// validate before writing: an invalid row would be unreadable later
		v.assert(milestoneSchema, milestone);
		const { milestones, questionnaires } = this.#database;
		await this.#database.transaction('rw', [milestones, questionnaires], async () => {
			const deletedAt = (await milestones.get(milestone.id))?.deletedAt ?? null;
			await milestones.put({ ...milestone, deletedAt });
			await questionnaires.put({ ...answersIn(milestone.subject).questionnaire, content: questionnaire });
		});
	}

	async open(id: string): Promise<Result<Milestone, OpenError>> {
		const row = await this.#database.milestones.get(id);
		if (!row) return err('unknown');
		if (binnedAt(row.deletedAt) !== null) return err('deleted');
		const stored = readRow(row);
		return stored ? ok(stored.milestone) : err('damaged');
	}

	/** The stored milestone of this id, in the bin or not; undefined if there is none, or it is damaged. */
	async stored(id: string): Promise<StoredMilestone | undefined> {
		const row = await this.#database.milestones.get(id);
		return row && readRow(row);
	}

	/** All valid milestones, including the bin, most recently frozen first. */
	async list(): Promise<readonly StoredMilestone[]> {
		const rows = await this.#database.milestones.toArray();
		return rows
			.flatMap((row) => readRow(row) ?? [])
			.sort((a, b) => b.milestone.frozenAt.localeCompare(a.milestone.frozenAt));
	}

	/** Times of freezing and of deletion, unordered. */
	async moments(): Promise<readonly string[]> {
		const rows = await this.#database.milestones.toArray();
		return rows.flatMap(({ frozenAt, deletedAt }) => [frozenAt, deletedAt ?? '']);
	}

	async rename(id: string, name: string): Promise<void> {
		v.assert(milestoneSchema.entries.name, name);
		await this.#database.milestones.update(id, { name });
	}

	/** Moves a milestone to the bin, or with `null` out of it. */
	async setDeleted(id: string, deletedAt: string | null): Promise<void> {
		await this.#database.milestones.update(id, { deletedAt });
	}

	/** Deletes for good the milestones that went to the bin before this moment. */
	async emptyBin(before: string): Promise<void> {
		const { milestones } = this.#database;
		if ((await binnedBefore(milestones, before)).length === 0) return;
		await this.#database.transaction('rw', milestones, async () => {
			await milestones.bulkDelete(await binnedBefore(milestones, before));
		});
	}
}

/** The milestones (peilmomenten) of this browser. */
export const deviceMilestones = onDevice((database) => new MilestoneStore(database));

function readRow({ deletedAt, ...milestone }: MilestoneRow): StoredMilestone | undefined {
	const parsed = v.safeParse(milestoneSchema, milestone);
	return parsed.success ? { milestone: parsed.output, deletedAt: binnedAt(deletedAt) } : undefined;
}
