import type { Scan } from '$lib/scan/scan';

/** Name of a scan in a list: the one its user gave, else that of its region. */
export function regionLabel({ name, region }: Pick<Scan, 'name' | 'region'>): string {
	return name.trim() || region.name.trim() || 'Mijn regio';
}

/** "22 nov 2026, 19:42", local time. */
export function whenLabel(iso: string): string {
	moments ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'short' });
	return moments.format(new Date(iso));
}

// a formatter is slow to create, and the start page needs none
let moments: Intl.DateTimeFormat | undefined;
