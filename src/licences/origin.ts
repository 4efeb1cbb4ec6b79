import { join } from 'node:path';

/** Owner of a module in the bundle. */
export type Origin =
	| { readonly kind: 'ours' }
	| { readonly kind: 'package'; readonly folder: string }
	| { readonly kind: 'unknown' };

/** Helper modules that the build tools add to a bundle themselves. */
const helpers: readonly (readonly [prefix: string, name: string])[] = [
	['\0vite/', 'vite'],
	['\0rolldown/', 'rolldown'],
];

/** Determines the owner of a module from the id that the bundler gave it. */
export function originOf(id: string, root: string): Origin {
	const folder = packageFolder(id);
	if (folder !== null) return { kind: 'package', folder };
	const helper = helpers.find(([prefix]) => id.startsWith(prefix));
	if (helper !== undefined) return { kind: 'package', folder: join(root, 'node_modules', helper[1]) };
	// SvelteKit's virtual modules count as ours: they hold settings, and its other modules put it in the list
	const ours = id.startsWith(`${root}/`) || id.startsWith('\0virtual:');
	return { kind: ours ? 'ours' : 'unknown' };
}

/** Folder of the innermost package around a path. */
function packageFolder(id: string): string | null {
	const inside = /^(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/@\0][^/]*)\//.exec(id);
	return inside?.groups?.['folder'] ?? null;
}

/** File of a module, from an id that can have a query. */
export const fileOf = (id: string): string => id.replace(/[?#].*$/, '');
