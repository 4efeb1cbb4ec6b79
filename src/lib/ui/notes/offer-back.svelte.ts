import { mount } from 'svelte';
import { afterLayout, makeRoom, moveDownFor } from './make-room';
import { offers, type Offer } from './offers.svelte';
import { placeNote } from './place-note';
import TakenAwayNote from './TakenAwayNote.svelte';

let mounted: { readonly note: HTMLElement; readonly removals: MutationObserver } | undefined;

/**
 * Shows a sentence about a deletion with an undo button, where it is seen. The component loads at the first use, so no
 * page has to include it. Aborting `here` withdraws the offer.
 */
export function offerBack(what: string, putBack: () => unknown, here?: AbortSignal): Offer {
	mounted ??= mountNote();
	const { note, removals } = mounted;
	void moveDownFor(placeNote(note));
	removals.observe(document.body, { childList: true, subtree: true });
	const offer = offers.add(what, putBack);
	here?.addEventListener('abort', () => {
		offers.withdraw(offer);
	});
	return offer;
}

/** Mounts the note, and places it again when the block around it is removed, as at a change of step. */
function mountNote(): NonNullable<typeof mounted> {
	const note = document.createElement('div');
	note.className = 'offer no-print';
	makeRoom(note);
	mount(TakenAwayNote, { target: note });
	const bringBack = (): void => {
		if (!note.isConnected) placeNote(note);
	};
	const removals = new MutationObserver(() => {
		if (!offers.newest) removals.disconnect();
		else if (!note.isConnected) void afterLayout().then(bringBack);
	});
	return { note, removals };
}

/** Withdraws all offers, as when leaving the page, which can then no longer undo. */
export const withdrawOffers = (): void => {
	offers.withdrawAll();
};
