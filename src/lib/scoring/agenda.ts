import type { Outline } from '$lib/content/outline';
import { stepsOf, type Step } from '$lib/scan/step-order';
import { roundAnswers, shownAnswers, type Spread } from '$lib/session/round-answers';
import type { Session } from '$lib/session/session';
import { scoreSpread, type SpreadFlag, type SpreadResult, type SpreadWord } from './spread';

/** Why a statement stands where it stands: the most urgent of its word and flags. */
export type AgendaPlace = Exclude<SpreadWord, 'not-applicable'> | SpreadFlag;

export type AgendaItem = {
	readonly dimensionId: string;
	readonly statementId: string;
	readonly place: AgendaPlace;
	readonly result: SpreadResult;
};

type Candidate = Step & AgendaItem & { readonly distance: number };
type Order = (a: Candidate, b: Candidate) => number;

const places: readonly AgendaPlace[] = [
	'two-views',
	'divergent',
	'some-differ',
	'unknown',
	'not-applicable-split',
	'too-few',
	'agree',
	'unanimous',
];

/**
 * The statements in the order in which to talk about them: where people differ most comes first. By round 1 (`alone`)
 * the order stands still during the talk; by what is `shown` it follows round 2.
 */
export function agendaOf(
	outline: Outline,
	session: Session,
	by: 'alone' | 'shown' = 'shown',
): readonly AgendaItem[] {
	const candidates = stepsOf(outline, session.length).flatMap((step) => {
		const { id } = step.statement;
		return candidatesFor(step, by === 'alone' ? roundAnswers(session, id, 1) : shownAnswers(session, id));
	});
	const fewThroughout = candidates.every(({ result }) => result.people < 3);
	const sorted = candidates.sort((a, b) => (fewThroughout && b.distance - a.distance) || byUrgency(a, b));
	return sorted.map(({ dimensionId, statementId, place, result }) => ({
		dimensionId,
		statementId,
		place,
		result,
	}));
}

/** Nothing to talk about: the group confirms these together. */
export const isAgreed = ({ place, result }: AgendaItem): boolean =>
	(place === 'agree' || place === 'unanimous') && result.flags.length === 0;

/** None for a statement that nobody answered or that is n.v.t. to all. */
function candidatesFor(step: Step, spread: Spread): Candidate[] {
	const result = scoreSpread(spread);
	const { word, flags } = result;
	if (result.people === 0 || word === 'not-applicable') return [];
	const place = places.find((place) => place === word || flags.some((flag) => flag === place)) ?? word;
	const ids = { dimensionId: step.dimension.id, statementId: step.statement.id };
	return [{ ...step, ...ids, place, result, distance: distanceOf(spread.levels) }];
}

/** From the lowest level given to the highest. */
function distanceOf(levels: Spread['levels']): number {
	const highest = levels.findLastIndex((count) => count > 0);
	return highest - levels.findIndex((count) => count > 0);
}

/** Sorting is stable, so what is equal in all of this stays in content order. */
const byUrgency: Order = (a, b) =>
	places.indexOf(a.place) - places.indexOf(b.place) ||
	b.statement.importance - a.statement.importance ||
	consensusRank(a.result) - consensusRank(b.result);

/** Mirrored answers have the same consensus but for the last binary digits; without levels there is none, so last. */
const consensusRank = ({ consensus }: SpreadResult): number => Math.round((consensus ?? 2) * 1e9);
