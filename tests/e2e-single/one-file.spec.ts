import type { Page } from '@playwright/test';
import { FilesPage } from '../e2e/files-page';
import { required, statementsOf } from '../e2e/questionnaire';
import { ReportPage } from '../e2e/report-page';
import { bytesOf } from '../e2e/result-page';
import { SessionPage } from '../e2e/session-page';
import { SwitchableDevice } from '../e2e/switchable-device';
import { WizardPage } from '../e2e/wizard-page';
import { joinedText, readPdf } from '../read-pdf';
import { expect, test } from './stick';

const region = 'Waterland-Zuid';

/** From the start page to the first statement. */
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

test('a scan survives a killed browser, is finished, and becomes a report', async ({ openBrowser }) => {
	const before = await openBrowser();
	await expect(before.page.getByText('Wat je invult blijft in deze browser')).toBeVisible();
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
});

test('the beamer window follows the bijeenkomst, which a killed browser keeps', async ({ openBrowser }) => {
	const { page, kill, over } = await openBrowser();
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

test('an address of the file can be opened again, also with its place on the page', async ({
	openBrowser,
	stick,
}) => {
	const { page } = await openBrowser();
	await page.goto(`${stick}#/resultaat/?scan=voorbeeld`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/uitkomst en acties$/);
	await page.locator('.skip').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	const theme = page.locator('.wall').getByRole('link').first();
	await theme.click();
	await expect(page).toHaveURL(/#\/resultaat\/\?scan=voorbeeld#/);
	await expect(page.locator('details[open][id^="thema-"]')).toBeInViewport();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/uitkomst en acties$/);
	await page.goto(`${stick}#/scan/#wijk`);
	await expect(page.getByText('in jouw wijk')).toBeVisible();
});

test('the licences of what is in the file are in the file', async ({ openBrowser }) => {
	const { page } = await openBrowser();
	await page.getByRole('link', { name: 'Verantwoording', exact: true }).click();
	await page.getByRole('link', { name: 'de lijst met licenties' }).click();
	await expect(page.locator('body')).toContainText('- jspdf ');
});

test('the manual has its pictures with it', async ({ openBrowser, stick }) => {
	const { page } = await openBrowser();
	await page.goto(`${stick}#/handleiding/`);
	const pictures = page.locator('main img');
	await expect(pictures.first()).toBeVisible();
	const widths = await pictures.evaluateAll((images) =>
		images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
	);
	expect(widths).not.toContain(0);
});

test('"Wis alles" leaves nothing, and one can begin anew', async ({ openBrowser }) => {
	const { page } = await openBrowser();
	const wizard = await beginScan(page);
	await wizard.answer({ kind: 'level', level: 1 });
	await expect(wizard.saved).toBeVisible();
	await page.getByRole('link', { name: 'Mijn zelfscans', exact: true }).click();
	await page.getByRole('button', { name: 'Wis alles op dit apparaat…' }).click();
	await page.getByRole('button', { name: 'Verder met wissen' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(page.getByRole('heading', { name: 'Alles is gewist' })).toBeFocused();
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	await page.getByRole('link', { name: 'Begin opnieuw' }).click();
	await expect(page.getByText('Heb je al een bestand?')).toBeVisible();
	await beginScan(page);
});

test('where the browser keeps nothing it says so, and the work goes on from a file of one’s own', async ({
	openBrowser,
	stick,
}) => {
	const { page } = await openBrowser();
	await SwitchableDevice.of(page, 'locked');
	await page.reload();
	await expect(page.getByText('Deze browser bewaart hier niets.')).toBeVisible();
	const wizard = await beginScan(page);
	await wizard.answer({ kind: 'level', level: 3 });
	await expect(wizard.notSaved).toBeVisible();
	const download = page.waitForEvent('download');
	await wizard.notSaved.getByRole('button', { name: 'Bewaar als bestand' }).click();
	const file = await bytesOf(await download);

	// nothing of it is left in a page that is opened again
	await page.goto(stick);
	await page.getByRole('link', { name: 'Mijn zelfscans', exact: true }).click();
	await new FilesPage(page).choose(file);
	await page.getByRole('link', { name: 'Bekijk de uitkomst' }).click();
	await page.getByRole('link', { name: 'Verder invullen' }).click();
	await expect(wizard.heading).toHaveText(required(statementsOf('short')[1]).text);
	await wizard.back();
	await expect(wizard.level(3)).toBeChecked();
});
