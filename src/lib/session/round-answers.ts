import type { Outline } from '$lib/content/outline';
import type { RoleGroup } from '$lib/content/role-groups';
import type { Answer, Entry } from '$lib/scan/scan';
import { isAnswered } from '$lib/scan/step-order';
import type { Tick } from '$lib/scan/ticks';
import type { Hands, Participant, Round, Session } from './session';

/** Number of people per answer to one statement, without those who skipped it or did not reach it. */
export type Spread = {
	/** People per level, 0 to 4. */
	readonly levels: readonly [number, number, number, number, number];
	readonly unknown: number;
	readonly notApplicable: number;
};

/** Number of people per tick. */
export type TickCounts = Readonly<Record<Tick, number>>;

/** Answers of one role group; `null` holds everyone without a role, or with one outside the questionnaire. */
export type GroupAnswers = { readonly group: RoleGroup | null; readonly answers: readonly Answer[] };

/** The choices in a session, without the rest of it. */
export type Choices = Pick<Session, 'participants' | 'hands'>;

/** Counts participants' answers to one statement in one round or, where hands were counted, the hands alone. */
export function roundAnswers(session: Choices, statementId: string, round: Round): Spread {
	const hands = countedHands(session, statementId, round);
	if (!hands) return countedOnce(session.participants, statementId, round);
	const { levels, unknown, notApplicable } = hands;
	return { levels, unknown, notApplicable };
}

/**
 * Counts memoised per list of participants: many parts of the screen need the same ones, and a list is never mutated.
 */
const counted = new WeakMap<readonly Participant[], Map<string, Spread>>();

function countedOnce(people: readonly Participant[], statementId: string, round: Round): Spread {
	const known = counted.get(people) ?? new Map<string, Spread>();
	counted.set(people, known);
	const key = `${String(round)} ${statementId}`;
	const spread = known.get(key) ?? spreadOf(answersOf(people, statementId, round));
	known.set(key, spread);
	return spread;
}

/** Counts the ticks at one statement in one round; raised hands have none. */
export function roundTicks(session: Choices, statementId: string, round: Round): TickCounts {
	const hands = countedHands(session, statementId, round);
	if (hands) return addTicks(hands.ticks, []);
	return entriesOf(session.participants, statementId, round).reduce<TickCounts>(
		(sum, { ticks }) => addTicks(sum, ticks ?? []),
		noTicks,
	);
}

const noTicks: TickCounts = { differs: 0, habit: 0 };

/** Adds the ticks of one person. */
export const addTicks = ({ differs, habit } = noTicks, ticked: readonly Tick[]): TickCounts => ({
	differs: differs + Number(ticked.includes('differs')),
	habit: habit + Number(ticked.includes('habit')),
});

/** Round on view: 2 where anyone answered in it and it is no longer open, else 1. */
export function shownRound(session: Choices & Pick<Session, 'attention'>, statementId: string): Round {
	const { attention } = session;
	if (attention?.phase === 'again' && attention.statementId === statementId) return 1;
	return peopleIn(roundAnswers(session, statementId, 2)) > 0 ? 2 : 1;
}

/**
 * Answers per role group in the questionnaire's order, those without a role last; `null` for hands, as these have no
 * roles.
 */
export function answersByGroup(
	roles: Outline['roles'],
	session: Session,
	statementId: string,
	round: Round,
): readonly GroupAnswers[] | null {
	if (countedHands(session, statementId, round)) return null;
	const groupOf = new Map(roles.map(({ id, group }) => [id, group]));
	return [...new Set(roles.map(({ group }) => group)), null].map((group) => {
		const members = session.participants.filter(({ role }) => (groupOf.get(role) ?? null) === group);
		return { group, answers: answersOf(members, statementId, round) };
	});
}

export function spreadOf(answers: readonly Answer[]): Spread {
	const levels: [number, number, number, number, number] = [0, 0, 0, 0, 0];
	const counts = { unknown: 0, notApplicable: 0, skipped: 0 };
	for (const answer of answers) {
		if (answer.kind === 'level') levels[answer.level] += 1;
		else counts[answer.kind] += 1;
	}
	return { levels, unknown: counts.unknown, notApplicable: counts.notApplicable };
}

/** Number of people with a level. */
export const ratedIn = ({ levels }: Pick<Spread, 'levels'>): number =>
	levels.reduce((sum, count) => sum + count, 0);

/** Number of people with a level, weet niet or n.v.t. */
export const peopleIn = (spread: Spread): number => ratedIn(spread) + spread.unknown + spread.notApplicable;

function answersOf(participants: readonly Participant[], statementId: string, round: Round): Answer[] {
	return entriesOf(participants, statementId, round).flatMap(({ answer }) =>
		answer && answer.kind !== 'skipped' ? [answer] : [],
	);
}

function entriesOf(
	participants: readonly Participant[],
	statementId: string,
	round: Round,
): readonly Entry[] {
	return participants.flatMap(({ alone, after }) => (round === 1 ? alone : after)[statementId] ?? []);
}

/** Hand count that replaces participants' answers: above zero, and no longer open on the laptop. */
function countedHands({ hands }: Choices, statementId: string, round: Round): Hands | undefined {
	const counted = hands[statementId]?.[round === 1 ? 'alone' : 'after'];
	return counted && !counted.open && peopleIn(counted) > 0 ? counted : undefined;
}

/** True for a participant who chose a level, weet niet or n.v.t. at any statement. */
export const hasChosen = ({ alone, after }: Pick<Participant, 'alone' | 'after'>): boolean =>
	[...Object.values(alone), ...Object.values(after)].some(isAnswered);

/** Number of participants who chose anything. */
export const peopleWhoChose = ({ participants }: Pick<Session, 'participants'>): number =>
	participants.filter(hasChosen).length;
