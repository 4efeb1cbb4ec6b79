import { afterLayout } from './make-room';

/** Window in which a bar across its top would take a fifth of the height, and cover what someone is about to press. */
const phone = '(max-width: 34rem)';

/**
 * Puts a note where it is seen: in the bar of the page that keeps a place for notes, so that nothing moves; else in a bar
 * at the top of the window; on a phone between the blocks of the page that are in sight, so that it covers nothing.
 * Returns the element that grows with the note.
 */
export function placeNote(note: HTMLElement): HTMLElement {
	const main = document.querySelector('main') ?? document.body;
	const isPhone = matchMedia(phone).matches;
	const place = isPhone ? null : main.querySelector('[data-place-for-note]');
	note.classList.toggle('sticks-above', !isPhone && !place);
	if (isPhone) {
		const below = nearestBlock(main, note);
		if (below) below.before(note);
		else main.prepend(note);
		void keepInSight(note);
		return note;
	}
	const parent = place ?? main;
	if (parent.firstElementChild !== note) parent.prepend(note);
	return place?.parentElement ?? note;
}

/** The first block that starts in sight; else the one that starts closest to what is. */
function nearestBlock(main: Element, note: Element): Element | undefined {
	const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
	const top = parseFloat(scrollPaddingTop) || 0;
	const bottom = innerHeight - (parseFloat(scrollPaddingBottom) || 0);
	const distance = (block: Element): number => {
		const start = block.getBoundingClientRect().top;
		const outside = Math.max(top - start, start - bottom);
		return outside <= 0 ? start - top : innerHeight + outside;
	};
	return [...main.querySelectorAll(':scope > *, .stack > *')]
		.filter((block) => block !== note && isInFlow(block) && !followsHeading(block))
		.sort((one, other) => distance(one) - distance(other))[0];
}

const isInFlow = (block: Element): boolean =>
	block.getClientRects().length > 0 &&
	['static', 'relative'].includes(getComputedStyle(block).position) &&
	!block.parentElement?.closest('dialog, details:not([open]), .visually-hidden');

const followsHeading = ({ previousElementSibling: before }: Element): boolean =>
	before !== null && /^H[1-6]$/.test(before.tagName);

/** Undoes the scrolling of a browser that keeps the block below the note in its place. */
async function keepInSight(note: Element): Promise<void> {
	await afterLayout();
	note.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
