import type { Scan } from '$lib/scan/scan';

/** What a list calls a scan: the name that its user gave, else its region. */
export function regionLabel({ name, region }: Pick<Scan, 'name' | 'region'>): string {
	return name.trim() || region.name.trim() || 'Mijn regio';
}

/** "22 nov 2026, 19:42", local time. */
export function whenLabel(iso: string): string {
	return new Date(iso).toLocaleString('nl-NL', { dateStyle: 'medium', timeStyle: 'short' });
}
