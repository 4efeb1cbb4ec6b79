import type { Page } from '@playwright/test';
import { parseScanFile } from '$lib/scan/scan-file';
import { exampleSession } from '../session-fixture';
import { mixedAnswer } from './answers';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { questionnaire, required, statementsOf } from './questionnaire';
import { bytesOf, ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { SwitchableDevice } from './switchable-device';
import { WizardPage } from './wizard-page';

const short = statementsOf('short');
const some = short.slice(0, 5);
const [first, second] = [required(short[0]), required(short[1])];

const rowFor = (id: string): unknown =>
	expect.objectContaining({ statementId: id, answer: mixedAnswer(id), remark: `Bij ${id}` });

/** Answers with a remark at each of the first five statements. */
async function fillSome(wizard: WizardPage): Promise<void> {
	for (const { id } of some) {
		await wizard.expectStatement(id);
		await wizard.remark(`Bij ${id}`);
		await wizard.answer(mixedAnswer(id));
	}
	await wizard.expectStatement(required(short[5]).id);
}

/** Expects the browser to ask before it closes the window, and stays. */
async function expectAskedBeforeClosing(page: Page): Promise<void> {
	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
}

async function expectClosesUnasked(page: Page): Promise<void> {
	const closed = page.waitForEvent('close');
	await page.close({ runBeforeUnload: true });
	await closed;
}

for (const refusal of ['throws', 'aborts', 'locked'] as const) {
	test.describe(`device that refuses every write (${refusal})`, () => {
		test('statement: never says saved, and the work goes on', async ({ page }) => {
			const device = await SwitchableDevice.of(page, refusal);
			const wizard = new WizardPage(page);
			await wizard.beginShortScan('Waterland-Zuid');
			await fillSome(wizard);
			await expect(wizard.notSaved).toContainText('Je antwoorden staan alleen in dit venster.');
			await wizard.jumpTo(first.id);
			await expect(wizard.remarkField).toHaveValue(`Bij ${first.id}`);
			await expect(wizard.button('Probeer opnieuw')).toBeVisible();
			await wizard.button('Probeer opnieuw').click();
			await expect(wizard.notSaved).toBeVisible();
			expect(await device.claims()).toBe(0);
		});

		test('statement: "Probeer opnieuw" saves everything, once the device works again', async ({ page }) => {
			const device = await SwitchableDevice.of(page, refusal);
			const wizard = new WizardPage(page);
			await wizard.beginShortScan('Waterland-Zuid');
			await fillSome(wizard);
			await expect(wizard.notSaved).toBeVisible();
			await device.set('works');
			await wizard.button('Probeer opnieuw').click();
			await expect(wizard.saved).toBeVisible();
			const { entries } = await readDevice(page);
			expect(entries).toEqual(expect.arrayContaining(some.map(({ id }) => rowFor(id))));
			await wizard.scanId();
			await page.reload();
			await wizard.expectStatement(required(short[5]).id);
		});
	});
}

test('statement: offers a file with every answer that the device refused', async ({
	page,
	openAnotherBrowser,
}) => {
	await SwitchableDevice.of(page, 'throws');
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await fillSome(wizard);
	const download = page.waitForEvent('download');
	await wizard.button('Bewaar als bestand').click();
	const file = new TextDecoder().decode(await bytesOf(await download));
	const parsed = await parseScanFile(file);
	expect(parsed).toMatchObject({ ok: true, value: { scan: { region: { name: 'Waterland-Zuid' } } } });

	const elsewhere = new FilesPage(await openAnotherBrowser());
	await elsewhere.open();
	await elsewhere.choose(file);
	await elsewhere.confirm();
	const { entries } = await readDevice(elsewhere.page);
	expect(entries).toEqual(expect.arrayContaining(some.map(({ id }) => rowFor(id))));
});

test('statement: says "Bewaard" only once the answer is in the database', async ({ page }) => {
	const device = await SwitchableDevice.of(page);
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	for (const level of [1, 3, 0] as const) {
		await expect(wizard.saved).toBeVisible();
		await device.set('holds');
		const claims = await device.claims();
		await wizard.choose(level);
		await expect(page.getByText('Bewaren…')).toBeVisible();
		await wizard.remark(`Bij niveau ${level}`);
		expect(await device.claims()).toBe(claims);
		await device.set('works');
		await expect(wizard.saved).toBeVisible();
		expect(await device.claims()).toBeGreaterThan(claims);
		const { entries } = await readDevice(page);
		expect(entries).toEqual([
			expect.objectContaining({
				statementId: first.id,
				answer: { kind: 'level', level },
				remark: `Bij niveau ${level}`,
			}),
		]);
	}
});

for (const since of ['the start', 'half-way'] as const) {
	test(`window: keeps what the device refused since ${since}, from page to page`, async ({ page }) => {
		const device = await SwitchableDevice.of(page, since === 'the start' ? 'throws' : 'works');
		const wizard = new WizardPage(page);
		await wizard.beginShortScan('Waterland-Zuid');
		if (since === 'half-way') {
			await expect(wizard.saved).toBeVisible();
			await device.set('throws');
		}
		await fillSome(wizard);
		await expect(wizard.notSaved).toBeVisible();
		const claims = await device.claims();

		await page.getByRole('link', { name: 'Verantwoording' }).click();
		await expect(wizard.heading).toHaveText('Verantwoording');
		await page.goBack();
		await wizard.expectStatement(required(short[5]).id);
		await expect(wizard.notSaved).toBeVisible();
		expect(await device.claims()).toBe(claims);

		await device.set('works');
		await wizard.button('Probeer opnieuw').click();
		await expect(wizard.saved).toBeVisible();
		const { entries } = await readDevice(page);
		expect(entries).toEqual(expect.arrayContaining(some.map(({ id }) => rowFor(id))));
	});
}

test('result: appears with a warning, when the device refuses at the end of a scan', async ({ page }) => {
	const device = await SwitchableDevice.of(page, 'throws');
	const wizard = new WizardPage(page);
	const result = new ResultPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(2);
	await wizard.jumpTo(required(short.at(-1)).id);
	await wizard.choose(3);
	await wizard.next();
	await wizard.finish();
	await result.expectOpened();
	await expect(result.notSaved).toBeVisible();
	expect(await device.claims()).toBe(0);
	expect((await result.makePdf()).length).toBeGreaterThan(10_000);
	await expectAskedBeforeClosing(page);

	await device.set('works');
	await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
	await expect(result.saved).toBeVisible();
	await page.reload();
	await result.expectOpened();
	const { entries } = await readDevice(page);
	expect(entries).toHaveLength(2);
});

test('result: shows an ambition as not saved, and saves it at the next try', async ({ page }) => {
	const device = await SwitchableDevice.of(page);
	const wizard = new WizardPage(page);
	const result = new ResultPage(page);
	const dimension = required(questionnaire.dimensions[0]);
	await wizard.beginShortScan();
	const id = await wizard.scanId();
	await result.open(id);
	await device.set('aborts');
	await result.openTheme(dimension);
	await result.setAmbition(dimension, 'niveau 3', '2029');
	await expect(result.notSaved).toBeVisible();
	await expect(result.saved).toBeHidden();
	await device.set('works');
	await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
	await expect(result.saved).toBeVisible();
	await page.reload();
	await expect(result.rows.first()).toHaveAccessibleName(/Ambitie 3 in 2029\./);
});

test('window: asks before it closes, while something is not saved', async ({ page }) => {
	const device = await SwitchableDevice.of(page, 'throws');
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.choose(2);
	await expect(wizard.notSaved).toBeVisible();
	await expectAskedBeforeClosing(page);
	await wizard.expectStatement(first.id);

	await device.set('works');
	await wizard.next();
	await wizard.expectStatement(second.id);
	await expect(wizard.saved).toBeVisible();
	await expectClosesUnasked(page);
});

test('window: asks before it closes on every other page too, until the scan is saved', async ({ page }) => {
	const device = await SwitchableDevice.of(page, 'throws');
	const wizard = new WizardPage(page);
	const files = new FilesPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(2);
	await expect(wizard.notSaved).toBeVisible();
	await page.getByRole('link', { name: 'Mijn zelfscans' }).first().click();
	await expect(files.item('Waterland-Zuid')).toBeVisible();
	await expectAskedBeforeClosing(page);
	await page.getByRole('link', { name: 'Verantwoording' }).click();
	await expect(wizard.heading).toHaveText('Verantwoording');
	await expectAskedBeforeClosing(page);

	await device.set('works');
	await page.goBack();
	await page.goBack();
	await expect(wizard.saved).toBeVisible();
	await page.getByRole('link', { name: 'Mijn zelfscans' }).first().click();
	await expect(files.item('Waterland-Zuid')).toBeVisible();
	await expectClosesUnasked(page);
});

test('window: asks before it closes on another page, while a session is not saved', async ({ page }) => {
	const device = await SwitchableDevice.of(page);
	const laptop = new SessionPage(page);
	await laptop.bringIn(exampleSession());
	await device.set('throws');
	await laptop.goTo('Ambitie');
	await expect(page.getByRole('alert')).toContainText('Niet bewaard.');
	await page.getByRole('link', { name: 'Mijn zelfscans' }).first().click();
	await expect(page.getByRole('heading', { name: 'Mijn zelfscans', level: 1 })).toBeVisible();
	await expectAskedBeforeClosing(page);
});

test('locked storage: gets a plain sentence, and the scans come back without a reload', async ({ page }) => {
	const device = await SwitchableDevice.of(page);
	const wizard = new WizardPage(page);
	const files = new FilesPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	const id = await wizard.scanId();
	await device.set('locked');

	for (const path of ['scan', 'resultaat']) {
		await page.goto(`./${path}/?scan=${id}`);
		await expect(wizard.heading).toHaveText('Deze browser laat ons niet bij je zelfscans');
	}
	await page.goto('./');
	await expect(page.getByRole('link', { name: 'Begin een zelfscan' })).toBeVisible();
	await page.goto('./bestanden/');
	await expect(page.getByRole('alert')).toContainText('Deze browser laat ons niet bij je zelfscans.');
	await device.set('works');
	await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
	await expect(files.item('Waterland-Zuid')).toBeVisible();
});
