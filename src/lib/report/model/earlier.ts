import type { Outline } from '$lib/content/outline';
import { changesBetween, type DimensionChange, type Incomparable, type Moment } from '$lib/scoring/change';
import { scoreScan } from '$lib/scoring/score-scan';
import { scoreSession } from '$lib/scoring/score-session';
import type { Milestone } from '$lib/session/milestone';
import type { Session } from '$lib/session/session';
import type { Means } from '../wall/wall-row';
import { dateText } from '../words';

/** Frozen result with the questionnaire that it was answered on. */
export type Earlier = {
	readonly milestone: Milestone;
	readonly outline: Outline;
	/** Current state of bijeenkomsten, in which actions agreed then may have been closed since. */
	readonly current?: readonly Session[];
};

/** Differences with an earlier peilmoment. */
export type SinceEarlier = {
	/** "Voorjaar, 26 mei 2026"; empty without one. */
	readonly name: string;
	/** Means at the earlier moment, of the dimensions in which the same was asked. */
	readonly means: Means;
	/** By dimension id; null without an earlier moment. */
	readonly changes: ReadonlyMap<string, DimensionChange> | null;
};

/** "Voorjaar, 26 mei 2026". */
export const momentText = ({ name, frozenAt }: Milestone): string =>
	[name, dateText(frozenAt)].filter(Boolean).join(', ');

export function sinceEarlier(earlier: Earlier | null, now: Moment): SinceEarlier {
	if (!earlier) return { name: '', means: new Map(), changes: null };
	const { milestone, outline } = earlier;
	const then = { subject: milestone.subject, outline };
	return {
		name: momentText(milestone),
		means: meansBefore(then, now),
		changes: new Map(changesBetween(then, now).map((change) => [change.dimensionId, change])),
	};
}

/** Means at the earlier moment; none of a dimension in which all was asked in other words, as a notch says *it moved*. */
export function meansBefore(then: Moment, now: Moment): Means {
	const askedAgain = changesBetween(then, now).filter(({ statements }) =>
		statements.some(({ change }) => change.kind === 'compared' || !otherQuestions.has(change.reason)),
	);
	const ids = new Set(askedAgain.map(({ dimensionId }) => dimensionId));
	return new Map(Array.from(meansAt(then)).filter(([id]) => ids.has(id)));
}

const otherQuestions: ReadonlySet<Incomparable> = new Set<Incomparable>(['not-asked', 'other-version']);

function meansAt({ subject, outline }: Moment): Means {
	const results =
		subject.kind === 'scan' ? scoreScan(outline, subject.scan) : scoreSession(outline, subject.session);
	return new Map(
		results.flatMap(({ dimensionId, outcome }) =>
			outcome.kind === 'score' ? [[dimensionId, outcome.mean] as const] : [],
		),
	);
}
