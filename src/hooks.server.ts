import type { Handle } from '@sveltejs/kit';

/** Pages ask for the two fonts at once; kit writes their addresses so that they hold in a subfolder too. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' || type === 'font' });
