import { loadPack } from '$lib/content/pack/load-pack';
import { readingMinutes } from '$lib/content/reading-minutes';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const minutesOf = (name: string): { short: string; full: string } => {
	const { short, full } = readingMinutes(loadPack(`src/lib/content/${name}`).questionnaire);
	return { short: `${String(short)} minuten`, full: `${String(full)} minuten` };
};

const regio = minutesOf('regio');
const wijk = minutesOf('wijk');

test('promise of minutes: is what the words of the regio take, wherever it is made', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByText(`In ongeveer ${regio.short} zie je`)).toBeVisible();
	await page.goto('./handleiding/');
	await expect(page.getByText(`in ongeveer ${regio.short}. Die kun je`)).toBeVisible();
	await expect(page.getByText(`in ongeveer ${regio.full}. Twijfel`)).toBeVisible();
	await page.goto('./scan/');
	await expect(page.getByText(`ongeveer ${regio.short}. Volledig`)).toBeVisible();
	await expect(page.getByText(`stellingen, ongeveer ${regio.full}.`)).toBeVisible();
	await new WizardPage(page).button('Begin').click();
	await expect(page.getByLabel('Kort')).toHaveAccessibleName(new RegExp(`ongeveer ${regio.short}`));
	await expect(page.getByLabel('Volledig')).toHaveAccessibleName(new RegExp(`ongeveer ${regio.full}`));
});

test('promise of minutes: is another one, for another questionnaire', async ({ page }) => {
	expect(wijk).not.toEqual(regio);
	await page.goto('./scan/#wijk');
	await expect(page.getByText(`ongeveer ${wijk.short}. Volledig`)).toBeVisible();
	await expect(page.getByText(`stellingen, ongeveer ${wijk.full}.`)).toBeVisible();
});
