import { asset } from '$app/paths';
import type { Asset } from '$app/types';

/** Where a file beside the pages is: on the site, or in the edition in one file as a block of it. */
export const fileAddress = (path: Asset): string =>
	import.meta.env.MODE === 'single' ? textInFile(path) : asset(path);

/** The same for a text to open as a page; a browser opens no page from a `data:` address. */
export const textAddress = (path: Asset): string =>
	import.meta.env.MODE === 'single'
		? URL.createObjectURL(new Blob([textInFile(path)], { type: 'text/plain' }))
		: asset(path);

const textInFile = (path: Asset): string => document.getElementById(path)?.textContent ?? '';
