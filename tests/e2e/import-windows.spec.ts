import type { Page } from '@playwright/test';
import { fileOf, mixedScan } from './answers';
import { field, readDevice } from './device';
import { FilesPage } from './files-page';
import { conflictOf, firstStatement } from './incoming';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

/**
 * Pauses the page at the moment that it takes items from other windows, as an import of thousands does for seconds.
 * Resolves to a function that waits for that moment, and one that lets the page go on.
 */
async function holdAtWindows(page: Page) {
	await page.evaluate(() => {
		const usual = navigator.locks.query.bind(navigator.locks);
		const held = new Promise<void>((resolve) => {
			addEventListener('release', () => {
				resolve();
			});
		});
		navigator.locks.query = async () => {
			document.documentElement.dataset['held'] = 'yes';
			await held;
			return usual();
		};
	});
	return {
		untilHeld: () => expect(page.locator('html[data-held]')).toBeAttached(),
		release: () => page.evaluate(() => void dispatchEvent(new Event('release'))),
	};
}

/** Level at the first statement, as the device has it. */
async function firstLevel(page: Page): Promise<unknown> {
	const { entries = [] } = await readDevice(page);
	const entry = entries.find((row) => field(row, 'statementId') === firstStatement.id);
	return field(field(entry, 'answer'), 'level');
}

test('import: keeps an answer that another window saves while the import is under way', async ({
	page,
	context,
}) => {
	const files = new FilesPage(page);
	const { here, file } = conflictOf('Najaar');
	await files.bringIn({ ...here, at: firstStatement.id });
	const wizard = new WizardPage(await context.newPage());
	await wizard.reopen(here.id);
	await files.choose(await fileOf(file));
	await expect(files.preview).toContainText('maar is daar anders');
	const { untilHeld, release } = await holdAtWindows(page);
	await files.button('Zet op dit apparaat').click();
	await untilHeld();
	await wizard.choose(2);
	await expect(wizard.saved).toBeVisible();
	await release();

	await expect(files.preview).toContainText('Intussen veranderde er iets op dit apparaat.');
	expect(await firstLevel(page)).toBe(2);
	await files.confirm();
	expect(await firstLevel(page)).toBe(2);
});

test('import: asks before undoing, when another window saves an answer just then', async ({
	page,
	context,
}) => {
	const files = new FilesPage(page);
	const scan = { ...mixedScan({ name: 'Najaar' }), at: firstStatement.id };
	await files.bringIn(scan);
	const wizard = new WizardPage(await context.newPage());
	await wizard.reopen(scan.id);
	const { untilHeld, release } = await holdAtWindows(page);
	await files.button('Maak ongedaan').click();
	await untilHeld();
	await wizard.choose(2);
	await expect(wizard.saved).toBeVisible();
	await release();

	await expect(files.brought.getByRole('alert')).toContainText('Daarna is er nog iets veranderd');
	expect(await firstLevel(page)).toBe(2);
});

test('import: shows the plan anew, when a scan that needs no writing went to the bin meanwhile', async ({
	page,
	context,
}) => {
	const files = new FilesPage(page);
	const scan = mixedScan({ name: 'Najaar' });
	await files.bringIn(scan);
	await files.chooseAll([
		{ name: 'najaar.bouwstenenscan', content: await fileOf(scan) },
		{ name: 'voorjaar.bouwstenenscan', content: await fileOf(mixedScan({ name: 'Voorjaar' })) },
	]);
	await expect(files.preview).toContainText('Voorjaar');
	const { untilHeld, release } = await holdAtWindows(page);
	await files.button('Zet op dit apparaat').click();
	await untilHeld();
	const elsewhere = new FilesPage(await context.newPage());
	await elsewhere.open();
	await elsewhere.delete('Najaar');
	await release();
	await expect(files.preview).toContainText('Intussen veranderde er iets op dit apparaat.');
	await expect(files.preview).toContainText('prullenbak');
});
