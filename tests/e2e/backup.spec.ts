import type { Locator, Page } from '@playwright/test';
import type { Scan } from '$lib/scan/scan';
import { writeBackup } from '$lib/session/files/backup-file';
import { readContents } from '$lib/session/files/session-file';
import { mixedScan } from './answers';
import { damageScans, readDevice } from './device';
import { FilesPage } from './files-page';
import { KeptFile } from './kept-file';
import { questionnaire, required, statementsOf } from './questionnaire';
import { bytesOf } from './result-page';
import { expect, test } from './site-test';
import { SwitchableDevice } from './switchable-device';
import { WizardPage } from './wizard-page';

const first = required(statementsOf('short')[0]);

const note = (page: Page, text: string | RegExp): Locator =>
	page.getByRole('status').filter({ hasText: text });

async function saveByKey(page: Page): Promise<void> {
	await page.keyboard.press('Control+s');
}

/** Number of answered statements that a backup would restore, by region. */
async function answersIn(text: string): Promise<unknown> {
	const read = await readContents(text);
	if (!read.ok) return read.error;
	return read.value.contents.map((content) =>
		content.kind === 'scan'
			? [content.scan.region.name, Object.keys(content.scan.entries).length]
			: content.kind,
	);
}

/** Earlier backup with one scan. */
function backupOf(scan: Scan): Promise<string> {
	const backup = { scans: [scan], sessions: [], milestones: [], packs: [], regionAliases: [] };
	const texts = [{ ref: scan.questionnaire, content: questionnaire }];
	return writeBackup({ backup, texts }, '0.1.0', '2026-03-09T12:00:00.000Z');
}

async function chooseFile(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Kies een reservekopie-bestand' }).click();
	await expect(note(page, 'is bijgewerkt')).toBeVisible();
}

test('backup: Ctrl+S downloads everything and says so, while filling in', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(3);
	await expect(wizard.saved).toBeVisible();
	const download = page.waitForEvent('download');
	await saveByKey(page);
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^Bouwstenenscan reservekopie \d{4}-\d\d-\d\d\.bouwstenenscan$/);
	expect(await answersIn(new TextDecoder().decode(await bytesOf(file)))).toEqual([['Waterland-Zuid', 1]]);
	await expect(note(page, 'Je reservekopie staat bij je downloads.')).toBeVisible();
	await wizard.expectStatement(first.id);
});

test('backup: Ctrl+S says that there is nothing to keep, on a device without data', async ({ page }) => {
	await page.goto('./');
	await expect(async () => {
		await saveByKey(page);
		await expect(note(page, 'Er staat nog niets op dit apparaat om te bewaren.')).toBeVisible({
			timeout: 1_000,
		});
	}).toPass();
	expect(await readDevice(page)).toEqual({});
});

test('backup: Ctrl+S never claims a save that did not happen', async ({ page }) => {
	const device = await SwitchableDevice.of(page);
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.choose(3);
	await expect(wizard.saved).toBeVisible();
	await device.set('locked');
	await page.reload();
	await expect(async () => {
		await saveByKey(page);
		await expect(note(page, 'De reservekopie kon niet worden gemaakt.')).toBeVisible({ timeout: 1_000 });
	}).toPass();
});

test('kept file: is rewritten by itself after each change', async ({ page }) => {
	const kept = await KeptFile.of(page);
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await chooseFile(page);
	const before = await kept.text();
	expect(await answersIn(before)).toHaveLength(1);

	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(3);
	await expect(wizard.saved).toBeVisible();
	// SvelteKit's own links keep the window; this one starts anew, as on the next morning.
	await page.goto('./bestanden/');
	await expect
		.poll(async () => answersIn(await kept.text()))
		.toEqual(expect.arrayContaining([['Waterland-Zuid', 1]]));
	await expect(page.getByText('wordt vanzelf bijgewerkt')).toBeVisible();
});

for (const { device, here } of [
	{ device: 'an empty device', here: [] },
	{ device: 'a device with a new scan', here: [mixedScan({ name: 'Winter' })] },
]) {
	test(`kept file: an old backup chosen on ${device} loses nothing, and is rewritten only once it was opened`, async ({
		page,
	}) => {
		const kept = await KeptFile.of(page);
		const files = new FilesPage(page);
		const old = await backupOf(mixedScan({ name: 'Najaar' }));
		await files.open();
		for (const scan of here) await files.bringIn(scan);
		await kept.put(old);
		await page.getByRole('button', { name: 'Kies een reservekopie-bestand' }).click();
		await expect(page.getByText('staat iets wat niet op dit apparaat staat')).toBeVisible();
		expect(await kept.text()).toBe(old);
		await saveByKey(page);
		await expect(note(page, 'er staat iets in wat niet op dit apparaat staat')).toBeVisible();
		expect(await kept.text()).toBe(old);

		await page.reload();
		await expect(page.getByText('staat iets wat niet op dit apparaat staat')).toBeVisible();
		expect(await kept.text()).toBe(old);
		await page.getByRole('button', { name: 'Open wat erin zit' }).click();
		await files.confirm();
		await expect(files.item('Najaar')).toBeVisible();
		await expect(page.getByText('wordt vanzelf bijgewerkt')).toBeVisible({ timeout: 15_000 });
		await expect.poll(async () => answersIn(await kept.text())).toHaveLength(here.length + 1);
	});
}

test('kept file: stays as it was, when everything is deleted', async ({ page }) => {
	const kept = await KeptFile.of(page);
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await chooseFile(page);
	const before = await kept.text();
	await files.delete('Najaar');
	await expect(files.item('Najaar')).toBeHidden();
	await page.getByRole('button', { name: 'Werk nu bij' }).click();
	await expect(note(page, 'blijft zoals het is.')).toBeVisible();
	expect(await kept.text()).toBe(before);
});

for (const { mode, says, button } of [
	{ mode: 'asks', says: 'Je reservekopie loopt achter.', button: 'Sta schrijven toe' },
	{ mode: 'fails', says: 'Je reservekopie is niet bijgewerkt.', button: 'Probeer opnieuw' },
] as const) {
	test(`kept file: says that it can no longer be written (${mode}), and one click puts it right`, async ({
		page,
	}) => {
		const kept = await KeptFile.of(page);
		const files = new FilesPage(page);
		await files.bringIn(mixedScan({ name: 'Najaar' }));
		await chooseFile(page);
		const before = await kept.text();
		await kept.set(mode);
		await files.rename('Najaar', 'Winter');
		await expect(files.item('Winter')).toBeVisible();
		await page.goto('./privacy/');
		await expect(note(page, says)).toBeVisible();
		expect(await kept.text()).toBe(before);

		await kept.set(mode === 'asks' ? 'asks' : 'works');
		await page.getByRole('button', { name: button }).click();
		await expect(note(page, says)).toBeHidden();
		await expect.poll(() => kept.text()).toContain('"Winter"');
	});
}

test('kept file: keeps the good copy of a scan that is damaged here, and brings it back', async ({
	page,
}) => {
	const kept = await KeptFile.of(page);
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await chooseFile(page);
	const before = await kept.text();
	await damageScans(page);
	await files.bringIn(mixedScan({ name: 'Winter' }));
	await expect(page.getByText('staat iets wat niet op dit apparaat staat')).toBeVisible();
	expect(await kept.text()).toBe(before);

	await page.getByRole('button', { name: 'Open wat erin zit' }).click();
	await files.confirm();
	await expect(files.item('Najaar')).toBeVisible();
	await expect.poll(async () => answersIn(await kept.text())).toHaveLength(2);
});

test('kept file: stays as it was, after it is disconnected', async ({ page }) => {
	const kept = await KeptFile.of(page);
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await chooseFile(page);
	const before = await kept.text();
	await page.getByRole('button', { name: 'Stop met bijwerken' }).click();
	await expect(note(page, 'wordt niet meer bijgewerkt')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
	await download;
	expect(await kept.text()).toBe(before);
	await page.reload();
	await expect(page.getByText('Laatste reservekopie:')).toBeVisible();
});
