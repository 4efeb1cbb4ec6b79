/** Lets a jump to a heading, and a bar of the page that sticks, end below a bar of notes at the top of the window. */
export function makeRoom(bar: HTMLElement): () => void {
	const { style } = document.documentElement;
	const take = (height: string): void => {
		style.scrollPaddingTop = height && `calc(${height} + 1rem)`;
		style.setProperty('--notes-height', height);
	};
	const observer = new ResizeObserver(() => {
		take(isStuck(bar) ? `${String(bar.offsetHeight)}px` : '');
	});
	observer.observe(bar);
	return () => {
		observer.disconnect();
		take('');
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
