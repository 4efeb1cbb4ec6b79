import type { Session } from './session';

export type PlanStep = 'welcome' | 'alone' | 'gather' | 'wall' | 'talk' | 'ambitions' | 'actions' | 'closing';

/** Zero minutes: this was done before the bijeenkomst. */
export type PlanItem = { readonly step: PlanStep; readonly name: string; readonly minutes: number };

/** A bijeenkomst in minutes. */
export type Plan = {
	readonly items: readonly PlanItem[];
	/** How many statements can be talked about; what a plan that does not fit would need at least. */
	readonly statements: number;
	readonly minutesEach: number;
	/** Of all items together. */
	readonly total: number;
	readonly fits: boolean;
	/** What it comes to, as one can say it. */
	readonly sentence: string;
};

export type Circumstances = {
	/** Everyone brings a scan that is ready. */
	readonly filledInBefore: boolean;
	/** How many are expected. */
	readonly people: number;
	/** How many statements a scan of each length has. */
	readonly statements: Readonly<Record<Session['length'], number>>;
};

type Timing = Pick<Session, 'minutes' | 'length'>;

/**
 * All times are ours: nobody has measured an evening with this tool yet. They suppose a facilitator who does it for the
 * first time, and leave no minute over for coming in late.
 */
const assumed = {
	/** Saying why one is here, and the three rules. */
	welcome: 5,
	/** The slowest in the room; at home one reads a statement and its anchors in about 25 seconds. */
	secondsPerStatement: 35,
	/** Opening the screen for it, and a card held before the camera; a paper card takes longer, a file less. */
	gather: { start: 1, secondsPerPerson: 12 },
	/** Looking, and confirming in one step what everyone agrees on. */
	wall: 5,
	/** What the two ends see, choosing once more, and the decision with its reason; more people say more. */
	talk: { start: 4, secondsPerPerson: 9 },
	/** As a share of the evening, within bounds: a longer one has more to decide. */
	ambitions: { share: 0.08, least: 3, most: 10 },
	actions: { share: 0.12, least: 5, most: 15 },
	/** Next date, and what happens with the report. */
	closing: 5,
} as const;

/** Talking about fewer than this is no reason to come together. */
const leastStatements = 2;

const names: Readonly<Record<PlanStep, string>> = {
	welcome: 'Welkom en spelregels',
	alone: 'Alleen invullen',
	gather: 'Antwoorden verzamelen',
	wall: 'Kijken naar de muur',
	talk: 'Praten over stellingen',
	ambitions: 'Ambitie kiezen',
	actions: 'Acties afspreken',
	closing: 'Afsluiten',
};

/** What fits into the minutes there are; all that is left after the fixed parts goes to the talk. */
export function planOf(session: Timing, circumstances: Circumstances): Plan {
	const minutesEach = minutesPerTalk(circumstances);
	const room = roomForTalk(session, circumstances);
	const fits = room >= leastStatements * minutesEach;
	const most = circumstances.statements[session.length];
	const statements = fits ? Math.min(Math.floor(room / minutesEach), most) : leastStatements;
	const usesAll = fits && statements < most;
	const items = itemsOf(session, circumstances, usesAll ? room : statements * minutesEach);
	return {
		items,
		statements,
		minutesEach,
		total: sumOf(items),
		fits,
		sentence: fits ? fitsText(session, statements) : tooShortText(session, circumstances),
	};
}

/** How long a scan takes at home, in whole five minutes. */
export const minutesAtHome = (statements: number): number => Math.ceil((statements * 25) / 300) * 5;

function itemsOf({ minutes, length }: Timing, circumstances: Circumstances, talk: number): PlanItem[] {
	const { filledInBefore, people, statements } = circumstances;
	const { gather } = assumed;
	const times: Readonly<Record<PlanStep, number>> = {
		welcome: assumed.welcome,
		alone: filledInBefore ? 0 : inMinutes(statements[length] * assumed.secondsPerStatement),
		// cards that are ready come in while people come in
		gather: filledInBefore ? 0 : gather.start + inMinutes(people * gather.secondsPerPerson),
		wall: assumed.wall,
		talk,
		ambitions: shareOf(minutes, assumed.ambitions),
		actions: shareOf(minutes, assumed.actions),
		closing: assumed.closing,
	};
	return steps.map((step) => ({ step, name: names[step], minutes: times[step] }));
}

const steps = [
	'welcome',
	'alone',
	'gather',
	'wall',
	'talk',
	'ambitions',
	'actions',
	'closing',
] as const satisfies readonly PlanStep[];

const inMinutes = (seconds: number): number => Math.ceil(seconds / 60);

const shareOf = (
	minutes: number,
	{ share, least, most }: typeof assumed.ambitions | typeof assumed.actions,
) => Math.min(most, Math.max(least, Math.round(minutes * share)));

const sumOf = (items: readonly PlanItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

const minutesPerTalk = ({ people }: Circumstances): number =>
	assumed.talk.start + inMinutes(people * assumed.talk.secondsPerPerson);

const roomForTalk = (session: Timing, circumstances: Circumstances): number =>
	session.minutes - sumOf(itemsOf(session, circumstances, 0));

const isEnough = (session: Timing, circumstances: Circumstances): boolean =>
	roomForTalk(session, circumstances) >= leastStatements * minutesPerTalk(circumstances);

const fitsText = ({ minutes }: Timing, statements: number): string =>
	`In ${minutes} minuten kun je over ongeveer ${statements} stellingen praten.`;

/** Names what it would take, and of the ways to get there only those that do. */
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

/** The least number of minutes, in whole fives, in which it does fit. */
function enoughMinutes(session: Timing, circumstances: Circumstances): number {
	let minutes = Math.ceil(session.minutes / 5) * 5;
	while (!isEnough({ ...session, minutes }, circumstances)) minutes += 5;
	return minutes;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
