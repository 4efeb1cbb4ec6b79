import type { Outline, StatementOutline } from '$lib/content/outline';
import { stepsOf, type Step } from '$lib/scan/step-order';
import type { Choices } from '$lib/session/round-answers';
import type { Session } from '$lib/session/session';
import { consensus } from './consensus';
import { shownIn, shownSpread, type ShownSpread } from './shown-spread';
import type { SpreadFlag, SpreadWord } from './spread';

/** Rank of a statement on the agenda: the most urgent of its word and flags, as far as these may be seen. */
export type AgendaPlace = Exclude<SpreadWord, 'not-applicable'> | SpreadFlag;

export type AgendaItem = {
	readonly dimensionId: string;
	readonly statementId: string;
	readonly place: AgendaPlace;
	readonly shown: ShownSpread;
};

/** The parts of a session that determine its agenda. */
export type AgendaSession = Choices & Pick<Session, 'length' | 'decisions'>;

type Look = (statement: StatementOutline) => ShownSpread;

type Candidate = Step & AgendaItem;
type Order = (a: Candidate, b: Candidate) => number;

/** All places, the most urgent first. */
export const agendaPlaces: readonly AgendaPlace[] = [
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
 * Statements in order of discussion: as the group chose, then the largest differences first. Counts round 2 where there
 * is one.
 */
export const agendaOf = (outline: Outline, session: Session): readonly AgendaItem[] =>
	inChosenOrder(
		inOrder(outline, session, (statement) => shownSpread(session, statement)),
		session.order,
	);

/** The agenda by the differences of round 1 alone, which does not change during the talk. */
export const agendaAlone = (outline: Outline, session: AgendaSession): readonly AgendaItem[] =>
	inOrder(outline, session, (statement) => shownIn(session, statement, 1));

/** Puts the statements that the group ordered first, in that order; the others keep theirs. */
export function inChosenOrder(
	agenda: readonly AgendaItem[],
	order: readonly string[] = [],
): readonly AgendaItem[] {
	const rankOf = new Map(order.map((id, rank) => [id, rank]));
	const rank = ({ statementId }: AgendaItem): number => rankOf.get(statementId) ?? order.length;
	return order.length === 0 ? agenda : [...agenda].sort((a, b) => rank(a) - rank(b));
}

/** Points for difference: 1 for *unaniem* up to 8 for *twee beelden*. */
export const differencePoints = (place: AgendaPlace): number =>
	agendaPlaces.length - agendaPlaces.indexOf(place);

/** The most urgent of a statement's word and flags; `too-few` when hidden. */
export function agendaPlace(shown: ShownSpread): AgendaPlace {
	if (shown.kind === 'hidden') return 'too-few';
	if (shown.kind === 'word') return shown.word;
	const { word, flags } = shown;
	return agendaPlaces.find((place) => place === word || flags.some((flag) => flag === place)) ?? word;
}

/**
 * True when there is nothing to discuss, so that the group can confirm the statement with others in one step. Never for
 * a private statement: its level is not shown, so the group has to name one.
 */
export const isAgreed = ({ shown }: Pick<AgendaItem, 'shown'>): boolean =>
	shown.kind === 'whole' &&
	(shown.word === 'agree' || shown.word === 'unanimous') &&
	shown.flags.length === 0;

function inOrder(outline: Outline, session: AgendaSession, look: Look): readonly AgendaItem[] {
	return stepsOf(outline, session.length)
		.flatMap((step) => candidatesFor(step, session, look(step.statement)))
		.sort(byUrgency)
		.map(({ dimensionId, statementId, place, shown }) => ({ dimensionId, statementId, place, shown }));
}

/** None for a statement that nobody answered, or whose choices are not revealed yet, unless it was left undecided. */
function candidatesFor(step: Step, { decisions }: AgendaSession, shown: ShownSpread): Candidate[] {
	const { id } = step.statement;
	const isOpen = shown.kind !== 'hidden' || shown.why === 'few' || shown.why === 'few-private';
	if (!isOpen && decisions[id]?.outcome.kind !== 'undecided') return [];
	return [{ ...step, dimensionId: step.dimension.id, statementId: id, place: agendaPlace(shown), shown }];
}

/** Sorting is stable, so ties stay in content order. */
const byUrgency: Order = (a, b) =>
	agendaPlaces.indexOf(a.place) - agendaPlaces.indexOf(b.place) ||
	b.statement.importance - a.statement.importance ||
	consensusRank(a.shown) - consensusRank(b.shown);

/**
 * Rounded, as mirrored answers differ in the last binary digits. Constant for spreads not shown whole, to reveal
 * nothing.
 */
function consensusRank(shown: ShownSpread): number {
	if (shown.kind === 'whole') return Math.round((consensus(shown.levels) ?? 2) * 1e9);
	return shown.kind === 'word' ? -1 : 2e9;
}
