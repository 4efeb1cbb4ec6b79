import { nameKey } from '$lib/scan/name';

const seasons = ['Winter', 'Voorjaar', 'Zomer', 'Najaar'] as const;

/**
 * Default name of a peilmoment: "Najaar 2026" or "Winter 2026-2027" for a day written as yyyy-mm-dd. A winter begins in
 * one year and ends in the next.
 */
export function seasonOf(day: string): string {
	const [year = 0, month = 0] = day.split('-').map(Number);
	const season = seasons[Math.floor(month / 3) % 4] ?? '';
	if (season !== 'Winter') return `${season} ${String(year)}`;
	const first = month === 12 ? year : year - 1;
	return `${season} ${String(first)}-${String(first + 1)}`;
}

/** Name that is not taken yet: "Najaar 2026", then "Najaar 2026 (2)". */
export function freeName(wanted: string, taken: readonly string[]): string {
	const names = new Set(taken.map(nameKey));
	let name = wanted;
	for (let count = 2; names.has(nameKey(name)); count += 1) name = `${wanted} (${String(count)})`;
	return name;
}
