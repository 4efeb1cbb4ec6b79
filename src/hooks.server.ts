import type { Handle } from '@sveltejs/kit';
import restoreSlash from './restore-slash.js?raw';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Puts a script of its own before the first relative address of each page, and behind the policy that allows it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace(policy, (meta) => `${meta}\n\t\t<script>${restoreSlash}</script>`),
	});
