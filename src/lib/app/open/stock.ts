import { candidatesOf, aboutOf, type Candidate } from '$lib/report/compare/candidates';
import type { ToCompare } from '$lib/report/compare/comparison-step';
import type { Milestone } from '$lib/session/milestone';
import { sharedRegionIds, type SharedRegionId } from '$lib/session/files/same-region';
import type { Session } from '$lib/session/session';
import { hasDatabase } from '$lib/storage/database-name';
import { sourceOf } from './opened-scan';

/** Everything on this device that can be compared. */
export type Stock = {
	/** Newest first. */
	readonly candidates: readonly Candidate[];
	readonly milestones: readonly Milestone[];
	/** Sessions as they are now. */
	readonly sessions: readonly Session[];
	readonly sharedId: SharedRegionId;
};

/** Leaves out the bin. Rejects if the browser refuses. */
export async function readStock(): Promise<Stock> {
	// reading must not create a database
	if (!(await hasDatabase()))
		return { candidates: [], milestones: [], sessions: [], sharedId: ({ id }) => id };
	const { deviceContent } = await import('$lib/storage/stores/content-store');
	const [content, aliases] = await Promise.all([deviceContent().readAll(), deviceContent().regionAliases()]);
	const milestones = here(content.milestones).map(({ milestone }) => milestone);
	const sessions = here(content.sessions).map(({ session }) => session);
	const scans = here(content.scans).map(({ scan }) => scan);
	return {
		candidates: candidatesOf(scans, sessions, milestones),
		milestones,
		sessions,
		sharedId: sharedRegionIds(aliases),
	};
}

const here = <T extends { readonly deletedAt: string | null }>(stored: readonly T[]): readonly T[] =>
	stored.filter(({ deletedAt }) => deletedAt === null);

/** Undefined if the text of the answers is not on this device. */
export async function withQuestionnaire(candidate: Candidate): Promise<ToCompare | undefined> {
	const { deviceScans } = await import('$lib/storage/stores/scan-store');
	const source = await sourceOf(deviceScans(), aboutOf(candidate.subject).questionnaire);
	return source && { ...candidate, questionnaire: await source.whole() };
}
