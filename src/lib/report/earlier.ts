import type { Outline } from '$lib/content/outline';
import { changesBetween, type Moment } from '$lib/scoring/change';
import { scoreScan } from '$lib/scoring/score-scan';
import { scoreSession } from '$lib/scoring/score-session';
import type { Milestone } from '$lib/session/milestone';
import { dateText, listed } from './words';

/** A frozen result with the questionnaire that it was answered on. */
export type Earlier = { readonly milestone: Milestone; readonly outline: Outline };

/** What a report says about the difference with an earlier peilmoment. */
export type SinceEarlier = {
	/** "Voorjaar, 26 mei 2026"; empty without one. */
	readonly name: string;
	/** The mean then, 0 to 4; null where there was no number. */
	readonly mean: (dimensionId: string) => number | null;
	/** "3 omhoog, 1 omlaag". */
	readonly change: (dimensionId: string) => string | null;
};

const nothing: SinceEarlier = { name: '', mean: () => null, change: () => null };

export function sinceEarlier(earlier: Earlier | null, now: Moment): SinceEarlier {
	if (!earlier) return nothing;
	const { milestone, outline } = earlier;
	const { subject } = milestone;
	const results =
		subject.kind === 'scan' ? scoreScan(outline, subject.scan) : scoreSession(outline, subject.session);
	const means = new Map(
		results.flatMap(({ dimensionId, outcome }) =>
			outcome.kind === 'score' ? [[dimensionId, outcome.mean] as const] : [],
		),
	);
	const changes = new Map(
		changesBetween({ subject, outline }, now).map(({ dimensionId, counts }) => [dimensionId, counts]),
	);
	return {
		name: [milestone.name, dateText(milestone.frozenAt)].filter(Boolean).join(', '),
		mean: (dimensionId) => means.get(dimensionId) ?? null,
		change: (dimensionId) => {
			const counts = changes.get(dimensionId);
			return counts ? countsText(counts) : null;
		},
	};
}

const movements = [
	['up', 'omhoog'],
	['down', 'omlaag'],
	['same', 'gelijk'],
	['within-spread', 'binnen de spreiding'],
	['incomparable', 'niet vergelijkbaar'],
] as const;

const countsText = (counts: Readonly<Record<(typeof movements)[number][0], number>>): string =>
	listed(movements.filter(([key]) => counts[key] > 0).map(([key, word]) => `${String(counts[key])} ${word}`));
