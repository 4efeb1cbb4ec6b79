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

/** Parts of Chromium that Playwright switches off: of two lists, Chromium obeys the last alone. */
const offByPlaywright = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
];

// what every new window makes ready, while no test looks at it: lists under the address bar, and a process to spare
const notLookedAt = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** How the tests start it: without what costs each of their windows a second of computing. */
export const testBrowserArgs = [
	...browserArgs,
	`--disable-features=${[...offByPlaywright, ...notLookedAt].join(',')}`,
];
