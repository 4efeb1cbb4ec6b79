import type { Scan } from '$lib/scan/scan';

/** What a list calls a scan: the name that its user gave, else its region. */
export function regionLabel({ name, region }: Pick<Scan, 'name' | 'region'>): string {
	return name.trim() || region.name.trim() || 'Mijn regio';
}

/** "22 nov 2026, 19:42", local time. */
export function whenLabel(iso: string): string {
	moments ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'short' });
	return moments.format(new Date(iso));
}

// making one costs much more than using it: a list can be long, and the start page needs none
let moments: Intl.DateTimeFormat | undefined;
