import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { noteEarlyFields } from './lib/app/early-fields';
import { rememberError } from './lib/app/errors/error-last';
import { makeOfflineCopy } from './lib/app/offline-copy';

noteEarlyFields();
makeOfflineCopy();

// addresses in the page are relative to it; on the next page the bundle would not know its styles again, and fetch them
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
	link.setAttribute('href', link.href);

export const init: ClientInit = async () => {
	if (import.meta.env.MODE === 'single') await (await import('./lib/app/one-file')).startOneFile();
};

/**
 * Handles errors for which SvelteKit shows its error page. Logs nothing in production, as an error can contain typed
 * text.
 */
export const handleError: HandleClientError = ({ error, event, status, message }) => {
	if (import.meta.env.DEV) reportError(error);
	if (status !== 404) rememberError({ error, route: event.route.id });
	return { message };
};

/**
 * Shows a note above the page, which stays as it is: for errors in event handlers and promises, unseen by SvelteKit.
 */
async function tell(error: unknown): Promise<void> {
	// browsers and extensions also report values that are not an `Error`
	if (!(error instanceof Error)) return;
	try {
		const { loadErrorNotice } = await import('./lib/widgets/frame/late-error');
		(await loadErrorNotice()).showErrorNotice(error);
	} catch {
		// the files of the note are unavailable; throwing here would trigger this handler again
	}
}

addEventListener('error', ({ error }) => void tell(error));
addEventListener('unhandledrejection', ({ reason }) => void tell(reason));
