import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';

/** Id that opens the example, a fictitious region; no stored scan can have it. */
export const exampleId = 'voorbeeld';

export type AddressIds = {
	readonly scan: string | null;
	readonly session: string | null;
	/** Id of a milestone (peilmoment). */
	readonly milestone: string | null;
};

/** Reads the ids in an address; nothing else does. */
export function idsIn(url: URL): AddressIds {
	// the single-file edition has its pages, and their ids, behind the #
	const query =
		import.meta.env.MODE === 'single'
			? new URLSearchParams(/\?([^#]*)/.exec(url.hash)?.[1])
			: url.searchParams;
	return {
		scan: query.get('scan'),
		session: query.get('bijeenkomst'),
		milestone: query.get('peilmoment'),
	};
}

/** Link to a page, with the ids it is about. */
export function pageLink(page: Pathname, { scan, session, milestone }: Partial<AddressIds> = {}): string {
	const query = new URLSearchParams();
	if (scan) query.set('scan', scan);
	if (session) query.set('bijeenkomst', session);
	if (milestone) query.set('peilmoment', milestone);
	return resolve(page) + (query.size > 0 ? `?${query}` : '');
}
