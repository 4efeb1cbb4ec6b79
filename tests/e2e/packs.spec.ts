import type { Locator, Page } from '@playwright/test';
import { loadPack } from '$lib/content/pack/load-pack';
import { writePack } from '$lib/content/pack/write-pack';
import { readPdf } from '../read-pdf';
import { plain, plainText } from '../text-boxes';
import { mixedScan } from './answers';
import { putRows } from './device';
import { pressEarly } from './press-early';
import { putScan } from './put-on-device';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const { questionnaire: wijk, hash } = loadPack('src/lib/content/wijk');
const own = writePack({ ...wijk, id: 'koepel', version: '2027.3', title: 'Wijkscan van de koepel' });
const newer = writePack({ ...wijk, version: '2027.1' })
	.replace(/(id: W1\.2\n +version: )2/, '$13')
	.replace('name: Wijkplan', 'name: Ons wijkplan');
const wrong = own.replace(/ +why: .*\n/, '').replace('importance: 3', 'importance: hoog');

const core = wijk.dimensions.flatMap(({ statements }) => statements).filter((statement) => statement.core);

/** Opens the part of the files page about questionnaires. */
async function openPacks(page: Page): Promise<Locator> {
	await page.goto('./bestanden/');
	const packs = page.getByRole('region', { name: 'Vragenlijsten' });
	await expect(packs.getByRole('heading', { name: wijk.title })).toBeVisible();
	return packs;
}

const choose = (packs: Locator, text: string): Promise<void> =>
	packs
		.getByLabel('Kies een vragenlijst')
		.setInputFiles({ name: 'koepel.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });

/** Line of the file with this part, as the app words it. */
const lineOf = (text: string, part: string): string =>
	`Regel ${String(text.slice(0, text.indexOf(part)).split('\n').length)}:`;

async function answerAll(wizard: WizardPage): Promise<void> {
	for (const { text } of core) {
		await expect(wizard.heading).toHaveText(text);
		await wizard.level(2).check();
		await wizard.button('Volgende').click();
	}
	await expect(wizard.heading).toHaveText('Je bent klaar');
	await wizard.button('Naar de uitkomst').click();
}

test('questionnaires: an own one is previewed, stored, used and deleted', async ({ page }) => {
	const packs = await openPacks(page);
	await choose(packs, own);
	await expect(packs.getByRole('status')).toContainText(['Wijkscan van de koepel, versie 2027.3']);
	await packs.getByRole('button', { name: 'Zet op dit apparaat' }).click();
	const item = packs.getByRole('listitem').filter({ hasText: 'Wijkscan van de koepel' });
	await expect(item).toContainText('versie 2027.3 · eigen vragenlijst');

	await item.getByRole('link', { name: /^Begin een zelfscan/ }).click();
	const wizard = new WizardPage(page);
	await wizard.button('Begin').click();
	await expect(page.getByText('Vragenlijst: Wijkscan van de koepel')).toBeVisible();
	await wizard.button('Naar de eerste stelling').click();
	await wizard.level(3).check();
	const id = await wizard.scanId();

	const again = await openPacks(page);
	await again.getByRole('button', { name: /^Haal weg/ }).click();
	await expect(again.getByRole('heading', { name: 'Wijkscan van de koepel' })).toHaveCount(0);
	await wizard.reopen(id);
	await expect(wizard.level(3)).toBeChecked();
});

test('questionnaires: a wrong one is explained line by line, and not stored', async ({ page }) => {
	const packs = await openPacks(page);
	await choose(packs, wrong);
	const told = packs.getByRole('status').filter({ hasText: 'Deze vragenlijst klopt nog niet.' });
	await expect(told).toContainText('koepel.yaml');
	await expect(told).toContainText(`${lineOf(wrong, '- id: W1.1')} Hier ontbreekt ‘why’.`);
	await expect(told).toContainText(`${lineOf(wrong, 'importance: hoog')} Kies uit: 1, 2, 3.`);
	await expect(packs.getByRole('button', { name: 'Zet op dit apparaat' })).toHaveCount(0);
	await expect(packs.getByRole('listitem').filter({ hasText: 'eigen vragenlijst' })).toHaveCount(0);
});

test('questionnaires: one that could be written better is accepted, with a line for each advice', async ({
	page,
}) => {
	const unclear = own.replace(/( +- )Het afgelopen jaar/, '$1Dit jaar zag je praktijk dit');
	const packs = await openPacks(page);
	await choose(packs, unclear);
	await packs.getByText('1 punt om nog aan te werken').click();
	const line = lineOf(unclear, 'Dit jaar zag je praktijk dit').toLowerCase();
	await expect(packs.getByText(`koepel.yaml, ${line} W1.1, niveau 3: ‘je praktijk’ gaat over`)).toBeVisible();
	await expect(packs.getByRole('button', { name: 'Zet op dit apparaat' })).toBeVisible();
});

test('questionnaires: another version says which statements stay comparable', async ({ page }) => {
	const packs = await openPacks(page);
	await choose(packs, newer);
	const told = packs.getByRole('status').filter({ hasText: 'Versie 2026.2 staat hier al' });
	await expect(told).toContainText('Van de 16 stellingen daarin zijn er 15 met deze te vergelijken.');
	await told.getByText('Zo veranderd dat vergelijken niet meer kan (1)').click();
	await expect(told.getByText(/^W1\.2 /)).toBeVisible();
	await told.getByText('Thema’s met een andere naam (1)').click();
	await expect(told.getByText('Wijkplan → Ons wijkplan')).toBeVisible();
});

test('wijkscan: goes from the start page to the PDF', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Begin een wijkscan' }).click();
	const wizard = new WizardPage(page);
	await expect(page.getByText('Je loopt langs 3 thema’s')).toBeVisible();
	await wizard.button('Begin').click();
	await page.getByLabel('Over welke wijk gaat het?').fill('De Hoogte');
	await wizard.button('Naar de eerste stelling').click();
	await answerAll(wizard);

	const result = new ResultPage(page);
	await result.expectOpened();
	await expect(result.about).toContainText('De Hoogte');
	await expect(result.rows).toHaveCount(3);
	await page.getByText('Antwoordkaart voor de bijeenkomst').click();
	await expect(page.getByRole('img', { name: /^Antwoordkaart als QR-code/ })).toBeVisible();
	const text = plainText((await readPdf(await result.makePdf())).pages);
	for (const { shortName } of wijk.dimensions) expect(text).toContain(plain(shortName));
	expect(text).toContain(plain('Bouwstenenscan De Hoogte'));
});

test('start of a scan: another questionnaire can be chosen, also for a session', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.openDetails();
	await wizard.button('Kies een andere').click();
	await expect(wizard.choice('Bouwstenenscan regio')).toBeFocused();
	await wizard.choice(wijk.title).check();
	await expect(page.getByLabel('Over welke wijk gaat het?')).toBeVisible();
	await wizard.button('Naar de eerste stelling').click();
	await expect(wizard.heading).toHaveText(core[0]?.text ?? '');

	await page.goto('./bijeenkomst/');
	await pressEarly(wizard.button('Kies een andere'), wizard.choice(wijk.title));
	await wizard.choice(wijk.title).check();
	await page.getByLabel('Voor welke wijk?').fill('De Hoogte');
	await wizard.button('Begin').click();
	await expect(wizard.heading).toContainText('De Hoogte');
});

test('questionnaires: an own one that the app now ships is listed once, and a damaged one is reported and deleted', async ({
	page,
}) => {
	await putScan(page, mixedScan({ name: 'Najaar' }));
	const addedAt = '2026-11-24T10:00:00.000Z';
	const equal = { id: wijk.id, version: wijk.version, hash };
	const damaged = { id: 'koepel', version: '2027.3', hash: 'a'.repeat(64) };
	await putRows(page, {
		packs: [equal, damaged].map((ref) => ({ ...ref, addedAt })),
		questionnaires: [
			{ ...equal, content: wijk },
			{ ...damaged, content: { ...wijk, dimensions: [...wijk.dimensions, ...wijk.dimensions] } },
		],
	});

	const packs = await openPacks(page);
	await expect(packs.getByRole('heading', { name: wijk.title })).toHaveCount(1);
	const told = packs.getByRole('listitem').filter({ hasText: 'Deze vragenlijst is beschadigd' });
	await expect(told).toContainText('koepel, versie 2027.3');
	await expect(page.getByRole('button', { name: 'Maak een reservekopie' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Wis alles op dit apparaat…' })).toBeVisible();
	await told.getByRole('button', { name: /^Haal weg/ }).click();
	await expect(told).toHaveCount(0);

	const wizard = new WizardPage(page);
	await wizard.openDetails();
	await wizard.button('Kies een andere').click();
	await expect(page.getByRole('group', { name: 'Welke vragenlijst?' }).getByRole('radio')).toHaveCount(2);
});

test('questionnaires: says where one to edit was saved', async ({ page }) => {
	const packs = await openPacks(page);
	const item = packs.getByRole('listitem').first();
	const download = page.waitForEvent('download');
	await item.getByRole('button', { name: /^Bewaar om te bewerken/ }).click();
	const name = (await download).suggestedFilename();
	await expect(item.getByRole('status')).toContainText(`“${name}” staat bij je downloads.`);
});
