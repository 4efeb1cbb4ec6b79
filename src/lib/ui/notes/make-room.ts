/** Lets a jump to a heading end below a bar of notes that is stuck to the top of the window. */
export function makeRoom(bar: HTMLElement): () => void {
	const { style } = document.documentElement;
	const observer = new ResizeObserver(() => {
		style.scrollPaddingTop = isStuck(bar) ? `calc(${String(bar.offsetHeight)}px + 1rem)` : '';
	});
	observer.observe(bar);
	return () => {
		observer.disconnect();
		style.scrollPaddingTop = '';
	};
}

/**
 * Moves what is in sight down by as much as the bar grows. A browser may keep it in its place, which is under the note
 * that comes in.
 */
export async function moveDownFor(bar: HTMLElement): Promise<void> {
	const topOf = (): number => bar.nextElementSibling?.getBoundingClientRect().top ?? 0;
	const [top, height] = [topOf(), bar.offsetHeight];
	await afterLayout();
	const covered = bar.offsetHeight - height - (topOf() - top);
	if (isStuck(bar) && covered > 0) scrollBy({ top: -covered, behavior: 'instant' });
}

/** By the second frame the browser has laid out what changed, and has scrolled if it does. */
export async function afterLayout(): Promise<void> {
	await nextFrame();
	await nextFrame();
}

const isStuck = (bar: HTMLElement): boolean =>
	getComputedStyle(bar).position === 'sticky' && bar.offsetHeight > 0;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
