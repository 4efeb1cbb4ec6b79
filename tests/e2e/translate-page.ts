/**
 * Changes the page as a translator does that ignores attributes: every visible text node is replaced by an element,
 * also those that come later. Words get marks instead of another language.
 */
export function translatePage(): void {
	const tag = 'translated-text';
	const wrap = (text: Node): void => {
		const { nodeValue: words, parentElement: parent } = text;
		if (!words?.trim() || !parent || parent.closest(`script, style, textarea, ${tag}`)) return;
		const translated = document.createElement(tag);
		translated.textContent = `«${words}»`;
		parent.replaceChild(translated, text);
	};
	const wrapAll = (root: Node): void => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const found: Node[] = [];
		while (walker.nextNode()) found.push(walker.currentNode);
		found.forEach(wrap);
	};
	const watcher = new MutationObserver((records) => {
		watcher.disconnect();
		for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
			if (node.nodeType === Node.TEXT_NODE) wrap(node);
			else wrapAll(node);
		}
		watch();
	});
	const watch = (): void => {
		watcher.observe(document.body, { childList: true, subtree: true });
	};
	wrapAll(document.body);
	watch();
}
