import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import { check } from './accessibility';
import { mixedScan } from './answers';
import { damageScans } from './device';
import { FilesPage } from './files-page';
import { required, statementsOf } from './questionnaire';
import { bytesOf } from './result-page';
import { SwitchableDevice } from './switchable-device';
import { WizardPage } from './wizard-page';

const secrets = {
	remark: 'De voorzitter luistert niet',
	name: 'Zelfscan van Jansen',
	region: 'Waterland-Zuid',
} as const;
const secret = new RegExp(Object.values(secrets).join('|'));
/** Errors of libraries quote the input that they choke on. */
const message = `Can't read "${Object.values(secrets).join(' ')}"`;

const first = required(statementsOf('short')[0]);

function secretScan(): Scan {
	const scan = mixedScan({ name: secrets.name, region: { id: crypto.randomUUID(), name: secrets.region } });
	return withEntry(scan, first, { remark: secrets.remark }, scan.changedAt);
}

const errorPage = (page: Page): Locator => page.getByRole('heading', { level: 1, name: 'Er ging iets mis' });
const notice = (page: Page): Locator =>
	page.getByRole('alert').filter({ hasText: 'Er ging iets mis in de app' });

async function expectNoSecrets(page: Page): Promise<void> {
	const report = page.getByText('Fout in de Bouwstenenscan');
	await expect(report).toContainText(
		/Versie: \d+\.\d+\.\d+-\w+\nBrowser: .*Chrom.*\nPagina: \/\w*\nTijd: \S+Z\nSoort: \w*Error/,
	);
	await expect(report).not.toContainText(secret);
	await expect(page.getByRole('main').or(notice(page)).first()).not.toContainText(secret);
	await expect(page).not.toHaveTitle(secret);
}

async function savedRaw(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar eerst je gegevens' }).click();
	const file: Download = await download;
	expect(file.suggestedFilename()).toMatch(/^bouwstenenscan-ruwe-gegevens-\d{4}-\d\d-\d\d\.json$/);
	await expect(
		page.getByText('staat bij je downloads').or(page.getByText('staan bij je downloads')),
	).toBeVisible();
	return new TextDecoder().decode(await bytesOf(file));
}

/** Serves this script instead of the code of the next page that is opened. */
async function breakNextPage(page: Page, script: string): Promise<() => Promise<void>> {
	const pages = '**/_app/immutable/nodes/*.js';
	await page.route(pages, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
	return () => page.unroute(pages);
}

const thrown = `throw new TypeError(${JSON.stringify(message)});`;
const brokenPages = [
	['a page whose script fails while it loads', thrown],
	['a page that fails while it is drawn', `export const component = () => { ${thrown} };`],
] as const;

for (const [what, script] of brokenPages) {
	test(`error page, ${what}: saves first, reveals nothing, and the other pages go on`, async ({ page }) => {
		const files = new FilesPage(page);
		await files.bringIn(secretScan());
		const mend = await breakNextPage(page, script);
		await page.getByRole('navigation').getByRole('link', { name: 'Verantwoording' }).click();
		await expect(errorPage(page)).toBeFocused();
		await expectNoSecrets(page);
		await check(page, what);
		const raw = await savedRaw(page);
		for (const text of Object.values(secrets)) expect(raw).toContain(text);

		await mend();
		await page.getByRole('navigation').getByRole('link', { name: 'Mijn zelfscans' }).click();
		await expect(files.item(secrets.name)).toBeVisible();
		await expect(errorPage(page)).toBeHidden();
	});
}

test("error page: saves raw rows that the app can't read, and opening that file changes nothing", async ({
	page,
}) => {
	const files = new FilesPage(page);
	await files.bringIn(secretScan());
	await damageScans(page);
	const mend = await breakNextPage(page, brokenPages[1][1]);
	await page.getByRole('navigation').getByRole('link', { name: 'Verantwoording' }).click();
	const raw = await savedRaw(page);
	expect(JSON.parse(raw)).toMatchObject({
		format: 'bouwstenenscan-ruwe-gegevens',
		tables: { scans: [{ name: secrets.name, length: 'half' }], regions: [{ name: secrets.region }] },
	});
	expect(raw).toContain(secrets.remark);

	await mend();
	await files.open();
	await files.choose(raw, 'bouwstenenscan-ruwe-gegevens.json');
	await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
});

test('error note: appears above a statement, the work goes on, and it can be closed', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan(secrets.region);
	await wizard.remark(secrets.remark);
	await page.evaluate((text) => {
		setTimeout(() => {
			throw new RangeError(text);
		});
	}, message);
	await notice(page).getByText('Bewaar je gegevens of meld het').click();
	await expectNoSecrets(page);
	await check(page, 'the note');
	await wizard.choose(3);
	await expect(wizard.saved).toBeVisible();
	expect(await savedRaw(page)).toContain(secrets.remark);
	await page.getByRole('button', { name: 'Sluit deze melding' }).click();
	await expect(notice(page)).toBeHidden();
	await expect(wizard.level(3)).toBeChecked();
});

test('error note: saves what is only in this window too, after an unhandled rejection', async ({ page }) => {
	const device = await SwitchableDevice.of(page);
	const wizard = new WizardPage(page);
	await wizard.beginShortScan(secrets.region);
	await wizard.choose(2);
	await expect(wizard.saved).toBeVisible();
	await device.set('throws');
	await wizard.remark(secrets.remark);
	await expect(wizard.notSaved).toBeVisible();
	await page.evaluate((text) => {
		void Promise.reject(new TypeError(text));
	}, message);
	await notice(page).getByText('Bewaar je gegevens of meld het').click();
	await expectNoSecrets(page);
	expect(JSON.parse(await savedRaw(page))).toMatchObject({
		unsaved: [{ entries: { [first.id]: { remark: secrets.remark } } }],
	});
});

test("error note: the page goes on without it, when it can't be loaded", async ({ page, context }) => {
	const thrown: string[] = [];
	context.on('weberror', (error) => thrown.push(error.error().name));
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await expect(wizard.saved).toBeVisible();
	await page.waitForLoadState('networkidle');
	await page.route('**/_app/immutable/**', (route) => route.abort());
	const refused = page.waitForEvent('requestfailed');
	await page.evaluate(() => {
		setTimeout(() => {
			throw new RangeError('proef');
		});
	});
	await refused;
	await wizard.choose(3);
	await expect(wizard.saved).toBeVisible();
	expect(thrown).toEqual(['RangeError']);
});

test("late parts: are left out without an error, when they can't be loaded", async ({ page, context }) => {
	const thrown: string[] = [];
	context.on('weberror', (error) => thrown.push(error.error().message));
	const wizard = new WizardPage(page);
	await page.goto('./scan/', { waitUntil: 'networkidle' });
	await page.route('**/_app/immutable/**', async (route) => {
		const response = await route.fetch();
		// in the file of the help, which holds the other parts too
		if ((await response.text()).includes('Vorige keer koos je')) await route.abort();
		else await route.fulfill({ response });
	});
	const refused = page.waitForEvent('requestfailed');
	await wizard.beginShortScan();
	await wizard.choose(3);
	await expect(wizard.saved).toBeVisible();
	await refused;
	await page.getByText('Twijfel je?').click();
	await expect(page.getByRole('alert')).toHaveText('De uitleg kon niet worden geladen. Ververs de pagina.');
	await wizard.next();
	await wizard.expectStatement(required(statementsOf('short')[1]).id);
	expect(thrown).toEqual([]);
});

test('error note: stays away for an error that is not ours', async ({ page }) => {
	await page.goto('./bestanden/');
	await page.evaluate(() => {
		dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }));
	});
	await new FilesPage(page).expectListed();
	await expect(notice(page)).toBeHidden();
});
