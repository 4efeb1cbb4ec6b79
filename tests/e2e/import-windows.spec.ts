import type { Page } from '@playwright/test';
import { fileOf, mixedScan } from './answers';
import { field, readDevice } from './device';
import { FilesPage } from './files-page';
import { conflictOf, firstStatement } from './incoming';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

/**
 * Holds what the page does next to other windows' scans, as an import of thousands does by itself for seconds. Resolves
 * to a function that waits until the page is there, and one that lets it go on.
 */
async function holdAtWindows(page: Page) {
	await page.evaluate(() => {
		const usual = navigator.locks.query.bind(navigator.locks);
		const held = new Promise<void>((resolve) => {
			addEventListener('let-go', () => {
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
		isHeld: () => expect(page.locator('html[data-held]')).toBeAttached(),
		letGo: () => page.evaluate(() => void dispatchEvent(new Event('let-go'))),
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
	const { isHeld, letGo } = await holdAtWindows(page);
	await files.button('Zet op dit apparaat').click();
	await isHeld();
	await wizard.choose(2);
	await expect(wizard.saved).toBeVisible();
	await letGo();

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
	const { isHeld, letGo } = await holdAtWindows(page);
	await files.button('Maak ongedaan').click();
	await isHeld();
	await wizard.choose(2);
	await expect(wizard.saved).toBeVisible();
	await letGo();

	await expect(files.brought.getByRole('alert')).toContainText('Daarna is er nog iets veranderd');
	expect(await firstLevel(page)).toBe(2);
});
