import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';

/** The id under which the fictitious region opens; no stored scan can have it. */
export const exampleId = 'voorbeeld';

export type AddressIds = {
	readonly scan: string | null;
	readonly session: string | null;
	/** Of a peilmoment. */
	readonly milestone: string | null;
};

/** The only place that reads ids from an address. */
export function idsIn(url: URL): AddressIds {
	// the edition in one file has its pages behind the #, and what they are about too
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

/** A link to a page, with what it is about. */
export function pageLink(page: Pathname, { scan, session, milestone }: Partial<AddressIds> = {}): string {
	const query = new URLSearchParams();
	if (scan) query.set('scan', scan);
	if (session) query.set('bijeenkomst', session);
	if (milestone) query.set('peilmoment', milestone);
	return resolve(page) + (query.size > 0 ? `?${query}` : '');
}
