import type { Page } from '@playwright/test';
import { mixedScan } from './answers';
import { FilesPage } from './files-page';
import { bytesOf } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { SwitchableDevice } from './switchable-device';
import { WizardPage } from './wizard-page';

test.use({ serviceWorkers: 'allow' });

type Kept = Readonly<Record<'databases' | 'caches' | 'local' | 'session' | 'workers', readonly string[]>>;

/** Everything that this origin keeps in the browser. */
const keptIn = (page: Page): Promise<Kept> =>
	page.evaluate(async () => ({
		databases: (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
		caches: await caches.keys(),
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	}));

const nothing: Kept = { databases: [], caches: [], local: [], session: [], workers: [] };

/** Prepares a device that was used: a scan, a setting, and the offline copy. */
async function useDevice(page: Page): Promise<FilesPage> {
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await page.evaluate(async () => {
		localStorage.setItem('bouwstenenscan-toetsen', 'uit');
		await navigator.serviceWorker.ready;
	});
	const kept = await keptIn(page);
	expect([kept.databases.length, kept.caches.length, kept.workers.length]).toEqual([1, 1, 1]);
	return files;
}

async function wipe(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Wis alles op dit apparaat…' }).click();
	await page.getByRole('button', { name: 'Ga verder met wissen' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
}

const isWiped = (page: Page) => expect(page.getByRole('heading', { name: 'Alles is gewist' })).toBeFocused();

test('wipe: names what goes and leaves nothing: databases, caches, settings, service workers', async ({
	page,
}) => {
	await useDevice(page);
	await page.getByRole('button', { name: 'Wis alles op dit apparaat…' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('1 zelfscan, met wat in de prullenbak zit');
	await expect(dialog).toContainText('de kopie van de app voor gebruik zonder internet');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Maak eerst een reservekopie' }).click();
	expect((await bytesOf(await download)).length).toBeGreaterThan(1_000);
	await page.getByRole('button', { name: 'Ga verder met wissen' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await isWiped(page);
	expect(await keptIn(page)).toEqual(nothing);
	// A key pressed afterwards must not bring anything back either.
	await page.keyboard.press('Control+s');
	await page.keyboard.press('Escape');
	expect((await keptIn(page)).databases).toEqual([]);
});

test('wipe: keeps everything, when it is cancelled', async ({ page }) => {
	const files = await useDevice(page);
	const before = await keptIn(page);
	for (const keep of ['Laat alles staan', 'Nee, laat alles staan']) {
		await page.getByRole('button', { name: 'Wis alles op dit apparaat…' }).click();
		if (keep.startsWith('Nee')) await page.getByRole('button', { name: 'Ga verder met wissen' }).click();
		await page.getByRole('button', { name: keep, exact: true }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
	}
	expect(await keptIn(page)).toEqual(before);
	await expect(files.item('Najaar')).toBeVisible();
});

test('wipe: another window shows, offers and restores nothing any more', async ({ page, context }) => {
	const wizard = new WizardPage(await context.newPage());
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.answer({ kind: 'level', level: 2 });
	await expect(wizard.saved).toBeVisible();
	const session = new SessionPage(await context.newPage());
	await session.page.goto('./bijeenkomst/');
	await session.page.getByLabel('Voor welke regio?').fill('Waterland-Noord');
	await session.button('Begin').click();
	const beamer = await session.openBeamer();
	await expect(beamer.heading).toHaveText('Waterland-Noord');
	const files = await useDevice(page);
	await wipe(page);
	await isWiped(page);
	await expect(files.item('Najaar')).toHaveCount(0);
	for (const other of [wizard.page, session.page, beamer.page]) {
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('Alles is gewist');
		await expect(other.locator('body')).not.toContainText('Waterland');
		await expect(other.getByRole('button')).toHaveCount(0);
	}
	expect((await keptIn(page)).databases).toEqual([]);
	await wizard.page.getByRole('link', { name: 'Begin opnieuw' }).click();
	await expect(wizard.page.getByText('Heb je al een bestand?')).toBeVisible();
	expect((await keptIn(page)).databases).toEqual([]);
});

test('wipe: closes no window with a question about what it could not save', async ({ page, context }) => {
	const other = await context.newPage();
	await SwitchableDevice.of(other, 'throws');
	const wizard = new WizardPage(other);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(2);
	await expect(wizard.notSaved).toBeVisible();
	await useDevice(page);
	await wipe(page);
	await isWiped(page);
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Alles is gewist');
	for (const each of [other, page]) {
		const closed = each.waitForEvent('close');
		await each.close({ runBeforeUnload: true });
		await closed;
	}
});

test('wipe: names a window that holds the database, and goes on once that is closed', async ({ page }) => {
	await useDevice(page);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('bouwstenenscan');
				opening.onsuccess = () => {
					addEventListener('test-let-go', () => {
						opening.result.close();
					});
					resolve();
				};
			}),
	);
	await wipe(page);
	await expect(page.getByRole('alert').filter({ hasText: 'in een ander tabblad' })).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('test-let-go')));
	await isWiped(page);
	expect(await keptIn(page)).toEqual(nothing);
});

test('wipe: leaves the app ready for a new start', async ({ page }) => {
	const files = await useDevice(page);
	await wipe(page);
	await isWiped(page);
	await page.getByRole('link', { name: 'Begin opnieuw' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
	await files.bringIn(mixedScan({ name: 'Winter' }));
	await expect(files.item('Winter')).toBeVisible();
	await expect(files.item('Najaar')).toBeHidden();
});
