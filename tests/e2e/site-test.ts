import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

type Fixtures = {
	/** Errors that the screen does not show; a test with any of them fails. */
	readonly faults: readonly string[];
	/** Opens a page in a browser of its own, which shares nothing with that of `page`. */
	readonly openAnotherBrowser: () => Promise<Page>;
};

/**
 * Fails every test on a console error, an uncaught error, a violation of the content security policy or a foreign
 * request.
 */
export const test = base.extend<Fixtures>({
	faults: [
		async ({ context, baseURL }, use) => {
			const faults: string[] = [];
			await watch(context, baseURL, faults);
			await use(faults);
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
	openAnotherBrowser: async ({ browser, baseURL }, use) => {
		const faults: string[] = [];
		const contexts: BrowserContext[] = [];
		await use(async () => {
			const context = await browser.newContext();
			contexts.push(context);
			await watch(context, baseURL, faults);
			return context.newPage();
		});
		await Promise.all(contexts.map((context) => context.close()));
		expect(faults).toEqual([]);
	},
});

export { expect } from '@playwright/test';

/** Records the errors of this browser, and every request to another origin. */
export async function watch(
	context: BrowserContext,
	baseURL: string | undefined,
	faults: string[],
): Promise<void> {
	const home = new URL(baseURL ?? '').origin;
	context.on('console', (message) => {
		const { url } = message.location();
		// a whole browser, unlike a headless shell, asks for an icon at a file that names none
		if (message.type() === 'error' && !url.endsWith('/favicon.ico'))
			faults.push(`console: ${message.text()} (${url})`);
	});
	context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== home) faults.push(`left the origin: ${request.url()}`);
	});
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			console.error(`policy: ${violatedDirective} ${blockedURI}`);
		});
	});
}
