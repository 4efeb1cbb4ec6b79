// Classic WebDriver can neither listen nor put a script into a page before it loads: the watch comes after loading. What goes
// wrong until then shows only in what it breaks here; the other engines report it.

/** An expression that lets the page write down what goes wrong in it from here on. */
export const watchFaults = `(() => {
	if (window.faultsSeen) return '';
	const seen = (window.faultsSeen = []);
	const { error } = console;
	console.error = (...said) => { seen.push('console: ' + said.map(String).join(' ')); error.apply(console, said); };
	addEventListener('error', ({ message }) => seen.push('uncaught: ' + message));
	addEventListener('unhandledrejection', ({ reason }) => seen.push('uncaught: ' + reason));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		seen.push('policy: ' + violatedDirective + ' ' + blockedURI));
	return '';
})()`;

/** An expression for what was written down since the last time, as JSON. */
export const takeFaults = `JSON.stringify(window.faultsSeen ? window.faultsSeen.splice(0) : [])`;
