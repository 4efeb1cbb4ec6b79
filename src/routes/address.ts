import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';

/** The id under which the fictitious region opens; no stored scan can have it. */
export const exampleId = 'voorbeeld';

export type AddressIds = { readonly scan: string | null };

/** The only place that reads ids from an address. */
export function idsIn(url: URL): AddressIds {
	return { scan: url.searchParams.get('scan') };
}

/** A link to a page, with the scan that it is about. */
export function pageLink(page: Pathname, ids: Partial<AddressIds> = {}): string {
	return resolve(page) + (ids.scan ? `?scan=${encodeURIComponent(ids.scan)}` : '');
}
