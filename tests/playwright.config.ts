import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArgs } from '../src/tools/browser-args.ts';
import { lookUpBrowser } from '../src/tools/find-browser.ts';

// another port lets two checkouts run side by side
const port = Number(process.env['E2E_PORT'] ?? 4199);
const chromiumPath = lookUpBrowser();

/** The end-to-end tests walk through the built site, as a visitor's browser gets it, and through the edition in one file. */
export default defineConfig({
	projects: [
		{ name: 'site', testDir: './e2e' },
		{ name: 'one file', testDir: './e2e-single' },
	],
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// room for a slow machine: a test that is right never waits for these
	timeout: 120_000,
	expect: { timeout: 15_000 },
	forbidOnly: process.env['CI'] !== undefined,
	// a folder of its own: Playwright empties it, and the reports lie beside it
	outputDir: fromRoot('.results/e2e'),
	reporter: [['list'], ['json', { outputFile: fromRoot('.results/playwright.json') }]],
	use: {
		baseURL: `http://localhost:${port}`,
		browserName: 'chromium',
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		// it copies the whole site at each first visit; the tests that are about it, or about a whole journey, allow it
		serviceWorkers: 'block',
		// a trace doubles the time; a test that fails can be run again with --trace on
		trace: 'off',
		launchOptions: {
			// without a path Playwright says itself what is missing
			...(chromiumPath === null ? {} : { executablePath: chromiumPath }),
			args: browserArgs,
		},
	},
	webServer: {
		command: 'node --import tsx src/tools/serve.ts',
		cwd: fromRoot('.'),
		env: { PORT: String(port) },
		url: `http://localhost:${port}`,
		reuseExistingServer: false,
	},
});

function fromRoot(path: string): string {
	return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
