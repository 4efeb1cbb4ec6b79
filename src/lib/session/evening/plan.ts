import { capitalised } from '$lib/content/capitalised';
import type { ReadingMinutes } from '$lib/content/reading-minutes';
import { optionalSteps, planSteps, type PlanStep } from './plan-steps';
import type { Programme, Session } from '../session';

/** A part of the programme; zero minutes when it was done before the bijeenkomst or is left out. */
export type PlanItem = { readonly step: PlanStep; readonly name: string; readonly minutes: number };

/** Timetable of a bijeenkomst. */
export type Plan = {
	readonly items: readonly PlanItem[];
	/** Number of statements there is time to discuss; the minimum when the plan does not fit. */
	readonly statements: number;
	readonly minutesEach: number;
	/** Minutes of all items together. */
	readonly total: number;
	readonly fits: boolean;
	/** Summary in Dutch. */
	readonly sentence: string;
};

export type Circumstances = {
	/** True when everyone brings a completed scan. */
	readonly filledInBefore: boolean;
	/** Expected number of people. */
	readonly people: number;
	/** Number of statements per scan length. */
	readonly statements: Readonly<Record<Session['length'], number>>;
	readonly reading: ReadingMinutes;
	/** Minutes that the facilitator gave to parts; the talk always gets what the others leave. */
	readonly changed?: Programme['minutes'];
	/** Number of statements that the room chose: these share the time of the talk. */
	readonly chosen?: number;
};

type Timing = Pick<Session, 'minutes' | 'length'>;

/**
 * Our own estimates: no session with this tool has been timed yet. They assume a facilitator's first session, and a
 * start on time.
 */
const assumed = {
	/** Purpose of the session, and the three ground rules. */
	welcome: 5,
	/** How much longer than the reading the slowest in the room needs. */
	slowest: 1.4,
	/** Opening the screen, then one card at a time before the camera; a paper card takes longer, a file less. */
	gather: { start: 1, secondsPerPerson: 12 },
	/** Looking, and confirming in one step the statements on which everyone agrees. */
	wall: 5,
	/** Views from both ends, a second choice, and the decision with its reason; grows with the number of people. */
	talk: { start: 4, secondsPerPerson: 9 },
	/** Only in a long session. */
	break: { from: 120, minutes: 10 },
	/** As a share of the session, within bounds: a longer one has more to decide. */
	ambitions: { share: 0.08, least: 3, most: 10 },
	actions: { share: 0.12, least: 5, most: 15 },
	/** Next date, and the use of the report. */
	closing: 5,
	/** One show of hands with eyes closed. */
	worth: 1,
} as const;

/** Smallest number of statements that is worth a session. */
const leastStatements = 2;

const names: Readonly<Record<PlanStep, string>> = {
	welcome: 'Welkom en spelregels',
	alone: 'Alleen invullen',
	gather: 'Antwoorden verzamelen',
	wall: 'Kijken naar de muur',
	talk: 'Praten over stellingen',
	break: 'Pauze',
	more: 'Verder praten',
	ambitions: 'Ambitie kiezen',
	actions: 'Acties afspreken',
	closing: 'Afsluiten',
	worth: 'Was dit de avond waard?',
};

/** Fits the programme into the available minutes; drops optional parts where it does not fit. */
export function planOf(session: Timing, circumstances: Circumstances): Plan {
	const whole = planWith(session, circumstances);
	if (whole.fits) return whole;
	const gone = whole.items.filter(({ step, minutes }) => isOptional(step) && minutes > 0);
	const without = Object.fromEntries(gone.map(({ step }) => [step, 0]));
	const plan = planWith(session, { ...circumstances, changed: { ...circumstances.changed, ...without } });
	return !plan.fits ? plan : { ...plan, sentence: `${plan.sentence} ${fallsOutText(gone)}` };
}

const isOptional = (step: PlanStep): boolean => optionalSteps.some((each) => each === step);

const fallsOutText = (gone: readonly PlanItem[]): string =>
	`Zonder extra tijd valt dit weg: ${gone.map(({ name }) => `“${name}”`).join(', ')}.`;

/** The talk gets the time that the fixed parts leave. */
function planWith(session: Timing, circumstances: Circumstances): Plan {
	const { chosen } = circumstances;
	const leastEach = minutesPerTalk(circumstances);
	const room = roomForTalk(session, circumstances);
	const fits = room >= leastStatements * leastEach;
	const most = chosen ?? circumstances.statements[session.length];
	const statements = fits ? Math.min(Math.floor(room / leastEach), most) : leastStatements;
	const isShared = fits && chosen !== undefined;
	const minutesEach = isShared ? Math.floor(room / statements) : leastEach;
	const usesAll = isShared || (fits && statements < most);
	const talk = usesAll ? room : statements * minutesEach;
	const items = itemsOf(session, circumstances, { talk, first: Math.ceil(statements / 2) * minutesEach });
	return {
		items,
		statements,
		minutesEach,
		total: sumOf(items),
		fits,
		sentence: fits ? fitsText(session, statements, isShared) : tooShortText(session, circumstances),
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
	const times: Readonly<Record<PlanStep, number>> = {
		welcome: assumed.welcome,
		alone: filledInBefore ? 0 : Math.ceil(reading[length] * assumed.slowest),
		// completed cards are collected while people arrive
		gather: filledInBefore ? 0 : gather.start + inMinutes(people * gather.secondsPerPerson),
		wall: assumed.wall,
		talk: before,
		break: rest,
		more: talk - before,
		ambitions: shareOf(minutes, assumed.ambitions),
		actions: shareOf(minutes, assumed.actions),
		closing: assumed.closing,
		worth: assumed.worth,
	};
	return planSteps.map((step) => {
		const isFixed = step === 'talk' || step === 'more' || times[step] === 0;
		return { step, name: names[step], minutes: isFixed ? times[step] : (changed[step] ?? times[step]) };
	});
}

const inMinutes = (seconds: number): number => Math.ceil(seconds / 60);

const shareOf = (
	minutes: number,
	{ share, least, most }: typeof assumed.ambitions | typeof assumed.actions,
) => Math.min(most, Math.max(least, Math.round(minutes * share)));

const sumOf = (items: readonly PlanItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

const minutesPerTalk = ({ people }: Circumstances): number =>
	assumed.talk.start + inMinutes(people * assumed.talk.secondsPerPerson);

const roomForTalk = (session: Timing, circumstances: Circumstances): number =>
	session.minutes - sumOf(itemsOf(session, circumstances, { talk: 0, first: 0 }));

const isEnough = (session: Timing, circumstances: Circumstances): boolean =>
	roomForTalk(session, circumstances) >= leastStatements * minutesPerTalk(circumstances);

const fitsText = ({ minutes }: Timing, statements: number, isShared: boolean): string =>
	isShared
		? `De zaal koos de stellingen: er is tijd voor ${statements}.`
		: `In ${minutes} minuten kun je over ongeveer ${statements} stellingen praten.`;

/** Names the minutes needed, and only those alternatives that are enough. */
function tooShortText(session: Timing, circumstances: Circumstances): string {
	const { filledInBefore, statements } = circumstances;
	const isWorthAsking = !filledInBefore && isEnough(session, { ...circumstances, filledInBefore: true });
	const isShorterEnough =
		session.length === 'full' && isEnough({ ...session, length: 'short' }, circumstances);
	const ways = [
		`reken op ${enoughMinutes(session, circumstances)} minuten`,
		...(isShorterEnough ? ['kies de korte scan'] : []),
		...(isWorthAsking ? ['laat iedereen de scan thuis invullen'] : []),
	];
	const cause = filledInBefore
		? ''
		: ` met ${statements[session.length]} stellingen die je ter plekke invult`;
	return `In ${session.minutes} minuten past dit niet${cause}. ${capitalised(ways.join(', of '))}.`;
}

/** Smallest multiple of five minutes in which the plan fits. */
function enoughMinutes(session: Timing, circumstances: Circumstances): number {
	let minutes = Math.ceil(session.minutes / 5) * 5;
	while (!isEnough({ ...session, minutes }, circumstances)) minutes += 5;
	return minutes;
}
