/** Empty when it is still to come: the clock was ahead then, and says nothing about what was changed since. */
export const pastMoment = (moment: string | undefined, at: string): string =>
	moment !== undefined && moment <= at ? moment : '';

/** The last of the moments until `at`; empty when there is none. */
export const newestChange = (moments: readonly string[], at: string): string =>
	// another device's clock may be ahead
	moments.reduce((newest, moment) => (moment > newest && moment <= at ? moment : newest), '');
