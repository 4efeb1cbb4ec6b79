import type { Plugin } from 'vite';
import { firstScreens } from './bundle-groups.ts';

/** Asks the browser to compile every function of a file while it loads; counts only as the first line. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Makes the browser compile the files of the first screens whole, on another thread. Nearly every function in them is
 * called before the first statement is on screen, and compiling each at its first call would take a tenth of the time
 * until then. Browsers without this hint read a comment.
 * Source: V8, Explicit compile hints (https://v8.dev/blog/explicit-compile-hints).
 */
export function compileHints(): Plugin {
	return {
		name: 'compile-hints',
		generateBundle: {
			// after Vite, which puts a line of its own before the code
			order: 'post',
			handler(_options, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type === 'chunk' && firstScreens.has(file.name)) file.code = hint + file.code;
				}
			},
		},
	};
}
