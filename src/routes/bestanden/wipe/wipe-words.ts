import { listed } from '$lib/report/words';
import type { Counts } from '$lib/storage/stores/content-store';
import { counted } from '$lib/report/count-words';

const nouns: readonly (readonly [what: keyof Counts, one: string, more: string])[] = [
	['scans', 'zelfscan', 'zelfscans'],
	['sessions', 'bijeenkomst', 'bijeenkomsten'],
	['milestones', 'peilmoment', 'peilmomenten'],
];

/** Lists everything that a wipe removes; `counts` is undefined if the browser refuses to read. */
export function thatGoes(counts: Counts | undefined): readonly string[] {
	const always = ['je instellingen', 'de kopie van de app voor gebruik zonder internet'];
	if (!counts) return ['alles wat je invulde', ...always];
	const made = nouns
		.filter(([what]) => counts[what] > 0)
		.map(([what, one, more]) => counted(counts[what], one, more));
	return [
		...(made.length > 0 ? [`${listed(made)}, met wat in de prullenbak zit`] : []),
		...(counts.collected > 0
			? [`je verzameling van ${counted(counts.collected, 'bestand', 'bestanden')}`]
			: []),
		...(counts.packs > 0 ? [counted(counts.packs, 'eigen vragenlijst', 'eigen vragenlijsten')] : []),
		...always,
	];
}
