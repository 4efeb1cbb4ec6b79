/** The last of the moments until `at`; empty when there is none. */
export const newestChange = (moments: readonly string[], at: string): string =>
	// another device's clock may be ahead
	moments.reduce((newest, moment) => (moment > newest && moment <= at ? moment : newest), '');
