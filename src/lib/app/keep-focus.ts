/** What one presses; a field to write in would bring up the keyboard of a phone. */
const pressable =
	'a[href], button:enabled, summary, select:enabled, input:enabled:is([type=radio], [type=checkbox], [type=file])';

/** Where what has the focus goes away, the focus goes to what comes in its place, as the next Tab would. */
export function keepFocus(root: HTMLElement): () => void {
	let last: Node | null = null;

	function remember({ target }: FocusEvent): void {
		last = target instanceof Node ? target : null;
	}

	/** Left by whoever is at the keyboard, or taken away: that is known a moment later. */
	function forget(): void {
		queueMicrotask(() => {
			if (last?.isConnected && document.activeElement === document.body) last = null;
		});
	}

	const observer = new MutationObserver((records) => {
		const lost = last;
		if (lost === null || lost.isConnected || document.activeElement !== document.body) return;
		const gone = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
		last = null;
		const next = gone ? nearestTo(gone, root) : root;
		next.focus({ preventScroll: true });
		// who goes by keyboard sees where they are; under a pointer the page stays where it is
		if (next.matches(':focus-visible')) next.scrollIntoView({ block: 'nearest' });
	});

	root.addEventListener('focusin', remember);
	root.addEventListener('focusout', forget);
	observer.observe(root, { childList: true, subtree: true });
	return () => {
		observer.disconnect();
		root.removeEventListener('focusin', remember);
		root.removeEventListener('focusout', forget);
	};
}

/** The first after the gap, else the last before it, in the smallest part that has one. */
function nearestTo({ target, nextSibling }: MutationRecord, root: HTMLElement): HTMLElement {
	let [part, next] = [target, nextSibling];
	while (part instanceof Element && part !== root && part.isConnected) {
		const found = [...part.querySelectorAll<HTMLElement>(pressable)];
		// looking whether one is visible lays out the page: only those that it may be are asked
		const nearest =
			found.find((each) => next !== null && !isBefore(each, next) && each.checkVisibility()) ??
			found.findLast((each) => each.checkVisibility());
		if (nearest) return nearest;
		[part, next] = [part.parentNode ?? root, part.nextSibling];
	}
	return root;
}

function isBefore(one: Node, other: Node): boolean {
	return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
