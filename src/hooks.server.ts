import type { Handle } from '@sveltejs/kit';
import restoreSlash from './restore-slash.js?raw';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Inserts a script into each page, before the first relative URL and after the content security policy that allows it.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace(policy, (meta) => `${meta}\n\t\t<script>${restoreSlash}</script>`),
	});
