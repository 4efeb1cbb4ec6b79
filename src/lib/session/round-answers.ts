import type { Outline } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import type { RoleGroup } from '$lib/content/role-groups';
import type { Answer, Entry } from '$lib/scan/scan';
import { isAnswered } from '$lib/scan/step-order';
import type { Tick } from '$lib/scan/ticks';
import { isLate } from './late';
import { leastShown } from './least-group';
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
export type Choices = Pick<Session, 'participants' | 'hands' | 'revealedAt'>;

/**
 * Counts the answers to one statement in one round: those of people and the hands in the room together. Everyone saw the
 * hands, so that a total reveals the rest: fewer than `least` levels beside hands are left out.
 */
export function roundAnswers(
	session: Choices,
	statementId: string,
	round: Round,
	least = leastShown,
): Spread {
	const own = ownAnswers(session, statementId, round);
	const hands = raisedHands(session, statementId, round);
	if (!hands) return own;
	return ratedIn(own) < least ? spreadIn(hands) : sumOf(own, hands);
}

/**
 * Number of people who answered one statement in one round. One or two beside hands are taken to have raised theirs too.
 * Does not depend on what they chose, as it is known before the choices are.
 */
export function answeredBy(session: Choices, statementId: string, round: Round): number {
	const own = peopleIn(ownAnswers(session, statementId, round));
	const hands = raisedHands(session, statementId, round);
	if (!hands) return own;
	return peopleIn(hands) + (own < leastShown ? 0 : own);
}

/** Number of people that `roundAnswers` leaves out beside hands. */
export function leftOut(session: Choices, statementId: string, round: Round): number {
	const own = ownAnswers(session, statementId, round);
	return raisedHands(session, statementId, round) && ratedIn(own) < leastShown ? peopleIn(own) : 0;
}

/** Answers of participants, and of round 2 on the laptop once it is closed. */
function ownAnswers(session: Choices, statementId: string, round: Round): Spread {
	const own = countedOnce(session, statementId, round);
	const laptop = closedLaptop(session, statementId, round);
	return laptop ? sumOf(own, laptop) : own;
}

function closedLaptop({ hands }: Choices, statementId: string, round: Round): Hands | undefined {
	const laptop = round === 2 ? hands[statementId]?.laptop : undefined;
	return laptop?.open ? undefined : laptop;
}

const spreadIn = ({ levels, unknown, notApplicable }: Spread): Spread => ({ levels, unknown, notApplicable });

export function sumOf(one: Spread, other: Spread): Spread {
	const add = (level: Level): number => one.levels[level] + other.levels[level];
	return {
		levels: [add(0), add(1), add(2), add(3), add(4)],
		unknown: one.unknown + other.unknown,
		notApplicable: one.notApplicable + other.notApplicable,
	};
}

type SpreadsById = ReadonlyMap<string, Spread>;

/**
 * Counts of all statements memoised per list of participants: many parts of the screen need the same ones, and a list is
 * never mutated.
 */
const counted = new WeakMap<readonly Participant[], Map<string, SpreadsById>>();

const nobody: Spread = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };

function countedOnce(session: Choices, statementId: string, round: Round): Spread {
	const known = counted.get(session.participants) ?? new Map<string, SpreadsById>();
	counted.set(session.participants, known);
	const key = `${String(round)} ${session.revealedAt ?? ''}`;
	const spreads = known.get(key) ?? spreadsOf(peopleOf(session, round), round);
	known.set(key, spreads);
	return spreads.get(statementId) ?? nobody;
}

/** Goes through the answers once, as a room of hundreds waits for them. */
function spreadsOf(participants: readonly Participant[], round: Round): SpreadsById {
	const tallies = new Map<string, Tally>();
	for (const { alone, after } of participants) {
		for (const [id, { answer }] of Object.entries(round === 1 ? alone : after)) {
			if (!answer) continue;
			const tally = tallies.get(id) ?? emptyTally();
			addAnswer(tally, answer);
			tallies.set(id, tally);
		}
	}
	return new Map(Array.from(tallies, ([id, tally]) => [id, spreadIn(tally)]));
}

/** Counts the ticks of the same answers as `roundAnswers`; only a copy without persons has them beside hands. */
export function roundTicks(
	session: Choices,
	statementId: string,
	round: Round,
	least = leastShown,
): TickCounts {
	const hands = raisedHands(session, statementId, round);
	if (hands && ratedIn(ownAnswers(session, statementId, round)) < least) return hands.ticks ?? noTicks;
	const ticked = entriesOf(peopleOf(session, round), statementId, round).map(({ ticks }) =>
		addTicks(noTicks, ticks ?? []),
	);
	return [hands?.ticks, closedLaptop(session, statementId, round)?.ticks, ...ticked].reduce<TickCounts>(
		(sum, one = noTicks) => ({ differs: sum.differs + one.differs, habit: sum.habit + one.habit }),
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
 * Answers per role group in the questionnaire's order, those without a role last; `null` where hands or choices on the
 * laptop count too, as these have no roles.
 */
export function answersByGroup(
	roles: Outline['roles'],
	session: Session,
	statementId: string,
	round: Round,
): readonly GroupAnswers[] | null {
	if (raisedHands(session, statementId, round) ?? closedLaptop(session, statementId, round)) return null;
	const groupOf = new Map(roles.map(({ id, group }) => [id, group]));
	const answers = new Map<RoleGroup | null, Answer[]>(
		[...roles.map(({ group }) => group), null].map((group) => [group, []]),
	);
	for (const person of peopleOf(session, round))
		answers.get(groupOf.get(person.role) ?? null)?.push(...answersOf([person], statementId, round));
	return Array.from(answers, ([group, given]) => ({ group, answers: given }));
}

export function spreadOf(answers: readonly Answer[]): Spread {
	const tally = emptyTally();
	for (const answer of answers) addAnswer(tally, answer);
	return spreadIn(tally);
}

/** Spread that is still being counted. */
type Tally = {
	readonly levels: [number, number, number, number, number];
	unknown: number;
	notApplicable: number;
	skipped: number;
};

const emptyTally = (): Tally => ({ levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0, skipped: 0 });

function addAnswer(tally: Tally, answer: Answer): void {
	if (answer.kind === 'level') tally.levels[answer.level] += 1;
	else tally[answer.kind] += 1;
}

/** Number of people with a level. */
export const ratedIn = ({ levels }: Pick<Spread, 'levels'>): number =>
	levels.reduce((sum, count) => sum + count, 0);

/** Number of people with a level, weet niet or n.v.t. */
export const peopleIn = (spread: Spread): number => ratedIn(spread) + spread.unknown + spread.notApplicable;

/** Everyone whose choices count in a round. */
export const peopleOf = (
	{ participants, revealedAt }: Pick<Session, 'participants' | 'revealedAt'>,
	round: Round,
): readonly Participant[] =>
	round === 1 ? participants.filter((person) => !isLate(person, { revealedAt })) : participants;

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

/** Hands of one round, where any were raised; in format 1 `after` could be an open round on the laptop. */
function raisedHands({ hands }: Choices, statementId: string, round: Round): Hands | undefined {
	const counted = hands[statementId]?.[round === 1 ? 'alone' : 'after'];
	return counted && !counted.open && peopleIn(counted) > 0 ? counted : undefined;
}

/** True for a participant who chose a level, weet niet or n.v.t. at any statement. */
export const hasChosen = ({ alone, after }: Pick<Participant, 'alone' | 'after'>): boolean =>
	[alone, after].some((entries) => Object.values(entries).some(isAnswered));

/** Number of participants who chose anything. */
export const peopleWhoChose = ({ participants }: Pick<Session, 'participants'>): number =>
	participants.filter(hasChosen).length;
