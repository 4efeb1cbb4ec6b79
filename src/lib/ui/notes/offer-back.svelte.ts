import { mount } from 'svelte';
import { afterLayout, makeRoom, moveDownFor } from './make-room';
import { offers, type Offer } from './offers.svelte';
import { placeNote } from './place-note';
import TakenAwayNote from './TakenAwayNote.svelte';

let shown: { readonly note: HTMLElement; readonly homecoming: MutationObserver } | undefined;

/**
 * Shows a sentence about a deletion with an undo button, where it is seen. The component loads at the first use, so no
 * page has to include it. Aborting `here` withdraws the offer.
 */
export function offerBack(what: string, putBack: () => unknown, here?: AbortSignal): Offer {
	shown ??= mountedNote();
	const { note, homecoming } = shown;
	placeNote(note);
	void moveDownFor(note);
	homecoming.observe(document.body, { childList: true, subtree: true });
	const offer = offers.add(what, putBack);
	here?.addEventListener('abort', () => {
		offers.withdraw(offer);
	});
	return offer;
}

/** Note that comes back when the block around it goes, as with a step of the evening, once the page is where it stays. */
function mountedNote(): NonNullable<typeof shown> {
	const note = document.createElement('div');
	note.className = 'offer no-print';
	makeRoom(note);
	mount(TakenAwayNote, { target: note });
	const bringBack = (): void => {
		if (!note.isConnected) placeNote(note);
	};
	const homecoming = new MutationObserver(() => {
		if (!offers.newest) homecoming.disconnect();
		else if (!note.isConnected) void afterLayout().then(bringBack);
	});
	return { note, homecoming };
}

/** Withdraws all offers, as when leaving the page, which can then no longer undo. */
export const withdrawOffers = (): void => {
	offers.withdrawAll();
};
