import { pictures } from '../../src/routes/handleiding/pictures';
import { startServer, type RunningServer } from '../../src/tools/serve.ts';
import { check } from './accessibility';
import { ManualPage } from './manual-page';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

test('manual: is accessible, before and during a search', async ({ page }) => {
	const manual = new ManualPage(page);
	await manual.open();
	await manual.expectPictures();
	await check(page, 'as one finds it');
	await manual.lookFor('beamer');
	await check(page, 'with hits');
	await manual.lookFor('fietsenmaker');
	await expect(page.getByText('Niets gevonden.', { exact: false })).toBeVisible();
	await check(page, 'without hits');
});

test('manual: a search leads to its place, also for a domain term', async ({ page }) => {
	const manual = new ManualPage(page);
	await manual.open();
	await manual.lookFor('camera leest niet');
	await expect(manual.hits).toHaveCount(1);
	await manual.hits.getByRole('link', { name: 'Als er iets misgaat' }).click();
	await expect(manual.section('Als er iets misgaat')).toBeInViewport();
	await manual.lookFor('resv');
	await expect(manual.hits.first()).toContainText('Regionaal eerstelijns samenwerkingsverband');
	await manual.search.fill('');
	await expect(manual.contents).toBeVisible();
});

test('manual: the script follows the available time, and is printed alone', async ({ page }) => {
	const manual = new ManualPage(page);
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = 'yes';
		};
	});
	await manual.open();
	const steps = manual.script.locator('ol > li');
	await expect(steps).toHaveCount(6);
	await page.locator('#draaiboek summary').click();
	await page.getByRole('checkbox', { name: /^Was dit de avond waard/ }).check();
	await expect(steps).toHaveCount(7);
	await expect(manual.script).toContainText(
		'Komen jullie tijd tekort? Laat dan “Was dit de avond waard?” weg.',
	);
	await page.getByLabel('60 minuten').check();
	await page.getByLabel('Iedereen vult de zelfscan thuis al in').uncheck();
	await expect(steps).toHaveCount(9);
	await expect(steps.last()).toContainText('20:29–20:30');
	await page.getByRole('button', { name: 'Druk dit draaiboek af' }).click();
	await expect(page.locator('html[data-printed]')).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Draaiboek van 60 minuten' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('statement: explains a word by keyboard, while the answer keys still work', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	const word = page.getByRole('heading', { level: 1 }).getByRole('button').first();
	const statement = await wizard.heading.textContent();
	await word.focus();
	await page.keyboard.press('Enter');
	const note = page.locator('[popover]:popover-open');
	await expect(note).toBeVisible();
	await check(page, 'a word explained');
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
	await expect(word).toBeFocused();
	await expect(wizard.heading).toHaveText(statement ?? '');
	await page.keyboard.press('3');
	await expect(wizard.level(3)).toBeChecked();
});

test('statement: lists the words of the levels in a row of their own', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginFullScan();
	await wizard.jumpTo('B4.4');
	const words = page.getByRole('list', { name: 'Uitleg bij' });
	await words.getByRole('button', { name: 'HIS' }).click();
	await expect(page.locator('[popover]:popover-open')).toContainText('Huisartsinformatiesysteem');
});

test('result: explains the words in a theme too', async ({ page }) => {
	const result = new ResultPage(page);
	await result.open('voorbeeld');
	await result.openTheme({ id: 'G' });
	const theme = page.locator('#thema-G');
	await theme.getByText(/^Je antwoorden/).click();
	await theme.locator('button[popovertarget]').filter({ visible: true }).first().click();
	await expect(page.locator('[popover]:popover-open')).toBeVisible();
});

const offline = test.extend<{ readonly server: RunningServer }>({
	server: async ({ browserName: _browserName }, use) => {
		const server = await startServer();
		await use(server);
		await server.close();
	},
	baseURL: async ({ server }, use) => {
		await use(`${server.url}/`);
	},
});

offline.describe('without the server', () => {
	offline.use({ serviceWorkers: 'allow' });

	offline('the manual is there with its pictures, once it was opened', async ({ page, server }) => {
		const manual = new ManualPage(page);
		await manual.open();
		await expect.poll(() => manual.keptPictures()).toBe(Object.keys(pictures).length);
		await server.close();
		await page.reload();
		await manual.expectPictures();
		await manual.lookFor('beamer');
		await expect(manual.hits).not.toHaveCount(0);
	});
});
