// holds a press until the page is interactive: before that a link would reload the app and a button do nothing; a second
// press goes to the browser
{
	/** @type {Element | null} */
	let held = null;
	const release = () => held?.removeAttribute('aria-busy');
	/** @param {Element} pressed */
	const isForBrowser = (pressed) =>
		pressed instanceof HTMLAnchorElement &&
		(pressed.target || pressed.origin !== location.origin || pressed.hash);
	/** @param {MouseEvent} event */
	const hold = (event) => {
		const pressed = event.target instanceof Element && event.target.closest('a[href], button');
		if (!pressed || pressed === held || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (isForBrowser(pressed)) return;
		event.preventDefault();
		release();
		held = pressed;
		held.setAttribute('aria-busy', 'true');
	};
	addEventListener('click', hold, true);
	addEventListener(
		'alive',
		() => {
			removeEventListener('click', hold, true);
			release();
			if (held instanceof HTMLElement) held.click();
		},
		{ once: true },
	);
}
