import type { Handle } from '@sveltejs/kit';
import holdPress from './hold-press.js?raw';
import restoreSlash from './restore-slash.js?raw';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

const scripts = [restoreSlash, holdPress].map((script) => `<script>${script}</script>`).join('');

/**
 * Inserts our own scripts into each page, before the first relative URL and after the content security policy that
 * allows them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// the app has these three in itself: see `nodeImports`
		preload: ({ type, path }) => type !== 'font' && !/\/nodes\/[0-2]\./.test(path),
		transformPageChunk: ({ html }) => html.replace(policy, (meta) => `${meta}\n\t\t${scripts}`),
	});
