import { check, openEverything } from './accessibility';
import { fileOf, mixedScan, withWishes } from './answers';
import { damageScans } from './device';
import { FilesPage } from './files-page';
import { putScan } from './put-on-device';
import { questionnaire, required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { SwitchableDevice } from './switchable-device';
import { WizardPage } from './wizard-page';

const lastOf = (length: 'short' | 'full'): string => required(statementsOf(length).at(-1)).id;

test('Verantwoording: is accessible, with everything open', async ({ page }) => {
	await page.goto('./verantwoording/');
	await openEverything(page);
	await check(page, 'open');
});

test('start of a scan: is accessible, with its details open', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.openDetails();
	await check(page, 'details');
	await page.getByLabel('Over welke regio gaat het?').fill('Waterland-Zuid');
	await page.getByRole('radio', { name: /^Volledig,/ }).check();
	await check(page, 'details, filled in');
});

test('statement: is accessible, with and without an answer', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await check(page, 'empty');
	await wizard.choose(2);
	await expect(wizard.saved).toBeVisible();
	await check(page, 'a level');
	await wizard.choose(4);
	await wizard.remark('Een opmerking');
	await check(page, 'the highest level');
	await wizard.chooseUnknown();
	await check(page, 'weet ik niet');
	await wizard.choice('Niet van toepassing').check();
	await check(page, 'niet van toepassing');
	await wizard.next();
	await expect(page.getByText('Kies eerst waarom')).toBeVisible();
	await check(page, 'the reason is missing');
	await wizard.choice('Iemand anders doet dit').check();
	await wizard.noteField('elsewhere').fill('de kring');
	await check(page, 'a reason with a note');
});

test('statement: is accessible, with its parts open', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(1);
	await wizard.openList();
	await expect(wizard.button(required(statementsOf('short')[5]).text)).toBeVisible();
	await check(page, 'the jump list');
	await wizard.jumpTo(lastOf('short'));
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await check(page, 'the list of keys');
	await page.keyboard.press('Escape');
	await wizard.button('Even stoppen').click();
	await expect(page.getByText('Je kunt dit venster sluiten.')).toBeVisible();
	await check(page, 'the note on stopping');
});

test('statement: is accessible, after a failed save', async ({ page }) => {
	await SwitchableDevice.of(page, 'throws');
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.choose(1);
	await expect(wizard.notSaved).toBeVisible();
	// The bar at the bottom covers part of a choice at some places of the page, which the user can scroll away.
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	await check(page, 'not saved');
});

test('review: is accessible', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.jumpTo(lastOf('short'));
	await wizard.skip();
	await expect(wizard.heading).toContainText('van de');
	await check(page, 'with open statements');

	const scan = mixedScan({ at: lastOf('full') });
	await putScan(page, scan);
	await wizard.reopen(scan.id);
	await wizard.skipOrGoOn();
	await expect(wizard.heading).toHaveText('Je bent klaar');
	await check(page, 'complete');
});

test('result: is accessible, closed and open', async ({ page }) => {
	const result = new ResultPage(page);
	const scan = withWishes(mixedScan({ name: 'Najaar' }));
	await putScan(page, scan);
	await result.open(scan.id);
	await check(page, 'closed');
	await openEverything(page);
	await expect(page.locator('canvas').first()).toBeVisible();
	await check(page, 'with everything open');
});

test('result: is accessible, for the example', async ({ page }) => {
	const result = new ResultPage(page);
	await result.open('voorbeeld');
	await result.openTheme(required(questionnaire.dimensions[0]));
	await check(page, 'one theme open');
});

test('files: is accessible, with scans in this browser', async ({ page }) => {
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await files.bringIn(
		mixedScan({ length: 'short', name: 'Een heel lange naam zonder eind '.repeat(6).trim() }),
	);
	await check(page, 'listed, one just added');
	await files.startRenaming('Najaar');
	await check(page, 'renaming');
	await files.button('Laat maar').click();
	await files.delete('Najaar');
	await expect(page.getByText('“Najaar” is weggegooid.')).toBeVisible();
	await openEverything(page);
	await check(page, 'thrown away');
});

test('import: is accessible, with a file coming in', async ({ page }) => {
	const files = new FilesPage(page);
	const scan = mixedScan({ name: 'Najaar' });
	await files.open();
	await files.choose(await fileOf(scan));
	await expect(files.button('Zet op dit apparaat')).toBeVisible();
	await check(page, 'preview');
	await files.confirm();
	await files.choose(await fileOf(scan));
	await expect(files.preview).toContainText('al precies zo');
	await check(page, 'the same again');
	await files.choose(await fileOf({ ...scan, name: 'Winter' }));
	await expect(files.preview).toContainText('Het bestand is nieuwer.');
	await check(page, 'a newer one');
	await files.choose('geen bestand van ons');
	await expect(files.preview).toContainText('Er is niets veranderd.');
	await check(page, 'refused');
});

test("scan and result: are accessible, when a scan can't be opened", async ({ page }) => {
	const device = await SwitchableDevice.of(page);
	const files = new FilesPage(page);
	const scan = mixedScan({ name: 'Najaar' });
	const openedAs = async (title: string, path: 'scan' | 'resultaat', id: string): Promise<void> => {
		await page.goto(`./${path}/?scan=${id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await check(page, title);
	};
	await files.bringIn(scan);
	await openedAs('Deze zelfscan staat niet op dit apparaat', 'scan', crypto.randomUUID());
	await files.open();
	await files.delete('Najaar');
	await expect(page.getByText('“Najaar” is weggegooid.')).toBeVisible();
	await openedAs('Deze zelfscan zit in de prullenbak', 'resultaat', scan.id);
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await new ResultPage(page).expectOpened();
	await damageScans(page);
	await openedAs('Deze zelfscan is beschadigd', 'resultaat', scan.id);
	await device.set('locked');
	await openedAs('Deze browser laat ons niet bij je zelfscans', 'scan', scan.id);
	await page.goto('./bestanden/');
	await expect(page.getByRole('alert')).toBeVisible();
	await check(page, 'no access on the page of scans');
});
