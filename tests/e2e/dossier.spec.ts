import { readFile } from 'node:fs/promises';
import { eveningIn } from '../dossier-fixture';
import { check, openEverything } from './accessibility';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { bytesOf } from './result-page';
import { sessionFile } from './session-people';
import { expect, test } from './site-test';
import type { Download, Locator, Page } from '@playwright/test';

const years = [2024, 2025, 2026] as const;

async function bringIn(page: Page): Promise<void> {
	const files = new FilesPage(page);
	await files.open();
	const all = await Promise.all(years.map((year) => sessionFile(eveningIn(year))));
	await files.chooseAll(all.map((content, index) => ({ name: `${String(index)}.bouwstenenscan`, content })));
	await files.confirm();
}

const dossierOf = (page: Page): Locator => page.getByRole('main');

async function taken(page: Page, button: string): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	return download;
}

/** Everything that the page tells of the years, the folds included. */
async function toldOn(page: Page): Promise<string> {
	await openEverything(page);
	const text = await dossierOf(page).innerText();
	return text.slice(text.indexOf('Nog open'), text.indexOf('Meenemen'));
}

test('dossier: three years on one page, and the same from its file and its PDF on a clean device', async ({
	page,
	openAnotherBrowser,
}) => {
	await bringIn(page);
	const before = await readDevice(page);
	await page.getByRole('link', { name: 'Dossier van de regio' }).click();

	await test.step('what is still open comes first, then the years, the last first', async () => {
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/Regio Zomerdal/);
		await expect(page.getByText('Van 2024 tot en met 2026: 3 bijeenkomsten')).toBeVisible();
		const open = page.getByRole('region', { name: 'Nog open' });
		await expect(open.getByRole('listitem')).toHaveText([
			/zorginkoper/,
			/draaiboek.*loopt/,
			/contract.*nog niemand/,
		]);
		await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
			'Bijeenkomst van 24 november 2026',
		);
		await expect(page.getByText('2 zagen het anders.').first()).toBeVisible();
		await expect(page.getByText('Nodig om mee te gaan:').first()).toBeVisible();
		await openEverything(page);
		await expect(page.getByText('Huib ging met pensioen.')).toBeVisible();
		await check(page, 'everything open');
	});

	const told = await toldOn(page);

	await test.step('without a tick, the file holds no sentence; with it, it is the same dossier elsewhere', async () => {
		const least = await readFile(await (await taken(page, 'Bewaar als één bestand')).path(), 'utf8');
		expect(least).not.toContain('Huib ging met pensioen');
		expect(least).not.toContain('Beide lijsten naast elkaar');
		expect(least).toContain('De zorginkoper uitnodigen');
		await page.getByLabel('Wat jullie samen opschreven').check();
		const file = await readFile(await (await taken(page, 'Bewaar als één bestand')).path(), 'utf8');

		const other = await openAnotherBrowser();
		const files = new FilesPage(other);
		await files.open();
		await files.choose(file);
		await files.confirm();
		await other.getByRole('link', { name: 'Dossier van de regio' }).click();
		await expect(other.getByText('Van 2024 tot en met 2026: 3 bijeenkomsten')).toBeVisible();
		expect(await toldOn(other)).toBe(told);
	});

	await test.step('the PDF opens again as well', async () => {
		const download = await taken(page, 'Bewaar als PDF');
		expect(download.suggestedFilename()).toMatch(/^Bouwstenenscan Regio Zomerdal .* dossier\.pdf$/);
		const other = await openAnotherBrowser();
		const files = new FilesPage(other);
		await files.open();
		await files.choose(await bytesOf(download), 'dossier.pdf');
		await files.confirm();
		await other.getByRole('link', { name: 'Dossier van de regio' }).click();
		await expect(other.getByText('Van 2024 tot en met 2026: 3 bijeenkomsten')).toBeVisible();
	});

	await test.step('a web page and a Word file come along, and nothing is stored', async () => {
		const html = await readFile(await (await taken(page, 'Bewaar als webpagina')).path(), 'utf8');
		expect(html).toContain('Nodig om mee te gaan: Beide lijsten naast elkaar leggen voor het contract.');
		expect((await taken(page, 'Bewaar als Word-bestand')).suggestedFilename()).toMatch(/dossier\.docx$/);
		expect(await readDevice(page)).toEqual(before);
	});
});

test('dossier: keeps two regions apart, and shows two people who said the same', async ({ page }) => {
	const files = new FilesPage(page);
	await files.open();
	const east = { id: '00000000-0000-4000-8000-000000000077', name: 'Regio Oost' };
	const same = { text: 'Wij zien een proef.', name: '', condition: 'Eerst een proef.' };
	const decided = eveningIn(2025).decisions;
	const decisions = Object.fromEntries(
		Object.entries(decided).map(([id, decision]) => [id, { ...decision, dissent: [same, same] }]),
	);
	const id = '20000000-0000-4000-8000-000000000099';
	const all = await Promise.all([
		sessionFile(eveningIn(2024)),
		sessionFile(eveningIn(2026, { id, region: east, decisions })),
	]);
	await files.chooseAll(all.map((content, index) => ({ name: `${String(index)}.bouwstenenscan`, content })));
	await files.confirm();
	await files.more('Regio Oost');
	await files.item('Regio Oost').getByRole('link', { name: 'Dossier van deze regio' }).click();
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Regio Oost');
	await expect(page.getByText('In 2026: 1 bijeenkomst')).toBeVisible();
	await expect(page.getByText('“Wij zien een proef.”').first()).toBeVisible();
	await page.getByLabel('Welke regio?').selectOption('Regio Zomerdal (verzonnen)');
	await expect(page.getByText('In 2024: 1 bijeenkomst')).toBeVisible();
	await expect(page.getByText('Wij zien een proef.')).toHaveCount(0);
});

test('dossier: says how one begins, and a damaged file is refused as everywhere', async ({ page }) => {
	await page.goto('./dossier/');
	await expect(page.getByText('Een dossier begint met een bijeenkomst')).toBeVisible();
	await bringIn(page);
	await page.getByRole('link', { name: 'Dossier van de regio' }).click();
	const file = await readFile(await (await taken(page, 'Bewaar als één bestand')).path(), 'utf8');
	const files = new FilesPage(page);
	await files.open();
	await files.choose(file.replace('De zorginkoper uitnodigen', 'De zorginkoper afzeggen'));
	await expect(page.getByText(/beschadigd|veranderd/).first()).toBeVisible();
});
