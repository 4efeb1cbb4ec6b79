import type { Outline } from '$lib/content/outline';
import { changesBetween, type DimensionChange, type Moment } from '$lib/scoring/change';
import { scoreScan } from '$lib/scoring/score-scan';
import { scoreSession } from '$lib/scoring/score-session';
import type { Milestone } from '$lib/session/milestone';
import type { Session } from '$lib/session/session';
import { changeCountsText } from './change-words';
import { noneBefore, type MeanBefore } from '../wall/wall-row';
import { dateText } from '../words';

/** A frozen result with the questionnaire that it was answered on. */
export type Earlier = {
	readonly milestone: Milestone;
	readonly outline: Outline;
	/** Bijeenkomsten as they are now, where actions of then may have been closed since. */
	readonly current?: readonly Session[];
};

/** What a report says about the difference with an earlier peilmoment. */
export type SinceEarlier = {
	/** "Voorjaar, 26 mei 2026"; empty without one. */
	readonly name: string;
	readonly mean: MeanBefore;
	/** "3 omhoog, 1 omlaag". */
	readonly change: (dimensionId: string) => string | null;
	/** Null without one. */
	readonly changes: readonly DimensionChange[] | null;
};

const nothing: SinceEarlier = { name: '', mean: noneBefore, change: () => null, changes: null };

/** "Voorjaar, 26 mei 2026". */
export const momentText = ({ name, frozenAt }: Milestone): string =>
	[name, dateText(frozenAt)].filter(Boolean).join(', ');

export function sinceEarlier(earlier: Earlier | null, now: Moment): SinceEarlier {
	if (!earlier) return nothing;
	const { milestone, outline } = earlier;
	const then = { subject: milestone.subject, outline };
	const changes = changesBetween(then, now);
	return {
		name: momentText(milestone),
		mean: meansAt(then),
		change: (dimensionId) => {
			const found = changes.find((change) => change.dimensionId === dimensionId);
			return found ? changeCountsText(found.counts) : null;
		},
		changes,
	};
}

/** The mean of each dimension at that moment. */
export function meansAt({ subject, outline }: Moment): MeanBefore {
	const results =
		subject.kind === 'scan' ? scoreScan(outline, subject.scan) : scoreSession(outline, subject.session);
	const means = new Map(
		results.flatMap(({ dimensionId, outcome }) =>
			outcome.kind === 'score' ? [[dimensionId, outcome.mean] as const] : [],
		),
	);
	return (dimensionId) => means.get(dimensionId) ?? null;
}
