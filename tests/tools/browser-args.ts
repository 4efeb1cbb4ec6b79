/** How tests and bench start Chromium: headless as root, and without its own traffic to the outside. */
export const browserArgs = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic',
];
