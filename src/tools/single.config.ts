import { defineConfig } from 'vite';
import site from '../../vite.config.ts';

// Set before svelte.config.js is read.
process.env['EDITION'] = 'single';

/** Builds the site in one piece, with the fonts inside. */
export default defineConfig({
	plugins: site.plugins ?? [],
	resolve: site.resolve ?? {},
	build: { assetsInlineLimit: () => true },
});
