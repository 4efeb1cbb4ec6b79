import type { Page } from '@playwright/test';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import { readDocx } from '../read-docx';
import { mixedScan, withWishes } from './answers';
import { putScan } from './put-on-device';
import { required, statementsOf } from './questionnaire';
import { ReportPage } from './report-page';
import { bytesOf } from './result-page';
import { expect, test } from './site-test';

const planted = {
	name: 'Scan van Zebedeus Kwartelslag',
	remark: 'De penningmeester van Boterbloem vertrouwen we niet.',
} as const;

function candidScan(): Scan {
	const first = required(statementsOf('full')[0]);
	const scan = withWishes(mixedScan({ name: planted.name }));
	return withEntry(scan, first, { remark: planted.remark }, '2026-11-22T10:00:00.000Z');
}

async function openCopying(page: Page, scanId: string): Promise<ReportPage> {
	const report = new ReportPage(page);
	await report.open(scanId);
	await page.getByText('Kopieer naar notulen of dia’s').click();
	return report;
}

/** Text on the clipboard in one format. */
const clipboard = (page: Page, type: string): Promise<string> =>
	page.evaluate(async (wanted) => {
		const [item] = await navigator.clipboard.read();
		if (!item) throw new Error('The clipboard is empty');
		return (await item.getType(wanted)).text();
	}, type);

test.describe('copying', () => {
	test.beforeEach(async ({ context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	});

	test('copy: the whole report, with headings, lists and tables, and nothing that was left out', async ({
		page,
	}) => {
		const scan = candidScan();
		await putScan(page, scan);
		const report = await openCopying(page, scan.id);
		const copy = async (): Promise<readonly [html: string, text: string]> => {
			await report.button('Kopieer de tekst').click();
			await expect(page.getByText('De tekst is gekopieerd')).toBeVisible();
			return [await clipboard(page, 'text/html'), await clipboard(page, 'text/plain')];
		};
		const [html, text] = await copy();
		expect(html).toMatch(/<h1>Bouwstenenscan .*<\/h1>.*<table.*<h2>.*<ul><li>/s);
		for (const words of Object.values(planted)) {
			expect(html).toContain(words);
			expect(text).toContain(words);
		}

		await report.leaveOut('Opmerkingen');
		await report.leaveOut('Namen');
		await page.getByText('Kopieer naar notulen of dia’s').click();
		const redacted = (await copy()).join('\n');
		for (const words of Object.values(planted)) expect(redacted).not.toContain(words);
	});

	test('copy: one part of the report only', async ({ page }) => {
		const report = await openCopying(page, 'voorbeeld');
		await page.getByLabel('Welk deel?').selectOption({ label: 'G Governance' });
		await report.button('Kopieer de tekst').click();
		await expect(page.getByText('De tekst is gekopieerd')).toBeVisible();
		const text = await clipboard(page, 'text/plain');
		expect(text).toMatch(/^G Governance\n\nGemiddeld: 2,0\n/);
		expect(text).not.toContain('Mandaat');
	});

	test('copy: the wall as a picture, on the clipboard and as PNG and SVG', async ({
		page,
		openAnotherBrowser,
	}) => {
		const report = await openCopying(page, 'voorbeeld');
		await report.button('Kopieer de muur').click();
		await expect(page.getByText('De muur is gekopieerd')).toBeVisible();
		expect(await clipboard(page, 'image/png')).toMatch(/PNG/);
		const saved = async (button: string): Promise<Buffer> => {
			const download = page.waitForEvent('download');
			await report.button(button).click();
			return Buffer.from(await bytesOf(await download));
		};
		expect((await saved('Bewaar als PNG')).subarray(1, 4).toString()).toBe('PNG');
		const svg = (await saved('Bewaar als SVG')).toString();
		expect(svg).toContain('>Governance</text>');
		expect(svg).toContain('Governance: 2,0');
		const viewer = await openAnotherBrowser();
		await viewer.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`);
		await expect(viewer.locator('text', { hasText: /^Governance$/ })).toBeVisible();
	});
});

test('copy: offers a Word file of the part, where the browser refuses the clipboard', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	const report = await openCopying(page, 'voorbeeld');
	await page.getByLabel('Welk deel?').selectOption({ label: 'G Governance' });
	await report.button('Kopieer de tekst').click();
	await expect(page.getByText('Kopiëren lukt hier niet. Bewaar dit deel als Word-bestand.')).toBeVisible();
	const download = page.waitForEvent('download');
	await report.button('Bewaar dit deel als Word-bestand').click();
	const { heads } = await readDocx(await bytesOf(await download));
	expect(heads[0]).toEqual({ level: 2, text: 'G Governance' });
	await report.button('Kopieer de muur').click();
	await expect(page.getByText('Kopiëren lukt hier niet. Bewaar de muur als afbeelding.')).toBeVisible();
});
