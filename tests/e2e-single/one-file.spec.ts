import type { Locator, Page } from '@playwright/test';
import { FilesPage } from '../e2e/files-page';
import { required, statementsOf } from '../e2e/questionnaire';
import { ReportPage } from '../e2e/report-page';
import { bytesOf } from '../e2e/result-page';
import { SessionPage } from '../e2e/session-page';
import { SwitchableDevice } from '../e2e/switchable-device';
import { WizardPage } from '../e2e/wizard-page';
import { readDocx } from '../read-docx';
import { joinedText, readPdf } from '../read-pdf';
import { expect, test } from './stick';

const region = 'Waterland-Zuid';

/** Chooses on the start page to keep data in this browser, after the warning about who can read it there. */
async function chooseToKeep(page: Page): Promise<void> {
	await page.getByText('Bewaar toch in deze browser').click();
	await expect(page.getByText('elk ander HTML-bestand dat iemand in deze browser opent')).toBeVisible();
	await page.getByRole('button', { name: 'Ja, bewaar in deze browser' }).click();
}

async function keepInBrowser(page: Page): Promise<void> {
	await chooseToKeep(page);
	await expect(page.getByText('deze browser bewaart wat je invult')).toBeVisible();
}

async function wipeAll(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Mijn zelfscans', exact: true }).click();
	await page.getByRole('button', { name: 'Wis alles op dit apparaat…' }).click();
	await page.getByRole('button', { name: 'Ga verder met wissen' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(page.getByRole('heading', { name: 'Alles is gewist' })).toBeFocused();
}

const isInWindow = (page: Page): Locator => page.getByText('Nog niet alles staat in een bestand.');

/** Goes from the start page to the first statement. */
async function beginScan(page: Page): Promise<WizardPage> {
	const wizard = new WizardPage(page);
	await page.getByRole('link', { name: 'Begin een zelfscan' }).click();
	await wizard.button('Begin').click();
	await page.getByLabel('Over welke regio gaat het?').fill(region);
	await page.getByRole('radio', { name: /^Kort,/ }).check();
	await wizard.button('Naar de eerste stelling').click();
	await expect(wizard.level(0)).toBeVisible();
	return wizard;
}

test('one file: a scan survives a killed browser, is finished and becomes a report', async ({
	openBrowser,
}) => {
	const before = await openBrowser();
	await keepInBrowser(before.page);
	const wizard = await beginScan(before.page);
	for (const level of [1, 2, 3] as const) await wizard.answer({ kind: 'level', level });
	await expect(wizard.saved).toBeVisible();
	before.kill();
	await before.over;

	const { page } = await openBrowser();
	await page.getByRole('link', { name: region }).click();
	const again = new WizardPage(page);
	for (let left = 21; left > 0; left -= 1) await again.answer({ kind: 'level', level: 2 });
	await again.finish();
	await page.getByRole('link', { name: 'Kies een ander verslag' }).click();
	const report = new ReportPage(page);
	await report.expectMade();
	const { pages } = await readPdf(await report.savePdf());
	expect(joinedText(pages)).toContain(region);
	expect((await readDocx(await report.saveWord())).text).toContain(region);
});

test('one file: the beamer window follows a session, which survives a killed browser', async ({
	openBrowser,
}) => {
	const { page, kill, over } = await openBrowser();
	await keepInBrowser(page);
	const session = new SessionPage(page);
	await page.getByRole('link', { name: 'Bereid een bijeenkomst voor' }).click();
	await page.getByLabel('Voor welke regio?').fill(region);
	await page.getByLabel('Wanneer?').fill('2026-11-24');
	await session.button('Begin').click();
	await expect(session.heading).toHaveText(region);
	const beamer = await session.openBeamer();
	await expect(beamer.heading).toHaveText(region);
	await session.button('Iedereen is er: begin').click();
	await beamer.expectCount('Nog niemand is klaar');
	await expect(session.saved).toBeVisible();
	kill();
	await over;

	const again = await openBrowser();
	await again.page.getByRole('link', { name: 'Bijeenkomst', exact: true }).click();
	await again.page.getByRole('link', { name: region }).click();
	const reopened = new SessionPage(again.page);
	await expect(reopened.step('Alleen kiezen')).toHaveAttribute('aria-current', 'step');
	expect(await (await reopened.openBeamer()).markup()).toContain('Nog niemand is klaar');
});

test('one file: the beamer window follows a session that exists only in the window', async ({
	openBrowser,
}) => {
	const { page } = await openBrowser();
	const session = new SessionPage(page);
	await page.getByRole('link', { name: 'Bereid een bijeenkomst voor' }).click();
	await page.getByLabel('Voor welke regio?').fill(region);
	await page.getByLabel('Wanneer?').fill('2026-11-24');
	await session.button('Begin').click();
	const beamer = await session.openBeamer();
	await expect(beamer.heading).toHaveText(region);
	await session.button('Iedereen is er: begin').click();
	await beamer.expectCount('Nog niemand is klaar');
	await expect(isInWindow(page)).toBeVisible();
});

test('one file: opens an address again, with its place on the page', async ({ openBrowser, stick }) => {
	const { page } = await openBrowser();
	await page.goto(`${stick}#/resultaat/?scan=voorbeeld`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/Op twee thema’s werkt het in de praktijk/,
	);
	await page.locator('.skip').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	const theme = page.locator('.wall').getByRole('link').first();
	await theme.click();
	await expect(page).toHaveURL(/#\/resultaat\/\?scan=voorbeeld#/);
	await expect(page.locator('details[open][id^="thema-"]')).toBeInViewport();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/Op twee thema’s werkt het in de praktijk/,
	);
	await page.goto(`${stick}#/scan/#wijk`);
	await expect(page.getByText('in jouw wijk')).toBeVisible();
});

test('one file: contains the licences of its parts', async ({ openBrowser }) => {
	const { page } = await openBrowser();
	await page.getByRole('link', { name: 'Verantwoording', exact: true }).click();
	await page.getByRole('link', { name: 'de lijst met licenties' }).click();
	await expect(page.locator('body')).toContainText('- jspdf ');
	await expect(page.locator('body')).toContainText('- fake-indexeddb ');
});

test('one file: contains the pictures of the manual', async ({ openBrowser, stick }) => {
	const { page } = await openBrowser();
	await page.goto(`${stick}#/handleiding/`);
	const pictures = page.locator('main img');
	await expect(pictures.first()).toBeVisible();
	const widths = await pictures.evaluateAll((images) =>
		images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
	);
	expect(widths).not.toContain(0);
});

test('one file: another HTML file finds nothing of a scan, until someone chooses to keep it in the browser', async ({
	openBrowser,
	stranger,
}) => {
	const { page } = await openBrowser();
	const other = await stranger(page.context());
	// A page in the background is slow.
	await page.bringToFront();
	const wizard = await beginScan(page);
	await wizard.answer({ kind: 'level', level: 1 });
	await wizard.answer({ kind: 'level', level: 3 });
	await expect(isInWindow(page)).toBeVisible();
	expect(await other.finds()).toEqual({ databases: [], settings: [], locks: [], heard: 0 });

	await page.getByRole('link', { name: 'Bouwstenenscan', exact: true }).click();
	await keepInBrowser(page);
	expect((await other.finds()).databases).toEqual(['bouwstenenscan']);
	await page.reload();
	await page.getByRole('link', { name: region }).click();
	await expect(wizard.heading).toHaveText(required(statementsOf('short')[2]).text);
	await wizard.back();
	await expect(wizard.level(3)).toBeChecked();
	await wizard.choose(2);
	await expect(wizard.saved).toBeVisible();
	await expect.poll(async () => (await other.finds()).heard).toBeGreaterThan(0);

	await wipeAll(page);
	expect((await other.finds()).databases).toEqual([]);
	await page.getByRole('link', { name: 'Begin opnieuw' }).click();
	await expect(page.getByText('Je werk staat alleen in dit venster')).toBeVisible();
});

test('one file: "Wis alles" empties the window, which is ready for a new start', async ({ openBrowser }) => {
	const { page } = await openBrowser();
	const wizard = await beginScan(page);
	await wizard.answer({ kind: 'level', level: 1 });
	await expect(isInWindow(page)).toBeVisible();
	await wipeAll(page);
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	await page.getByRole('link', { name: 'Begin opnieuw' }).click();
	await expect(page.getByText('Heb je al een bestand?')).toBeVisible();
	await beginScan(page);
});

test('one file: closing the window asks until all is in a file, which opens again with all answers', async ({
	openBrowser,
}) => {
	const { page } = await openBrowser();
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.dismiss();
	});
	const wizard = await beginScan(page);
	await wizard.answer({ kind: 'level', level: 3 });
	await wizard.answer({ kind: 'unknown' });
	await wizard.choose(1);
	await expect(isInWindow(page)).toBeVisible();
	await page.close({ runBeforeUnload: true });
	await expect.poll(() => asked).toEqual(['beforeunload']);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
	const file = await bytesOf(await download);
	await expect(page.getByText('Alles staat in een bestand')).toBeVisible();
	await page.reload();
	expect(asked).toEqual(['beforeunload']);

	await page.getByRole('link', { name: 'Mijn zelfscans', exact: true }).click();
	const files = new FilesPage(page);
	await files.choose(file);
	await files.confirm();
	await page.getByRole('link', { name: 'Bouwstenenscan', exact: true }).click();
	// The list of files has two links with the region.
	await expect(files.items).toHaveCount(0);
	await page.getByRole('link', { name: region }).click();
	await wizard.jumpTo(required(statementsOf('short')[0]).id);
	await expect(wizard.level(3)).toBeChecked();
	await wizard.next();
	await expect(wizard.choice('Weet ik niet')).toBeChecked();
	await wizard.next();
	await expect(wizard.level(1)).toBeChecked();
});

test('one file: says so when the browser refuses to keep the work, which stays in the window', async ({
	openBrowser,
}) => {
	const { page } = await openBrowser();
	await SwitchableDevice.of(page, 'locked');
	await page.reload();
	const wizard = await beginScan(page);
	await wizard.answer({ kind: 'level', level: 3 });
	await expect(isInWindow(page)).toBeVisible();
	await page.getByRole('link', { name: 'Bouwstenenscan', exact: true }).click();
	await chooseToKeep(page);
	await expect(page.getByRole('alert')).toContainText('Dat is niet gelukt.');
	await page.getByRole('link', { name: region }).click();
	await wizard.back();
	await expect(wizard.level(3)).toBeChecked();
});
