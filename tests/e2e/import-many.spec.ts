import type { Scan } from '$lib/scan/scan';
import { backupFrom, writeBackup } from '$lib/session/files/backup-file';
import { check } from './accessibility';
import { mixedScan, progressText } from './answers';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { questionnaire, questionnaireRef } from './questionnaire';
import { expect, test } from './site-test';

const count = 60;
const tooMany = 1_200;

/** Each a day after the one before; the first is the oldest. */
const scans = Array.from({ length: count }, (_, at) => ({
	...mixedScan({ name: `Zelfscan ${String(at + 1)}` }),
	region: { id: crypto.randomUUID(), name: at === 0 ? 'Oost-Betuwe' : `Waterland ${String(at)}` },
	changedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
}));

test('files: lists the newest of very many scans, and finds the oldest by its region', async ({ page }) => {
	const files = new FilesPage(page);
	await files.open();
	await files.choose(await backupOf(scans), 'reservekopie.bouwstenenscan');
	await expect(files.preview).toContainText('60 nieuw');
	await expect(files.preview.getByRole('checkbox')).toHaveCount(8);
	await check(page, 'a preview of very many');
	await files.confirm();

	await page.addInitScript(countReads);
	await page.reload();
	await expect(files.items).toHaveCount(20);
	await expect(files.items.last().getByRole('img', { name: /^De muur/ })).toBeVisible();
	// one read a card, and a few of the check for damage that reads everything when the browser is idle
	expect(Number(await page.evaluate('entryReads'))).toBeLessThan(count / 2);
	await expect(files.items.first()).toContainText('Zelfscan 60');
	await expect(files.items.first()).toContainText(progressText('full'));
	await check(page, 'very many scans');
	await files.button('Toon er nog 20').click();
	await expect(files.items).toHaveCount(40);
	await expect(files.items.nth(20).getByRole('link').first()).toBeFocused();

	await page.getByLabel('Zoek in je 60 zelfscans').fill('oost bétuwe');
	await expect(page.getByText('1 gevonden')).toBeVisible();
	await expect(files.items).toContainText(['Oost-Betuwe']);
	await page.getByLabel('Zoek in je 60 zelfscans').fill('zoek ik niet');
	await expect(page.getByText('Niets gevonden.')).toBeVisible();
	await page.goto('./');
	await expect(page.getByRole('link', { name: 'Zelfscan 60' })).toBeVisible();
});

/** Scans of as many people, in one file. */
function backupOf(all: readonly Scan[]): Promise<string> {
	const content = {
		scans: all.map((scan) => ({ scan, deletedAt: null })),
		sessions: [],
		milestones: [],
	};
	return writeBackup(
		{ backup: backupFrom(content, [], []), texts: [{ ref: questionnaireRef, content: questionnaire }] },
		'0.1.0',
		'2027-04-01T10:00:00.000Z',
	);
}

test('files: keeps nothing of an import whose page is closed half-way, and all of the next one', async ({
	context,
	page,
}) => {
	const files = new FilesPage(page);
	// Short: writing them takes long enough to be interrupted, and a full one costs twice as much.
	const scan = mixedScan({ name: 'Zelfscan', length: 'short' });
	const many = Array.from({ length: tooMany }, () => ({ ...scan, id: crypto.randomUUID() }));
	const text = await backupOf(many);
	await files.open();
	await files.choose(text, 'reservekopie.bouwstenenscan');
	await expect(files.preview).toContainText('1200 nieuw');
	await files.button('Zet op dit apparaat').click();
	// Looks oftener than an expectation does: a fast machine is soon done.
	await page.locator('progress[value]').waitFor();
	await page.close();

	const next = new FilesPage(await context.newPage());
	await next.open();
	await expect(next.page.getByText('Hier staat nog geen zelfscan.')).toBeVisible();
	expect((await readDevice(next.page))['entries'] ?? []).toEqual([]);
	// Some of them: writing as many again would take longer than an expectation waits.
	await next.choose(await backupOf(many.slice(0, count)), 'reservekopie.bouwstenenscan');
	await next.confirm();
	await expect(next.page.getByText('Zoek in je 60 zelfscans')).toBeVisible();
	expect((await readDevice(next.page))['scans']).toHaveLength(count);
});

/** Runs in the page: counts how often answers are read. */
function countReads(): void {
	let reads = 0;
	const counts = (store: string): void => {
		if (store === 'entries') reads += 1;
	};
	Object.defineProperty(globalThis, 'entryReads', { get: () => reads });
	for (const method of ['getAll', 'openCursor'] as const) {
		const read: unknown = Reflect.get(IDBObjectStore.prototype, method);
		if (typeof read !== 'function') continue;
		Reflect.set(
			IDBObjectStore.prototype,
			method,
			new Proxy(read, {
				apply(target, store: IDBObjectStore, query) {
					counts(store.name);
					const outcome: unknown = Reflect.apply(target, store, query);
					return outcome;
				},
			}),
		);
	}
}
