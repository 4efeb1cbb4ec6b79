import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArgs } from '../src/tools/browser-args.ts';
import { lookUpBrowser } from '../src/tools/find-browser.ts';

// Another port lets two checkouts run side by side.
const port = Number(process.env['E2E_PORT'] ?? 4199);
const chromiumPath = lookUpBrowser('lightest');
const updates = '**/updates.spec.ts';

/**
 * Configures the end-to-end tests: they use the built site as a visitor's browser gets it, and the edition in one file.
 */
export default defineConfig({
	projects: [
		// First: it builds a second version and runs one test after the other, which would make the others wait at the end.
		{ name: 'updates', testDir: './e2e', testMatch: updates },
		// One project for both editions: a worker takes seconds to start, and ends with its project.
		{ name: 'site', testDir: '.', testMatch: '**/*.spec.ts', testIgnore: updates },
	],
	fullyParallel: true,
	// Two to a core of a small machine: a test waits for its screen nearly half of the time.
	workers: 4,
	retries: 0,
	// Generous for a slow machine: a passing test never waits this long.
	timeout: 240_000,
	expect: { timeout: 30_000 },
	forbidOnly: process.env['CI'] !== undefined,
	// A folder of its own: Playwright empties it, and the reports are beside it.
	outputDir: fromRoot('.results/e2e'),
	reporter: [['list'], ['json', { outputFile: fromRoot('.results/playwright.json') }]],
	use: {
		baseURL: `http://localhost:${port}`,
		browserName: 'chromium',
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		// A worker copies the whole site at each first visit; tests about it, or about a whole journey, allow it.
		serviceWorkers: 'block',
		// Motion takes a ninth of the computing, and a colour in transition has a contrast of its own.
		contextOptions: { reducedMotion: 'reduce' },
		// A trace doubles the time; a failing test can be run again with --trace on.
		trace: 'off',
		launchOptions: {
			// Without a path Playwright itself reports what is missing.
			...(chromiumPath === null ? {} : { executablePath: chromiumPath }),
			// For the tests over plain http; in their file alone it would start other browsers.
			args: [...browserArgs, '--host-resolver-rules=MAP intranet.test localhost'],
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
