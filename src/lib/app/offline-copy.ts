import { resolve } from '$app/paths';

/** The policy of the pages allows a script only by an address that this one has checked. */
const policy = window.trustedTypes?.createPolicy('bouwstenenscan-offline', {
	createScriptURL: (address) => address,
});

/**
 * Has the browser make the offline copy, once the page has loaded. Goes by the address of the site: SvelteKit's own way
 * goes by that of the page on screen, and an early press brings another one before the first has loaded.
 */
export function makeOfflineCopy(): void {
	if (!import.meta.env.PROD || import.meta.env.MODE === 'single' || !('serviceWorker' in navigator)) return;
	const address = `${resolve('/')}service-worker.js`;
	const register = (): void => {
		// without it everything works but offline; a later visit tries again
		navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address).catch(() => undefined);
	};
	if (document.readyState === 'complete') register();
	else addEventListener('load', register, { once: true });
}
