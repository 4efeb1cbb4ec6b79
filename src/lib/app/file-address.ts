import { asset } from '$app/paths';
import type { Asset } from '$app/types';

/** Address of a static file: on the site, or embedded in the single-file edition. */
export const fileAddress = (path: Asset): string =>
	import.meta.env.MODE === 'single' ? textInFile(path) : asset(path);

/** Address of a text to open as a page; browsers open no page from a `data:` address. */
export const textAddress = (path: Asset): string =>
	import.meta.env.MODE === 'single'
		? URL.createObjectURL(new Blob([textInFile(path)], { type: 'text/plain' }))
		: asset(path);

const textInFile = (path: Asset): string => document.getElementById(path)?.textContent ?? '';
