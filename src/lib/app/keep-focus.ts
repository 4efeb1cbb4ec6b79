/** Elements to press; focus on a text field would open the keyboard of a phone. */
const pressable =
	'a[href], button:enabled, summary, select:enabled, input:enabled:is([type=radio], [type=checkbox], [type=file])';

/** Moves the focus from a removed element to the one that takes its place, as the next Tab would. */
export function keepFocus(root: HTMLElement): () => void {
	let last: Node | null = null;

	function remember({ target }: FocusEvent): void {
		last = target instanceof Node ? target : null;
	}

	/** Waits a microtask to distinguish a blur by the user from a removal. */
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
		// keyboard users must see where they are; under a pointer the page does not move
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

/** First element after the gap, else the last before it, in the smallest part that has one. */
function nearestTo({ target, nextSibling }: MutationRecord, root: HTMLElement): HTMLElement {
	let [part, next] = [target, nextSibling];
	while (part instanceof Element && part !== root && part.isConnected) {
		const found = [...part.querySelectorAll<HTMLElement>(pressable)];
		// checkVisibility forces layout, so check candidates only
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
