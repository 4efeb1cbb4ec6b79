import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

type Fixtures = {
	/** What went wrong behind the screen; a test in which anything did fails. */
	readonly faults: readonly string[];
	/** A page in a browser of its own, which knows nothing of what `page` did. */
	readonly openAnotherBrowser: () => Promise<Page>;
};

/** Every test fails on a console error, an uncaught error, a breach of the content security policy or a foreign request. */
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

/** Writes down what goes wrong in this browser, and every address that is not at home. */
export async function watch(
	context: BrowserContext,
	baseURL: string | undefined,
	faults: string[],
): Promise<void> {
	const home = new URL(baseURL ?? '').origin;
	context.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
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
