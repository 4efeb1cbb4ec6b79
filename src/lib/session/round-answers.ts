import type { Outline } from '$lib/content/outline';
import type { Answer } from '$lib/scan/scan';
import type { Hands, Participant, Round, Session } from './session';

/** How many people answered one statement in each way; who skipped it or did not reach it is not among them. */
export type Spread = {
	/** How many people per level, 0 to 4. */
	readonly levels: readonly [number, number, number, number, number];
	readonly unknown: number;
	readonly notApplicable: number;
};

export type RoleGroup = Outline['roles'][number]['group'];

/** The answers of one role group; `null` is everyone whose role was not told or is not in the questionnaire. */
export type GroupAnswers = { readonly group: RoleGroup | null; readonly answers: readonly Answer[] };

/** Who chose what, and nothing else of the evening. */
export type Choices = Pick<Session, 'participants' | 'hands'>;

/** Participants' answers to one statement in one round or, where hands were counted, the hands alone. */
export function roundAnswers(session: Choices, statementId: string, round: Round): Spread {
	const hands = countedHands(session, statementId, round);
	if (!hands) return countedOnce(session.participants, statementId, round);
	const { levels, unknown, notApplicable } = hands;
	return { levels, unknown, notApplicable };
}

/** Everything on screen asks for the same counts; people never change in place, so each is made once. */
const counted = new WeakMap<readonly Participant[], Map<string, Spread>>();

function countedOnce(people: readonly Participant[], statementId: string, round: Round): Spread {
	const known = counted.get(people) ?? new Map<string, Spread>();
	counted.set(people, known);
	const key = `${String(round)} ${statementId}`;
	const spread = known.get(key) ?? spreadOf(answersOf(people, statementId, round));
	known.set(key, spread);
	return spread;
}

/** What the group looks at: round 2 where anyone answered in it and it is no longer coming in, else round 1. */
export function shownRound(session: Choices & Pick<Session, 'attention'>, statementId: string): Round {
	const { attention } = session;
	if (attention?.phase === 'again' && attention.statementId === statementId) return 1;
	return peopleIn(roundAnswers(session, statementId, 2)) > 0 ? 2 : 1;
}

/** Per role group in the questionnaire's order, those without a role last; hands have no roles, so `null`. */
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
	let [unknown, notApplicable] = [0, 0];
	for (const answer of answers) {
		if (answer.kind === 'level') levels[answer.level] += 1;
		else if (answer.kind === 'unknown') unknown += 1;
		else if (answer.kind === 'notApplicable') notApplicable += 1;
	}
	return { levels, unknown, notApplicable };
}

/** Those with a level. */
export const ratedIn = ({ levels }: Pick<Spread, 'levels'>): number =>
	levels.reduce((sum, count) => sum + count, 0);

/** Those with a level, weet niet or n.v.t. */
export const peopleIn = (spread: Spread): number => ratedIn(spread) + spread.unknown + spread.notApplicable;

function answersOf(participants: readonly Participant[], statementId: string, round: Round): Answer[] {
	return participants.flatMap((participant) => {
		const entries = round === 1 ? participant.alone : participant.after;
		const answer = entries[statementId]?.answer;
		return answer && answer.kind !== 'skipped' ? [answer] : [];
	});
}

/** A count that was left at zero, or is still coming in on the laptop, takes nobody's place. */
function countedHands({ hands }: Choices, statementId: string, round: Round): Hands | undefined {
	const counted = hands[statementId]?.[round === 1 ? 'alone' : 'after'];
	return counted && !counted.open && peopleIn(counted) > 0 ? counted : undefined;
}

/** Someone in a bijeenkomst who chose anything: a level, weet niet or n.v.t. */
export const hasChosen = ({ alone, after }: Pick<Participant, 'alone' | 'after'>): boolean =>
	[...Object.values(alone), ...Object.values(after)].some(
		({ answer }) => answer !== null && answer.kind !== 'skipped',
	);

/** How many people of a bijeenkomst chose anything. */
export const peopleWhoChose = ({ participants }: Pick<Session, 'participants'>): number =>
	participants.filter(hasChosen).length;
