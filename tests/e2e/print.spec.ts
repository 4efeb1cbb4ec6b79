import type { Page } from '@playwright/test';
import { readPdf, type PdfContents } from '../read-pdf';
import { fileTextOf, scanOf } from '../collection-scans';
import { CollectionPage } from './collection-page';
import { expect, test } from './site-test';

/** Prints a page on A4, as the browser does without choices of the user. */
async function printed(page: Page, address: string): Promise<PdfContents['pages']> {
	await page.goto(address, { waitUntil: 'networkidle' });
	const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	return (await readPdf(new Uint8Array(bytes))).pages;
}

const textOf = (pages: PdfContents['pages']): string =>
	pages.flatMap((page) => page.map(({ text }) => text)).join(' ');

/** Expects a margin on every page, and text that can be read. */
function expectMargins(pages: PdfContents['pages']): void {
	expect(pages.length).toBeGreaterThan(1);
	for (const [index, texts] of pages.entries()) {
		const where = `page ${index + 1}`;
		expect(Math.min(...texts.map(({ x }) => x)), where).toBeGreaterThan(12);
		expect(Math.min(...texts.map(({ y }) => y)), where).toBeGreaterThan(15);
		expect(Math.max(...texts.map(({ y }) => y)), where).toBeLessThan(285);
		expect(Math.min(...texts.map(({ size }) => size)), where).toBeGreaterThan(6);
	}
}

test('print: the result keeps its margins, without buttons or advice about the screen', async ({ page }) => {
	const pages = await printed(page, './resultaat/?scan=voorbeeld');
	expectMargins(pages);
	for (const control of ['Maak het verslag', 'Kies een ander verslag', 'Open een thema'])
		expect(textOf(pages)).not.toContain(control);
	expect(textOf(await printed(page, './bestanden/'))).not.toContain('Kies bestanden');
});

test('print: the manual keeps its margins, and begins on its first page', async ({ page }) => {
	const pages = await printed(page, './handleiding/');
	expectMargins(pages);
	expect(textOf(pages.slice(0, 1))).toContain('Beginnen');
});

test('print: the account of sources keeps its margins', async ({ page }) => {
	expectMargins(await printed(page, './verantwoording/'));
});

test('print: has no filters of the collection, and says what they chose', async ({ page }) => {
	const collection = new CollectionPage(page);
	await collection.open();
	const scans = Array.from({ length: 6 }, (_, at) => scanOf({ number: at + 1, region: 'Noord' }));
	await collection.bringIn(
		await Promise.all(
			scans.map(async (scan, at) => ({ name: `${at}.bouwstenenscan`, text: await fileTextOf(scan) })),
		),
	);
	await expect(collection.shown).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('combobox')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(collection.shown).toBeVisible();
});
