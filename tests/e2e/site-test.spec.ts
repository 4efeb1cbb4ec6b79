import { expect, test as bare } from '@playwright/test';
import { watch } from './site-test';

const test = bare.extend<{ readonly faults: readonly string[] }>({
	faults: async ({ context, page, baseURL }, use) => {
		const faults: string[] = [];
		await watch(context, baseURL, faults);
		await page.goto('./privacy/');
		await use(faults);
	},
});

test('faults: include a console error', async ({ page, faults }) => {
	await page.evaluate(() => {
		console.error('Iets ging mis');
	});
	await expect.poll(() => faults.join('\n')).toContain('console: Iets ging mis');
});

test('faults: include an uncaught error', async ({ page, faults }) => {
	await page.evaluate(() => {
		setTimeout(() => {
			throw new Error('Niemand ving dit');
		});
	});
	await expect.poll(() => faults.join('\n')).toContain('uncaught: Niemand ving dit');
});

test('faults: include a violation of the policy', async ({ page, faults }) => {
	await page.evaluate(() => {
		document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/telpixel.png' }));
	});
	await expect.poll(() => faults.join('\n')).toContain('policy: img-src https://example.invalid');
});

test('faults: include a request to another origin', async ({ page, faults }) => {
	await page.goto('about:blank');
	await page.setContent('<img src="http://127.0.0.1:9/telpixel.png">');
	await expect.poll(() => faults.join('\n')).toContain('left the origin: http://127.0.0.1:9');
});
