import { join } from 'node:path';

/** Whose code a module of the bundle is. */
export type Origin =
	| { readonly kind: 'ours' }
	| { readonly kind: 'package'; readonly folder: string }
	| { readonly kind: 'unknown' };

/** Helpers that the build tools write into a bundle themselves. */
const helpers: readonly (readonly [prefix: string, name: string])[] = [
	['\0vite/', 'vite'],
	['\0rolldown/', 'rolldown'],
];

/** Where a module comes from, by the id that the bundler gave it. */
export function originOf(id: string, root: string): Origin {
	const folder = packageFolder(id);
	if (folder !== null) return { kind: 'package', folder };
	const helper = helpers.find(([prefix]) => id.startsWith(prefix));
	if (helper !== undefined) return { kind: 'package', folder: join(root, 'node_modules', helper[1]) };
	// kit's own virtual modules are ours too: they hold settings, and kit is in the list by its other modules
	const ours = id.startsWith(`${root}/`) || id.startsWith('\0virtual:');
	return { kind: ours ? 'ours' : 'unknown' };
}

/** The innermost package that a path lies in. */
function packageFolder(id: string): string | null {
	const inside = /^(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/@\0][^/]*)\//.exec(id);
	return inside?.groups?.['folder'] ?? null;
}

/** The file behind a module's id. */
export const fileOf = (id: string): string => id.replace(/[?#].*$/, '');
