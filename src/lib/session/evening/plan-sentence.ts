import { capitalised } from '$lib/content/capitalised';
import type { Circumstances, Timing } from './circumstances';

/** Outcome of planning. */
type Outcome = {
	readonly fits: boolean;
	readonly statements: number;
	/** True when the statements that the room chose share the time. */
	readonly isShared: boolean;
	/** True when the programme fits. */
	readonly isEnough: (session: Timing, circumstances: Circumstances) => boolean;
};

/** Says for how many statements there is time, or how much time it takes. */
export function planSentence(session: Timing, circumstances: Circumstances, outcome: Outcome): string {
	const { fits, isEnough } = outcome;
	return fits ? fitsText(session, outcome) : tooShortText(session, circumstances, isEnough);
}

const fitsText = ({ minutes }: Timing, { statements, isShared }: Outcome): string =>
	isShared
		? `De zaal koos de stellingen: er is tijd voor ${statements}.`
		: `In ${minutes} minuten kun je over ongeveer ${statements} stellingen praten.`;

/** Names the minutes needed, and only those alternatives that are enough. */
function tooShortText(session: Timing, circumstances: Circumstances, isEnough: Outcome['isEnough']): string {
	const { filledInBefore, statements } = circumstances;
	const isWorthAsking = !filledInBefore && isEnough(session, { ...circumstances, filledInBefore: true });
	const isShorterEnough =
		session.length === 'full' && isEnough({ ...session, length: 'short' }, circumstances);
	const ways = [
		`reken op ${enoughMinutes(session, circumstances, isEnough)} minuten`,
		...(isShorterEnough ? ['kies de korte scan'] : []),
		...(isWorthAsking ? ['laat iedereen de scan thuis invullen'] : []),
	];
	const cause = filledInBefore
		? ''
		: ` met ${statements[session.length]} stellingen die je ter plekke invult`;
	return `In ${session.minutes} minuten past dit niet${cause}. ${capitalised(ways.join(', of '))}.`;
}

/** Smallest multiple of five minutes in which the plan fits. */
function enoughMinutes(session: Timing, circumstances: Circumstances, isEnough: Outcome['isEnough']): number {
	let minutes = Math.ceil(session.minutes / 5) * 5;
	while (!isEnough({ ...session, minutes }, circumstances)) minutes += 5;
	return minutes;
}
