// Not the fixture of our own host: a browser complains about a header that needs https.
import { test as base, expect } from '@playwright/test';
import { mixedAnswer } from './answers';
import { FilesPage } from './files-page';
import { statementsOf } from './questionnaire';
import { ReportPage } from './report-page';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { sitePages } from './site-pages';
import { WizardPage } from './wizard-page';

const port = process.env['E2E_PORT'] ?? '4199';
const intranet = `http://intranet.test:${port}/`;

const test = base.extend<{ errors: readonly string[] }>({
	errors: [
		async ({ context }, use) => {
			const errors: string[] = [];
			context.on('weberror', (error) => errors.push(error.error().message));
			await use(errors);
			expect(errors).toEqual([]);
		},
		{ auto: true },
	],
});

// Name other than localhost, as inside an organisation: no secure context.
test.use({ baseURL: intranet });

test('plain http: every page opens, and the start page says what does not work', async ({ page }) => {
	for (const path of sitePages) {
		await page.goto(`./${path}`);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	}
	await page.goto('./');
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	await expect(page.getByText('Dit adres begint met http in plaats van https.')).toBeVisible();
});

test('plain http: a scan is made, saved, printed, exported, imported and wiped', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	for (const { id } of statementsOf('short')) await wizard.answer(mixedAnswer(id));
	await expect(wizard.saved).toBeVisible();
	await wizard.finish();
	const result = new ResultPage(page);
	await expect(result.about).toContainText(/Waterland-Zuid/);
	await page.getByRole('link', { name: 'Kies een ander verslag' }).click();
	const report = new ReportPage(page);
	await report.expectMade();
	const files = new FilesPage(page);
	await files.open();
	const text = await files.saveAsFile('Waterland-Zuid');
	await files.choose(new TextEncoder().encode(text));
	await expect(page.getByText('staat al', { exact: false }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Wis alles op dit apparaat…' }).click();
	await page.getByRole('button', { name: 'Ga verder met wissen' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(page.getByRole('heading', { name: 'Alles is gewist' })).toBeFocused();
});

test('plain http: a session runs with its beamer', async ({ page }) => {
	const session = new SessionPage(page);
	await page.goto('./bijeenkomst/');
	await page.getByLabel('Voor welke regio?').fill('Waterland-Zuid');
	await session.button('Begin').click();
	await expect(session.heading).toHaveText('Waterland-Zuid');
	const beamer = await session.openBeamer();
	await expect(beamer.heading).toHaveText('Waterland-Zuid');
	await session.button('Iedereen is er: begin').click();
	await expect(session.saved).toBeVisible();
	await beamer.expectCount('Nog niemand is klaar');
});
