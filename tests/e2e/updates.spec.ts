import type { Page } from '@playwright/test';
import { readPdf } from '../read-pdf';
import { startServer, type RunningServer } from '../../src/tools/serve.ts';
import { changedStatement, nextBuild, texts } from './next-build';
import { required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect } from './site-test';
import { SwitchableDevice } from './switchable-device';
import { startTurningHost, type Choose } from './turning-host';
import { UpdatePage } from './update-page';
import { lateFilesIn, pagesIn, portOf, test } from './update-test';
import { WizardPage } from './wizard-page';

test.use({ serviceWorkers: 'allow' });

// Serial, so that the next version is built once.
test.describe.configure({ mode: 'default' });

const { title, statement } = texts;
const second = required(statementsOf('short')[1]);

test.beforeAll(async () => {
	// Time for a build, on a machine that may be slow.
	test.setTimeout(600_000);
	await nextBuild();
});

async function beginAndAnswer(page: Page): Promise<WizardPage> {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.expectStatement(changedStatement.id);
	await wizard.choose(3);
	await expect(wizard.saved).toBeVisible();
	return wizard;
}

test('update: waits for consent, and not at a statement; the scan keeps the text it was begun with', async ({
	page,
	window,
	update,
}) => {
	await window.visit();
	const wizard = await beginAndAnswer(page);
	const id = await wizard.scanId();
	const next = await update();

	await test.step('at the statement nothing is asked', async () => {
		expect(await window.lookForUpdate()).toBe('waiting');
		await wizard.next();
		await wizard.expectStatement(second.id);
		await expect(window.notice).toBeHidden();
	});

	await test.step('on the start page it asks, and not again after “Later”', async () => {
		await window.goHome();
		await expect(window.notice).toBeVisible();
		await window.expectTitle(title.old);
		await window.notice.getByRole('button', { name: 'Later' }).click();
		await expect(window.notice).toBeHidden();
		await page.getByRole('link', { name: 'Mijn zelfscans' }).click();
		await expect(page.getByRole('heading', { name: 'Mijn zelfscans', level: 1 })).toBeVisible();
		await expect(window.notice).toBeHidden();
	});

	await test.step('not during a session and not on the beamer', async () => {
		for (const path of ['bijeenkomst', 'beamer']) {
			await page.goto(`./${path}/`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(window.notice).toBeHidden();
		}
	});

	await test.step('consent loads the page in the new version', async () => {
		await page.goto('./');
		await expect(window.notice).toBeVisible();
		await next.close();
		const loads = window.loads;
		await window.renew();
		await window.expectTitle(title.next);
		await expect(window.notice).toBeHidden();
		expect(window.loads).toBe(loads + 1);
	});

	await test.step('the running scan goes on with its own text, a new scan has the new one', async () => {
		await wizard.reopen(id);
		await wizard.expectStatement(second.id);
		await wizard.back();
		await expect(wizard.heading).toHaveText(statement.old);
		await expect(wizard.level(3)).toBeChecked();
		await wizard.beginShortScan('Zomerdal');
		await expect(wizard.heading).toHaveText(statement.next);
	});

	await test.step('every page of the new version opens by its address, with the host gone', async () => {
		for (const path of pagesIn(await nextBuild())) {
			// Its pictures are stored when it is opened with the host running.
			if (path === 'handleiding/') continue;
			await page.goto(`./${path}`);
			const heading = page.getByRole('heading', { level: 1 }).first();
			await expect(heading).toBeVisible();
			await expect(heading).not.toHaveText(/Er ging iets mis|bestaat niet/);
		}
	});
});

test('update: asks before it reloads, while something is not saved', async ({ page, window, update }) => {
	await window.visit();
	const device = await SwitchableDevice.of(page);
	const wizard = await beginAndAnswer(page);
	await device.set('throws');
	await wizard.choose(1);
	await expect(wizard.notSaved).toBeVisible();
	await update();
	expect(await window.lookForUpdate()).toBe('waiting');
	await window.goHome();
	await expect(window.notice).toBeVisible();

	// answered as soon as it comes: until then the press is not over
	const asked = page.waitForEvent('dialog').then(async (dialog) => {
		await dialog.dismiss();
		return dialog.type();
	});
	await window.renew();
	expect(await asked).toBe('beforeunload');
	// by the page itself: a test's own way back waits for the reload that was refused
	await page.evaluate(() => {
		history.back();
	});
	await wizard.expectStatement(changedStatement.id);
	await expect(wizard.level(1)).toBeChecked();
	await device.set('works');
	await wizard.button('Probeer opnieuw').click();
	await expect(wizard.saved).toBeVisible();
});

test('update: a window in a scan goes on with the files of its own version, when another window updates', async ({
	page,
	context,
	window,
	update,
}) => {
	await window.visit();
	const wizard = await beginAndAnswer(page);
	const other = new UpdatePage(await context.newPage());
	await other.visit();
	const next = await update();
	const loads = window.loads;

	await test.step('the other window updates, and the host goes down', async () => {
		expect(await other.lookForUpdate()).toBe('waiting');
		await other.renew();
		await other.expectTitle(title.next);
		await next.close();
		// The browser's own cache of the old files may go at any time.
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.clearBrowserCache');
	});

	await test.step('the old window was not reloaded, and saves', async () => {
		await wizard.expectStatement(changedStatement.id);
		await wizard.choose(2);
		await wizard.remark('Na de nieuwe versie');
		await wizard.next();
		await wizard.expectStatement(second.id);
		await expect(wizard.saved).toBeVisible();
		await expect(window.notice).toBeHidden();
		expect(window.loads).toBe(loads);
	});

	await test.step('every late file of its version still loads, also those that the next version lacks', async () => {
		const files = lateFilesIn('build');
		const kept = new Set(lateFilesIn(await nextBuild()));
		expect(files.filter((file) => !kept.has(file)).length).toBeGreaterThan(5);
		const missing = await page.evaluate(async (paths) => {
			const answers = paths.map(async (path) => ({
				path,
				response: await fetch(`../${path}`).catch(() => null),
			}));
			return (await Promise.all(answers)).flatMap(({ path, response }) => (response?.ok ? [] : [path]));
		}, files);
		expect(missing).toEqual([]);
	});

	await test.step('up to the report; then it announces the new version', async () => {
		await window.goHome();
		await window.expectTitle(title.old);
		await page.getByRole('link', { name: 'Bekijk een voorbeeld' }).click();
		const result = new ResultPage(page);
		await result.expectOpened();
		expect((await readPdf(await result.makePdf())).pages.length).toBeGreaterThan(2);
		expect(window.loads).toBe(loads);
		await expect(window.notice).toBeVisible();
		await window.renew();
		await expect(window.notice).toBeHidden();
		await window.goHome();
		await window.expectTitle(title.next);
	});

	await test.step('the files of the old version are deleted when no window can need them', async () => {
		expect(await other.caches()).toHaveLength(2);
		await page.close();
		await other.page.close();
		const fresh = new UpdatePage(await context.newPage());
		await fresh.page.goto('./');
		await expect.poll(() => fresh.caches()).toHaveLength(1);
		await fresh.expectTitle(title.next);
	});
});

test('update: takes effect without consent, once every window has been closed', async ({
	page,
	context,
	window,
	update,
}) => {
	await window.visit();
	const next = await update();
	const other = new UpdatePage(await context.newPage());
	await other.page.goto('./');
	expect(await other.lookForUpdate()).toBe('waiting');
	await next.close();
	await other.page.reload();
	await other.expectTitle(title.old);
	await other.page.close();
	await window.page.reload();
	await window.expectTitle(title.old);
	await page.close();

	// The browser decides how soon after the last window it releases the old version.
	await expect(async () => {
		const reopened = new UpdatePage(await context.newPage());
		await reopened.page.goto('./');
		const shown = await reopened.page.getByRole('heading', { level: 1 }).textContent();
		const names = await reopened.caches();
		await reopened.page.close();
		expect([shown, names.length]).toEqual([title.next, 1]);
	}).toPass();
});

/** Fault while the next version comes in, given both servers. */
type Fault = { readonly name: string; readonly choose: (old: RunningServer, next: RunningServer) => Choose };

const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('version.json');

const faults: readonly Fault[] = [
	{ name: 'the network goes half-way', choose: (_, next) => (_path, before) => (before < 20 ? next : null) },
	{
		name: 'one file is missing',
		choose: (old, next) => (path) => (path.includes('/nodes/5.') ? old : next),
	},
	{
		name: 'the host goes back to the other version half-way, and keeps the files of both',
		choose: (old, next) => (path, before) => (before > 5 && isPage(path) ? old : next),
	},
];

for (const { name, choose } of faults) {
	test(`update: the old version goes on when ${name}, and the new one comes later`, async ({
		page,
		window,
		old,
	}) => {
		await window.visit();
		const port = portOf(old);
		const [stillOld, next] = [await startServer(), await startServer({ folder: await nextBuild() })];
		await old.close();
		const turning = await startTurningHost(port, choose(stillOld, next));
		expect(await window.lookForUpdate()).toBe('redundant');
		await turning.close();
		await expectOldAlone(window);

		const well = await startTurningHost(port, () => next);
		await page.goto('./');
		expect(await window.lookForUpdate()).toBe('waiting');
		await window.renew();
		await window.expectTitle(title.next);
		await Promise.all([well, next, stillOld].map((server) => server.close()));
	});
}

test('update: the old version goes on, when the disk is too full for the new one', async ({
	page,
	window,
	update,
}) => {
	await window.visit();
	const next = await update();
	const cdp = await page.context().newCDPSession(page);
	const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	const { origin } = new URL(page.url());
	await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 200_000 });
	expect(await window.lookForUpdate()).toBe('redundant');
	await next.close();
	await expectOldAlone(window);
});

/** Expects a complete old version and no data of the new one, with the host gone. */
async function expectOldAlone(window: UpdatePage): Promise<void> {
	expect(await window.caches()).toHaveLength(1);
	await expect(window.notice).toBeHidden();
	await window.page.goto('./bestanden/');
	await expect(window.page.getByRole('heading', { level: 1 })).toHaveText('Mijn zelfscans');
	await window.page.goto('./');
	await window.expectTitle(title.old);
	await expect(window.notice).toBeHidden();
}
