import type { Outline } from '$lib/content/outline';
import { stepsOf, type Step } from '$lib/scan/step-order';
import { roundAnswers, shownAnswers, type Choices, type Spread } from '$lib/session/round-answers';
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

/** The statements in the order in which to talk about them: where people differ most comes first, round 2 counted. */
export const agendaOf = (outline: Outline, session: Session): readonly AgendaItem[] =>
	inOrder(stepsOf(outline, session.length), (id) => shownAnswers(session, id));

/** The same by round 1, which stands still during the talk. */
export const agendaAlone = (
	outline: Outline,
	length: Session['length'],
	choices: Choices,
): readonly AgendaItem[] => inOrder(stepsOf(outline, length), (id) => roundAnswers(choices, id, 1));

/** The most urgent of its word and flags. */
export const placeOf = ({ word, flags }: SpreadResult): SpreadWord | SpreadFlag =>
	places.find((place) => place === word || flags.some((flag) => flag === place)) ?? word;

function inOrder(steps: readonly Step[], spreadOf: (statementId: string) => Spread): readonly AgendaItem[] {
	const candidates = steps.flatMap((step) => candidatesFor(step, spreadOf(step.statement.id)));
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
	const place = placeOf(result);
	if (result.people === 0 || place === 'not-applicable') return [];
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
