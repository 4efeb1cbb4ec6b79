import { defineConfig } from 'vite';
import site from '../../vite.config.ts';

// svelte.config.js is read after this
process.env['EDITION'] = 'single';

/** As the site, but not cut up, and with the fonts inside. */
export default defineConfig({
	plugins: site.plugins ?? [],
	resolve: site.resolve ?? {},
	build: { assetsInlineLimit: () => true },
});
