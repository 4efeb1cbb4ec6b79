const seasons = ['Winter', 'Voorjaar', 'Zomer', 'Najaar'] as const;

/** "Najaar 2026" for a day written as yyyy-mm-dd: what a peilmoment is called when nobody says otherwise. */
export function seasonOf(day: string): string {
	const [year = '', month = ''] = day.split('-');
	return `${seasons[Math.floor(Number(month) / 3) % 4] ?? ''} ${year}`.trim();
}
