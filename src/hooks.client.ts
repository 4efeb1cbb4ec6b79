import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { noteEarlyFields } from './lib/app/early-fields';
import { rememberError } from './lib/app/errors/error-last';

noteEarlyFields();

export const init: ClientInit = async () => {
	if (import.meta.env.MODE === 'single') await (await import('./lib/app/one-file')).startOneFile();
};

/** What kit could not open gets its error page; nothing goes to the log, for an error can hold what someone typed. */
export const handleError: HandleClientError = ({ error, event, status, message }) => {
	if (import.meta.env.DEV) reportError(error);
	if (status !== 404) rememberError({ error, route: event.route.id });
	return { message };
};

/** What kit does not see, in a handler or after a wait: the page stays as it is, with a note above it. */
async function tell(error: unknown): Promise<void> {
	// a browser or an extension reports things that are no error of ours
	if (!(error instanceof Error)) return;
	try {
		const { loadErrorNotice } = await import('./lib/widgets/frame/late-error');
		(await loadErrorNotice()).showErrorNotice(error);
	} catch {
		// without the files of the note there is nothing to say it with; to fail here would come here again
	}
}

addEventListener('error', ({ error }) => void tell(error));
addEventListener('unhandledrejection', ({ reason }) => void tell(reason));
