import { pageLink } from '$lib/app/address';
import type { Session } from '$lib/session/session';

/** Heading of a card: the region, and the name that its user gave; empty if the region says it all. */
export type CardHeading = { readonly region: string; readonly name: string };

export function cardHeading({ region, name }: CardHeading): CardHeading {
	const [area, own] = [region.trim(), name.trim()];
	if (own.includes(area) && own !== '') return { region: own, name: '' };
	return { region: area || 'Mijn regio', name: own };
}

/** Link of a button or a line on a card. */
export type CardLink = { readonly href: string; readonly label: string };

/** The main button of a card, and the address that takes its place behind "Meer". */
export type CardLinks = { readonly main: CardLink; readonly other: CardLink };

/** `isThrough`: every statement was answered or skipped. */
export function scanLinks(id: string, isThrough: boolean): CardLinks {
	const goOn = { href: pageLink('/scan/', { scan: id }), label: 'Vul verder in' };
	const outcome = { href: pageLink('/resultaat/', { scan: id }), label: 'Bekijk de uitkomst' };
	return isThrough ? { main: outcome, other: goOn } : { main: goOn, other: outcome };
}

export function sessionLinks({ id, finishedAt }: Pick<Session, 'id' | 'finishedAt'>): CardLinks {
	const goOn = { href: pageLink('/bijeenkomst/', { session: id }), label: 'Ga verder' };
	const outcome = { href: pageLink('/rapport/', { session: id }), label: 'Bekijk het verslag' };
	return finishedAt === null ? { main: goOn, other: outcome } : { main: outcome, other: goOn };
}
