/** "dinsdag 24 november 2026" of a day written as yyyy-mm-dd. */
export const weekdayText = (day: string): string =>
	noonOf(day).toLocaleDateString('nl-NL', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});

/** The middle of the day, so that no time zone makes another day of it. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);
