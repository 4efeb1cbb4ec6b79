// Classic WebDriver can neither listen nor put a script into a page before it loads: the watch starts after loading. An
// error before that shows only by its effect here; the other engines report it.

/** Expression that makes the page record its errors from now on. */
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

/** Expression for the errors recorded since the last call, as JSON. */
export const takeFaults = `JSON.stringify(window.faultsSeen ? window.faultsSeen.splice(0) : [])`;
