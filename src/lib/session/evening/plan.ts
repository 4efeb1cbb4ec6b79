import { assumedMinutes as assumed } from './assumed-minutes';
import type { Circumstances, Timing } from './circumstances';
import { partNames } from './part-names';
import {
	optionalParts,
	planSteps,
	talkParts,
	type OptionalPart,
	type PlanPart,
	type PlanStep,
	type TalkPart,
} from './plan-steps';
import { planSentence } from './plan-sentence';
import { shortageText, type Optional } from './shortage-text';

/** A part of the programme; zero minutes when it was done before the bijeenkomst or is left out. */
export type PlanItem<Part extends PlanPart = PlanStep> = {
	readonly step: Part;
	readonly name: string;
	readonly minutes: number;
};

/** Timetable of a bijeenkomst. */
export type Plan = {
	readonly items: readonly PlanItem[];
	/** Parts of the talk about each statement; their minutes are among `minutesEach`. */
	readonly each: readonly PlanItem<TalkPart>[];
	/** Number of statements there is time to discuss; the minimum when the plan does not fit. */
	readonly statements: number;
	readonly minutesEach: number;
	/** Minutes of all items together. */
	readonly total: number;
	readonly fits: boolean;
	/** Optional parts for which there is no time, in the order in which they were dropped. */
	readonly dropped: readonly OptionalPart[];
	/** Summary in Dutch. */
	readonly sentence: string;
	/** Says what falls out, or what to leave out first; empty without optional parts, or where nothing fits. */
	readonly shortage: string;
};

/** Smallest number of statements that is worth a session. */
const leastStatements = 2;

/** Fits the programme into the available minutes; drops optional parts one by one while it does not fit. */
export function planOf(session: Timing, circumstances: Circumstances): Plan {
	const inUse = optionalParts.filter((part) => minutesFor(part, circumstances) > 0);
	const fitting = inUse.findIndex((_, gone) =>
		isEnough(session, without(circumstances, inUse.slice(0, gone))),
	);
	const gone = fitting < 0 ? inUse.length : fitting;
	const dropped = inUse.slice(0, gone);
	return planWith(session, without(circumstances, dropped), { dropped, left: inUse.slice(gone) });
}

const without = (circumstances: Circumstances, parts: readonly OptionalPart[]): Circumstances => ({
	...circumstances,
	changed: { ...circumstances.changed, ...Object.fromEntries(parts.map((part) => [part, 0])) },
});

/** The talk gets the time that the fixed parts leave. */
function planWith(session: Timing, circumstances: Circumstances, optional: Optional): Plan {
	const { chosen } = circumstances;
	const leastEach = minutesPerTalk(circumstances);
	const room = roomForTalk(session, circumstances);
	const fits = isEnough(session, circumstances);
	const most = chosen ?? circumstances.statements[session.length];
	const statements = fits ? Math.min(Math.floor(room / leastEach), most) : leastStatements;
	const isShared = fits && chosen !== undefined;
	const minutesEach = isShared ? Math.floor(room / statements) : leastEach;
	const usesAll = isShared || (fits && statements < most);
	const talk = usesAll ? room : statements * minutesEach;
	const items = itemsOf(session, circumstances, { talk, first: Math.ceil(statements / 2) * minutesEach });
	return {
		items,
		each: talkParts.map((step) => ({
			step,
			name: partNames[step],
			minutes: minutesFor(step, circumstances),
		})),
		statements,
		minutesEach,
		total: items.reduce((sum, { minutes }) => sum + minutes, 0),
		fits,
		dropped: optional.dropped,
		sentence: planSentence(session, circumstances, { fits, statements, isShared, isEnough }),
		shortage: fits ? shortageText(optional) : '',
	};
}

/** `first`: minutes of the talk before the break, if there is one. */
type TalkMinutes = { readonly talk: number; readonly first: number };

function itemsOf(
	{ minutes, length }: Timing,
	circumstances: Circumstances,
	{ talk, first }: TalkMinutes,
): PlanItem[] {
	const { filledInBefore, people, reading, changed = {} } = circumstances;
	const { gather } = assumed;
	const rest = changed.break ?? (minutes >= assumed.break.from ? assumed.break.minutes : 0);
	const before = rest > 0 ? Math.min(first, talk) : talk;
	const optional = (part: OptionalPart): number => minutesFor(part, circumstances);
	const times: Readonly<Record<PlanStep, number>> = {
		welcome: assumed.welcome,
		review: optional('review'),
		alone: filledInBefore ? 0 : Math.ceil(reading[length] * assumed.slowest),
		// completed cards are collected while people arrive
		gather: filledInBefore ? 0 : gather.start + inMinutes(people * gather.secondsPerPerson),
		wall: assumed.wall,
		choose: optional('choose'),
		talk: before,
		break: rest,
		more: talk - before,
		unheard: optional('unheard'),
		ambitions: shareOf(minutes, assumed.ambitions),
		actions: shareOf(minutes, assumed.actions),
		parking: optional('parking'),
		closing: assumed.closing,
		worth: optional('worth'),
	};
	return planSteps.map((step) => {
		const isFixed = step === 'talk' || step === 'more' || times[step] === 0;
		return { step, name: partNames[step], minutes: isFixed ? times[step] : (changed[step] ?? times[step]) };
	});
}

/** Minutes that the facilitator gave, else ours for a part that is used. */
function minutesFor(
	part: OptionalPart,
	{ changed = {}, used = [], earlierActions = 0 }: Circumstances,
): number {
	return changed[part] ?? (used.includes(part) ? usualMinutes(part, earlierActions) : 0);
}

/** Minutes of an optional part, before anyone changes them. */
function usualMinutes(part: OptionalPart, earlierActions: number): number {
	const { review } = assumed;
	return part === 'review'
		? Math.min(review.most, review.start + earlierActions * review.each)
		: assumed[part];
}

const inMinutes = (seconds: number): number => Math.ceil(seconds / 60);

const shareOf = (
	minutes: number,
	{ share, least, most }: typeof assumed.ambitions | typeof assumed.actions,
) => Math.min(most, Math.max(least, Math.round(minutes * share)));

const minutesPerTalk = (circumstances: Circumstances): number =>
	talkParts.reduce(
		(sum, part) => sum + minutesFor(part, circumstances),
		assumed.talk.start + inMinutes(circumstances.people * assumed.talk.secondsPerPerson),
	);

const roomForTalk = (session: Timing, circumstances: Circumstances): number =>
	session.minutes -
	itemsOf(session, circumstances, { talk: 0, first: 0 }).reduce((sum, { minutes }) => sum + minutes, 0);

const isEnough = (session: Timing, circumstances: Circumstances): boolean =>
	roomForTalk(session, circumstances) >= leastStatements * minutesPerTalk(circumstances);
