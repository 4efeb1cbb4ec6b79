import type { DimensionOutline, Outline } from '$lib/content/outline';
import type { Answer } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import type { Decision, Session } from '$lib/session/session';
import type { Answers } from './answers';
import { scoreDimension, type DimensionResult } from './score-dimension';
import { leastShown } from '$lib/session/least-group';
import { peopleOf } from '$lib/session/round-answers';
import { shownIn } from './shown-spread';

/** Result of a dimension by the group's decisions; the tally's `empty` is the sum of `undecided` and `notDiscussed`. */
export type SessionResult = DimensionResult & {
	/** Statements that ended in *nog geen gedeeld beeld*. */
	readonly undecided: number;
	readonly notDiscussed: number;
};

/** One result per dimension, in content order; never an average of people. There is no overall number. */
export function scoreSession(outline: Outline, session: Session): readonly SessionResult[] {
	return outline.dimensions.map((dimension) => scoreSessionDimension(dimension, session));
}

export function scoreSessionDimension(dimension: DimensionOutline, session: Session): SessionResult {
	const decisions = inScope(dimension, session.length).map(({ id }) => session.decisions[id]);
	const notDiscussed = decisions.filter((decision) => !decision).length;
	return {
		...scoreDimension(dimension, sharedAnswers(session)),
		undecided: decisions.filter((decision) => decision?.outcome.kind === 'undecided').length,
		notDiscussed,
	};
}

/** The group's decisions as answers, so that the rules for one person apply to a group too. */
export function sharedAnswers({ length, decisions }: Session): Answers {
	const entries = Object.entries(decisions).map(
		([id, { outcome }]) => [id, { answer: answerOf(outcome) }] as const,
	);
	return { length, entries: Object.fromEntries(entries) };
}

/**
 * Own mean in round 1 of each person who has one by the rules for one person. Only over statements whose individual
 * choices may be seen, as a mean over more would reveal the others. Ascending, so that the order identifies nobody.
 * Empty for fewer than three means, where a dot is a person, and once anything has been decided.
 */
export function ownMeans(dimension: DimensionOutline, session: Session): readonly number[] {
	const { length, decisions } = session;
	if (inScope(dimension, length).some(({ id }) => decisions[id])) return [];
	const alone = { ...session, hands: {} };
	const seen = {
		...dimension,
		statements: dimension.statements.filter((statement) => shownIn(alone, statement, 1).kind === 'whole'),
	};
	const means = peopleOf(session, 1).flatMap(({ alone: entries }) => {
		const { outcome } = scoreDimension(seen, { length, entries });
		return outcome.kind === 'score' ? [outcome.mean] : [];
	});
	return means.length < leastShown ? [] : means.sort((a, b) => a - b);
}

const answerOf = (outcome: Decision['outcome']): Answer | null =>
	outcome.kind === 'undecided' ? null : outcome;
