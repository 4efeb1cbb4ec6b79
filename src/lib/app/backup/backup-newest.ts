/**
 * Returns the moment, or '' if it is in the future: the clock was ahead then, so it says nothing about later changes.
 */
export const pastMoment = (moment: string | undefined, at: string): string =>
	moment !== undefined && moment <= at ? moment : '';

/** Returns the latest moment up to `at`; '' if there is none. */
export const newestChange = (moments: readonly string[], at: string): string =>
	// another device's clock may be ahead
	moments.reduce((newest, moment) => (moment > newest && moment <= at ? moment : newest), '');
