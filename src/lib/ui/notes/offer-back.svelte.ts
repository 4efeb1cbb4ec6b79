import { mount } from 'svelte';
import { makeRoom, moveDownFor } from './make-room';
import { offers, type Offer } from './offers.svelte';
import TakenAwayNote from './TakenAwayNote.svelte';

let note: HTMLElement | null = null;

/**
 * Shows a sentence about a deletion with an undo button, at the top of the current page. The component loads at the
 * first use, so no page has to include it. Aborting `here` withdraws the offer.
 */
export function offerBack(what: string, putBack: () => unknown, here?: AbortSignal): Offer {
	if (!note?.isConnected) {
		const place = document.querySelector('main') ?? document.body;
		note = document.createElement('div');
		place.prepend(note);
		note.className = 'offer sticks-above no-print';
		makeRoom(note);
		mount(TakenAwayNote, { target: note });
	}
	void moveDownFor(note);
	const offer = offers.add(what, putBack);
	here?.addEventListener('abort', () => {
		offers.withdraw(offer);
	});
	return offer;
}

/** Withdraws all offers, as when leaving the page, which can then no longer undo. */
export const withdrawOffers = (): void => {
	offers.withdrawAll();
};
