import { afterLayout } from './make-room';

/** Window in which a bar across its top would take a fifth of the height, and cover what someone is about to press. */
const phone = '(max-width: 34rem)';

/**
 * Puts a note where it is seen: in a bar that sticks to the top of the window, and on a phone between the blocks of the
 * page that are in sight, so that it covers nothing.
 */
export function placeNote(note: HTMLElement): void {
	const main = document.querySelector('main') ?? document.body;
	const isPhone = matchMedia(phone).matches;
	note.classList.toggle('sticks-above', !isPhone);
	if (!isPhone) {
		if (main.firstElementChild !== note) main.prepend(note);
		return;
	}
	const below = nearestBlock(main, note);
	if (below) below.before(note);
	else main.prepend(note);
	void keepInSight(note);
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
