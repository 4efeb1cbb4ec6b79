/** Formats a day, yyyy-mm-dd, as "dinsdag 24 november 2026". */
export const weekdayText = (day: string): string =>
	noonOf(day).toLocaleDateString('nl-NL', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});

/** Noon UTC, so that a shift of time zone does not change the day. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);
