import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs } from './src/tools/browser-args.ts';
import { licencesPlugin } from './src/licences/licences-plugin.ts';
import { questionnairePlugin } from './src/lib/content/questionnaire-plugin.ts';

// jsPDF imports these four for features that the report never uses; left in, they would be precached.
const notNeeded = fileURLToPath(new URL('./src/lib/paper/not-needed.ts', import.meta.url));

// Some small parts are used by several pages: one file for those that a screen needs at once is smaller than a file for each.
const fewFiles = [
	{
		name: 'start',
		priority: 1,
		test: /vite\/preload-helper|kit\/src\/runtime\/app\/|src\/(?:lib\/(?:report\/(?:example-wall|wall-geometry|Wall|Bricks)|storage\/database-name|ui\/Mark)|routes\/(?:address|scan-label|error-last))\.(?:js|ts|svelte)/,
	},
	{
		name: 'statement',
		test: /src\/(?:lib\/(?:result|content\/(?:bundled|outline|place|range)|scan\/(?:new-id|clock|name|same-ref|scan|step-order)|wizard\/moment|ui\/(?:guard-presses|once|SaveStatus|AnswerChoices|Field|TextField|choice|pressed-key|text-refusal|refused|ChangingText|WithTerms|terms|JumpList|ProgressLine))|routes\/(?:in-time|now|opened-scan))\.(?:svelte|ts)/,
	},
	{
		name: 'outcome',
		test: /src\/(?:lib\/(?:content\/canonical|exchange\/hand-over|report\/(?:assemble-report|change-words|earlier|explain-figure|method|scan-report|season|wall-row|words|charts\/chart-data|pdf\/fonts)|scan\/example-scan|scoring\/(?:change|choose-tips|consensus|format-mean|headlines|position|quantile|score-[a-z]+|spread)|storage\/persistence|ui\/(?:QrCode|Later))|routes\/(?:FreezeMoment|KeptPromise|ProblemNote|resultaat\/AmbitionField|printing\/put-on-paper|rapport\/report-choice))\.(?:svelte|ts)/,
	},
];

export default defineConfig({
	plugins: [
		questionnairePlugin('src/lib/content/regio', 'src/lib/content/wijk'),
		sveltekit(),
		licencesPlugin(),
	],
	build: { rolldownOptions: { output: { codeSplitting: { groups: fewFiles } } } },
	resolve: {
		alias: { html2canvas: notNeeded, canvg: notNeeded, dompurify: notNeeded, 'fast-png': notNeeded },
	},
	test: {
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
