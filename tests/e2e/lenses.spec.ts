import { exampleSession } from '../session-fixture';
import { mixedScan } from './answers';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { bytesOf } from './result-page';
import { sessionFile } from './session-people';
import { expect, test } from './site-test';

const group = exampleSession();
const insurer = {
	...mixedScan({ region: group.region, name: 'Inkoop Zomerdal' }),
	role: 'zorgverzekeraar',
};

test('twee brillen: two files beside each other on one laptop, the differences first', async ({ page }) => {
	const files = new FilesPage(page);
	await files.bringIn(insurer);
	await files.choose(await sessionFile(group));
	await files.confirm();
	const before = await readDevice(page);

	await page.getByRole('link', { name: 'Twee brillen' }).click();
	const side = (name: string) => page.getByRole('group', { name, exact: true });
	const choose = async (name: string, option: RegExp): Promise<void> => {
		const label = await side(name).getByRole('option').filter({ hasText: option }).textContent();
		await side(name)
			.getByRole('combobox')
			.selectOption(label ?? '');
	};
	await choose('De ene kant', /Bijeenkomst/);
	await side('De ene kant').getByLabel('Hoe noem je deze kant?').fill('Huisartsen');
	await choose('De andere kant', /zelfscan/);
	await expect(side('De andere kant').getByLabel('Hoe noem je deze kant?')).toHaveValue('Verzekeraar');

	await test.step('one person stays hidden, until it is said that they stand for one organisation', async () => {
		await expect(side('De andere kant')).toContainText('blijft deze kant verborgen');
		await expect(page.getByRole('heading', { name: 'Huisartsen en Verzekeraar' })).toBeHidden();
		await side('De andere kant').getByLabel('Dit is het beeld van één organisatie').check();
		await expect(page.getByRole('heading', { name: 'Huisartsen en Verzekeraar' })).toBeVisible();
	});

	await test.step('only what both answered, about mandaat, randvoorwaarden and leidraad', async () => {
		const found = page.getByRole('region', { name: 'Huisartsen en Verzekeraar' });
		await expect(found.getByRole('heading', { level: 3 }).first()).toHaveText(
			'Hier kijken jullie verschillend',
		);
		await expect(found.getByRole('listitem').first()).toContainText('verschil:');
		await expect(found.getByRole('listitem').filter({ hasText: 'M.3' })).toContainText('1 verkennen');
		await expect(found.getByRole('listitem').filter({ hasText: 'M.4' })).toHaveCount(0);
		await expect(found.getByRole('listitem').filter({ hasText: 'B2.' })).toHaveCount(0);
		await expect(found).toContainText('het beeld van één organisatie');
	});

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar als PDF' }).click();
	const bytes = await bytesOf(await download);
	expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-');
	// nothing of the choice is stored
	expect(await readDevice(page)).toEqual(before);
});
