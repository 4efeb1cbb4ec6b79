import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs } from './src/tools/browser-args.ts';
import { bundleGroups } from './src/tools/bundle-groups.ts';
import { compileHints } from './src/tools/compile-hints.ts';
import { nodeImports } from './src/tools/node-imports.ts';
import { licencesPlugin } from './src/licences/licences-plugin.ts';
import { questionnairePlugin } from './src/lib/content/questionnaire-plugin.ts';

// jsPDF imports these four for features that the report never uses; left in, they would be precached.
const notNeeded = fileURLToPath(new URL('./src/lib/paper/not-needed.ts', import.meta.url));

export default defineConfig({
	plugins: [
		questionnairePlugin('src/lib/content/regio', 'src/lib/content/wijk'),
		sveltekit(),
		nodeImports(),
		compileHints(),
		licencesPlugin(),
	],
	build: { rolldownOptions: { output: { codeSplitting: { groups: bundleGroups(import.meta.dirname) } } } },
	resolve: {
		alias: { html2canvas: notNeeded, canvg: notNeeded, dompurify: notNeeded, 'fast-png': notNeeded },
	},
	test: {
		// room for a slow machine: a test that is right never waits for it
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['**/*.browser.test.ts', '**/*.svelte.test.ts', 'tests/programs/**', 'tests/engines/**'],
					// these leave nothing behind for one another; apart, each file reads the questionnaires and libraries anew
					isolate: false,
				},
			},
			{
				extends: true,
				test: { name: 'programs', environment: 'node', include: ['tests/programs/**/*.test.ts'] },
			},
			{
				extends: true,
				test: { name: 'engines', environment: 'node', include: ['tests/engines/**/*.test.ts'] },
			},
			{
				extends: true,
				optimizeDeps: {
					include: [
						'@testing-library/svelte',
						'@testing-library/user-event',
						'qr',
						'qr/decode.js',
						'papaparse',
						'hyphen/nl',
					],
				},
				test: {
					name: 'browser',
					setupFiles: ['@testing-library/svelte/vitest'],
					include: ['src/**/*.browser.test.ts', 'src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
								args: browserArgs,
							},
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
