import { readdirSync } from 'node:fs';
import { headers } from '../../src/tools/serve';
import { expect, test } from './site-test';

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replace(/index\.html$/, ''));

/** Text that a page must have before any script has run. */
const mainText: Readonly<Record<string, RegExp>> = {
	'': /Hoe ver is jullie regio\?.*Begin een zelfscan.*Bekijk een voorbeeld/s,
	'scan/': /Zo werkt de zelfscan.*24 stellingen.*Begin/s,
	'resultaat/': /De uitkomst van een zelfscan.*mijn zelfscans/s,
	'rapport/': /Het verslag van een zelfscan.*mijn zelfscans/s,
	'bijeenkomst/': /Een bijeenkomst.*Iedereen kiest eerst alleen.*Nieuwe bijeenkomst/s,
	'beamer/': /Beamer.*Dit venster hoort bij een bijeenkomst.*Naar de bijeenkomst/s,
	'bestanden/': /Mijn zelfscans.*Open bestanden/s,
	'vergelijk/': /Vergelijken.*sinds een eerder moment/s,
	'brillen/': /Twee brillen.*los van elkaar/s,
	'dossier/': /Dossier van de regio.*wat nog open is/s,
	'verzameling/': /Verzameling.*Kies bestanden/s,
	'verantwoording/': /De namen zijn werknamen.*Zo tellen we.*De bronnen/s,
	'handleiding/': /Handleiding.*alleen.*bijeenkomst/s,
	'stijl/': /Stijl/s,
	'toegankelijkheid/': /Toegankelijkheid.*niet onafhankelijk getoetst/s,
	'privacy/': /Waar staan mijn antwoorden\?.*Wie bij deze browser kan/s,
};

test('policy: the test knows every page of the site', () => {
	expect([...pages].sort()).toEqual(Object.keys(mainText).sort());
});

test('policy: the host sends the headers that the README asks for', async ({ request }) => {
	const sent = (await request.get('./')).headers();
	for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()]).toBe(value);
	expect(Object.keys(headers)).toContain('Permissions-Policy');
});

test('policy: every page has a strict one, by hash', async ({ request }) => {
	for (const path of pages) {
		const html = await (await request.get(`./${path}`)).text();
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
		expect(policy, path).toContain("default-src 'none'");
		expect(policy, path).toMatch(/script-src 'self' 'sha256-[^;]*;/);
		expect(policy, path).toContain("require-trusted-types-for 'script'");
		for (const name of ['connect-src', 'worker-src', 'font-src'])
			expect(policy, path).toContain(`${name} 'self'`);
		for (const name of ['base-uri', 'form-action', 'frame-src', 'object-src'])
			expect(policy, path).toContain(`${name} 'none'`);
		expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
		expect(html.indexOf('http-equiv="content-security-policy"')).toBeLessThan(html.indexOf('<script'));
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every page: has its text, and no script or style in an attribute', async ({ page }) => {
		for (const path of pages) {
			await page.goto(`./${path}`);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
			await expect(page.getByRole('main')).toHaveText(mainText[path] ?? /^$/);
			const html = await page.content();
			expect(html, path).not.toMatch(/<[^>]*\s(?:on[a-z]+|style)\s*=/i);
			expect(html, path).not.toMatch(/javascript:/i);
		}
	});
});
