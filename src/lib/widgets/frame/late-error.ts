/** Indirection that keeps the dependency lists of these components out of the first screen. */
export const loadErrorPage = () => import('./ErrorPage.svelte');

export const loadErrorNotice = () => import('./error-notice.svelte');
