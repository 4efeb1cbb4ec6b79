import { defineConfig } from '@playwright/test';
import site from '../playwright.config.ts';

const { webServer: _none, ...rest } = site;

/** The edition in one file, opened from a folder; without any server. */
export default defineConfig({
	...rest,
	testDir: '.',
	outputDir: '../../.results/e2e-single',
	reporter: [['list'], ['json', { outputFile: '../../.results/playwright-single.json' }]],
});
