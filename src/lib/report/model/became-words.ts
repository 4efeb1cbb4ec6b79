import type { Became } from '$lib/session/review';

/** Words for the outcome of an action, in the order of the choice on screen. */
export const becameWords: Readonly<Record<Became, string>> = {
	done: 'gelukt',
	going: 'loopt',
	stopped: 'gestopt',
};

export const notReviewed = 'nog niet besproken';

export const becameText = (became: Became | null): string =>
	became === null ? notReviewed : becameWords[became];
