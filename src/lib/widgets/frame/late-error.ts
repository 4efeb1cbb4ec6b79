/** A file between, so that the first screen does not carry the list of all that these need. */
export const loadErrorPage = () => import('./ErrorPage.svelte');

export const loadErrorNotice = () => import('./error-notice.svelte');
