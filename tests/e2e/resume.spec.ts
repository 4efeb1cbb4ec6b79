import type { Page } from '@playwright/test';
import { mixedAnswer, mixedScan, progressText } from './answers';
import { damageScans, readDevice } from './device';
import { FilesPage } from './files-page';
import { putScan } from './put-on-device';
import { required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const short = statementsOf('short');
const halfway = required(short[6]);

/** Answers six statements; leaves the seventh on screen with a choice and a remark. */
async function fillHalf(page: Page): Promise<WizardPage> {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	for (const { id } of short.slice(0, 6)) {
		await wizard.expectStatement(id);
		await wizard.answer(mixedAnswer(id));
	}
	await wizard.expectStatement(halfway.id);
	await wizard.choose(3);
	await wizard.remark('Hier was ik gebleven');
	await expect(wizard.saved).toBeVisible();
	return wizard;
}

async function expectHalf(wizard: WizardPage): Promise<void> {
	await wizard.expectStatement(halfway.id);
	await expect(wizard.level(3)).toBeChecked();
	await expect(wizard.remarkField).toHaveValue('Hier was ik gebleven');
}

test('scan: continues at the same statement with every answer, after leaving half-way', async ({
	page,
	context,
}) => {
	const wizard = await fillHalf(page);
	await wizard.scanId();
	await test.step('back from another page', async () => {
		await page.getByRole('link', { name: 'Verantwoording' }).click();
		await expect(wizard.heading).toHaveText('Verantwoording');
		await page.goBack();
		await expectHalf(wizard);
	});
	await test.step('after a reload, and on from there', async () => {
		await page.reload();
		await expectHalf(wizard);
		await wizard.next();
		await wizard.expectStatement(required(short[7]).id);
		await wizard.back();
		await expectHalf(wizard);
		await expect(wizard.saved).toBeVisible();
	});
	await test.step('after the page was closed', async () => {
		await page.close();
		const again = new WizardPage(await context.newPage());
		await again.page.goto('./');
		await again.page.getByRole('link', { name: 'Waterland-Zuid' }).click();
		await expectHalf(again);
		await expectAnswersBefore(again);
	});
});

async function expectAnswersBefore(wizard: WizardPage): Promise<void> {
	for (const { id } of short.slice(0, 6).reverse()) {
		await wizard.back();
		await wizard.expectStatement(id);
		const answer = mixedAnswer(id);
		if (answer.kind === 'level') await expect(wizard.level(answer.level)).toBeChecked();
		if (answer.kind === 'unknown') await expect(wizard.choice('Weet ik niet')).toBeChecked();
		if (answer.kind === 'skipped') await expect(wizard.button('Sla over')).toBeVisible();
	}
}

test('files: scans can be named, copied, deleted and put back independently', async ({ page }) => {
	const files = new FilesPage(page);
	await putScan(page, mixedScan({ name: 'Najaar' }));
	await putScan(page, mixedScan({ name: 'Voorjaar', length: 'short' }));
	await files.open();
	await expect(files.item('Najaar')).toContainText(`Volledige scan · ${progressText('full')}`);
	await expect(files.item('Voorjaar')).toContainText(`Korte scan · ${progressText('short')}`);

	await test.step('rename', async () => {
		await files.rename('Najaar', 'Najaar met de hagro');
		await expect(files.item('Najaar met de hagro')).toBeVisible();
		await expect(files.item('Najaar')).toBeHidden();
	});
	await test.step('duplicate', async () => {
		await files.duplicate('Voorjaar');
		await expect(files.item('Voorjaar (kopie)')).toContainText(progressText('short'));
		await expect(files.item('Voorjaar')).toBeVisible();
	});
	await test.step('a copy has its own answers', async () => {
		await files.goOn('Voorjaar (kopie)');
		const wizard = new WizardPage(page);
		await wizard.jumpTo(halfway.id);
		await wizard.choose(0);
		await wizard.remark('Alleen in de kopie');
		await expect(wizard.saved).toBeVisible();
		await files.open();
		await files.goOn('Voorjaar');
		await wizard.jumpTo(halfway.id);
		await expect(wizard.remarkField).not.toHaveValue('Alleen in de kopie');
	});
	await test.step('delete and undo', async () => {
		await files.open();
		await files.delete('Najaar met de hagro');
		await expect(files.item('Najaar met de hagro')).toBeHidden();
		await expect(page.getByText('“Najaar met de hagro” is weggegooid.')).toBeVisible();
		await page.getByRole('status').getByRole('button', { name: 'Zet terug' }).click();
		await expect(files.item('Najaar met de hagro')).toContainText(progressText('full'));
	});
});

const notHere = 'Deze zelfscan staat niet op dit apparaat';

test('unknown id: gets a plain sentence and writes nothing', async ({ page }) => {
	const heading = page.getByRole('heading', { level: 1 });
	await putScan(page, mixedScan({ name: 'Najaar' }));
	const before = await readDevice(page);
	for (const path of ['scan', 'resultaat']) {
		await page.goto(`./${path}/?scan=${crypto.randomUUID()}`);
		await expect(heading).toHaveText(notHere);
		await expect(page.getByText('Heb je er een bestand van, open dat dan hier.')).toBeVisible();
		expect(await readDevice(page)).toEqual(before);
		await page.getByRole('link', { name: 'Naar Mijn zelfscans' }).click();
		await expect(new FilesPage(page).item('Najaar')).toBeVisible();
	}
});

test('unknown id: makes no database, on a first visit', async ({ page }) => {
	for (const path of ['scan', 'resultaat']) {
		await page.goto(`./${path}/?scan=x%00%22y`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(notHere);
		expect(await readDevice(page)).toEqual({});
	}
});

for (const path of ['scan', 'resultaat']) {
	test(`deleted scan at /${path}/: can be put back`, async ({ page }) => {
		const files = new FilesPage(page);
		const scan = mixedScan({ name: 'Najaar' });
		await files.bringIn(scan);
		await files.delete('Najaar');
		await expect(page.getByText('“Najaar” is weggegooid.')).toBeVisible();
		const before = await readDevice(page);

		await page.goto(`./${path}/?scan=${scan.id}`);
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toHaveText('Deze zelfscan zit in de prullenbak');
		expect(await readDevice(page)).toEqual(before);
		await page.getByRole('button', { name: 'Zet terug' }).click();
		if (path === 'scan') await expect(heading).toHaveText(required(statementsOf('full')[0]).text);
		else await new ResultPage(page).expectOpened();
	});

	test(`damaged scan at /${path}/: is left as it is, with a way on`, async ({ page }) => {
		const scan = mixedScan({ name: 'Najaar' });
		await putScan(page, scan);
		await damageScans(page);
		const before = await readDevice(page);
		await page.goto(`./${path}/?scan=${scan.id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze zelfscan is beschadigd');
		expect(await readDevice(page)).toEqual(before);
		await page.getByRole('link', { name: 'Naar de start' }).click();
		await expect(page.getByRole('link', { name: 'Begin een zelfscan' })).toBeVisible();
	});
}

test('bin: lists a deleted scan, and gives it back', async ({ page }) => {
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await files.delete('Najaar');
	await expect(page.getByText('Hier staat nog geen zelfscan.')).toBeVisible();
	await page.reload();
	await page.getByText('Prullenbak (1)').click();
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await expect(files.item('Najaar')).toBeVisible();
});
