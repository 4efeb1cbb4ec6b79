import { mount } from 'svelte';
import { offers, type Offer } from './offers.svelte';
import TakenAwayNote from './TakenAwayNote.svelte';

let note: Element | null = null;

/**
 * Says that something was taken away, as a sentence, and offers to put it back. The note is at the top of whatever page
 * is open, and loads when something is first taken away: no page has to make room for it. The offer ends with `here`.
 */
export function offerBack(what: string, putBack: () => unknown, here?: AbortSignal): Offer {
	const offer = offers.add(what, putBack);
	here?.addEventListener('abort', () => {
		offers.withdraw(offer);
	});
	if (!note?.isConnected) {
		const place = document.querySelector('main') ?? document.body;
		note = document.createElement('div');
		place.prepend(note);
		note.className = 'offer sticks-above no-print';
		mount(TakenAwayNote, { target: note });
	}
	return offer;
}

/** The page that it was taken away from is left, and can't put it back any more. */
export const withdrawOffers = (): void => {
	offers.withdrawAll();
};
