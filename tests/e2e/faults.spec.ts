import type { Page } from '@playwright/test';
import { parseScanFile } from '$lib/scan/scan-file';
import { exampleSession } from '../session-fixture';
import { mixedScan } from './answers';
import { damageScans, readDevice } from './device';
import { FilesPage } from './files-page';
import { questionnaire, required, statementsOf } from './questionnaire';
import { bytesOf, ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { SwitchableDevice } from './switchable-device';
import { WizardPage } from './wizard-page';

const [firstTheme] = questionnaire.dimensions;
const [first, second] = statementsOf('short').map(({ id }) => id);

/** Begins a short scan with level 2 and a remark on its first statement, saved on the device. */
async function beginScan(page: Page): Promise<WizardPage> {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(2);
	await wizard.remark('Sinds kort');
	await expect(wizard.saved).toBeVisible();
	return wizard;
}

const elsewhere = (page: Page, thing = 'Deze zelfscan') =>
	page.getByRole('heading', { name: `${thing} is open in een ander venster` });

const takeOver = (page: Page): Promise<void> =>
	page.getByRole('button', { name: 'Ga hier verder', exact: true }).click();

/** Writes a remark in a scan, which the device then refuses to store. */
async function refusedRemark(page: Page): Promise<{ device: SwitchableDevice; wizard: WizardPage }> {
	const device = await SwitchableDevice.of(page);
	const wizard = await beginScan(page);
	await device.set('throws');
	await wizard.remark('Nog niet bewaard');
	await expect(wizard.notSaved).toBeVisible();
	return { device, wizard };
}

/** Throws an item away in another window, while this one has changes that the device refused. */
async function throwAwayElsewhere(page: Page, name: string): Promise<void> {
	const list = new FilesPage(await page.context().newPage());
	await list.open();
	await list.delete(name);
	await expect(page.getByRole('alert')).toContainText('is nog niet bewaard');
}

/** Goes on to the ambitions of a session, which the device then refuses to store. */
async function refusedAmbition(page: Page): Promise<{ device: SwitchableDevice; laptop: SessionPage }> {
	const device = await SwitchableDevice.of(page);
	const laptop = new SessionPage(page);
	await laptop.bringIn(exampleSession());
	await device.set('throws');
	await laptop.goTo('Ambitie');
	await expect(page.getByRole('alert')).toContainText('Niet bewaard.');
	return { device, laptop };
}

async function fileFrom(page: Page, button: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).first().click();
	return new TextDecoder().decode(await bytesOf(await download));
}

const asksBeforeClosing = (page: Page): Promise<boolean> =>
	page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

/** Gives the page no frame, until the function that it resolves to gives them back. */
async function withoutFrames(page: Page): Promise<() => Promise<void>> {
	const frames = await page.evaluateHandle(() => {
		const before = requestAnimationFrame;
		window.requestAnimationFrame = () => 0;
		return { before };
	});
	return () =>
		frames.evaluate(({ before }) => {
			window.requestAnimationFrame = before;
		});
}

const originOf = (page: Page): string => new URL(page.url()).origin;

test.describe('two windows', () => {
	test('on one scan: the second is told and takes over, the first stops', async ({ page, context }) => {
		const wizard = await beginScan(page);
		const id = await wizard.scanId();
		const other = new WizardPage(await context.newPage());
		await other.page.goto(`./scan/?scan=${id}`);
		await expect(elsewhere(other.page)).toBeVisible();
		await takeOver(other.page);
		await other.expectStatement(required(first));
		await expect(other.level(2)).toBeChecked();
		await expect(elsewhere(page)).toBeVisible();
		await other.choose(3);
		await expect(other.saved).toBeVisible();
		await page.keyboard.press('0');
		const { entries } = await readDevice(page);
		expect(entries).toMatchObject([{ answer: { kind: 'level', level: 3 } }]);
	});

	test('on one scan: the first offers its unsaved answers as a file, and keeps them when it goes on', async ({
		page,
		context,
	}) => {
		const device = await SwitchableDevice.of(page);
		const wizard = await beginScan(page);
		const id = await wizard.scanId();
		await device.set('throws');
		await wizard.remark('Nog niet bewaard');
		await expect(wizard.notSaved).toBeVisible();
		const other = new WizardPage(await context.newPage());
		await other.page.goto(`./scan/?scan=${id}`);
		await takeOver(other.page);
		await other.next();
		await other.choose(4);
		await expect(other.saved).toBeVisible();

		await expect(page.getByRole('alert')).toContainText('is nog niet bewaard');
		const file = await parseScanFile(await fileFrom(page, 'Bewaar als bestand'));
		expect(file).toMatchObject({
			ok: true,
			value: { scan: { entries: { [required(first)]: { remark: 'Nog niet bewaard' } } } },
		});
		await device.set('works');
		await takeOver(page);
		await expect(wizard.saved).toBeVisible();
		const { entries } = await readDevice(page);
		expect(entries).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ statementId: first, remark: 'Nog niet bewaard' }),
				expect.objectContaining({ statementId: second, answer: { kind: 'level', level: 4 } }),
			]),
		);
	});

	test('on one scan: the first keeps a choice whose work still waited for its paint', async ({
		page,
		context,
	}) => {
		const wizard = await beginScan(page);
		const other = await context.newPage();
		await other.goto(page.url());
		await expect(elsewhere(other)).toBeVisible();
		const goOn = await withoutFrames(page);
		await wizard.choose(4);
		await takeOver(other);
		await expect(elsewhere(page)).toBeVisible();
		await goOn();
		await takeOver(page);
		await expect(wizard.saved).toBeVisible();
		await expect(wizard.level(4)).toBeChecked();
		const { entries } = await readDevice(page);
		expect(entries).toMatchObject([{ answer: { kind: 'level', level: 4 } }]);
	});

	test('on one scan: the first keeps its unsaved answers when its page is left by a link', async ({
		page,
		context,
	}) => {
		const { device, wizard } = await refusedRemark(page);
		const other = new WizardPage(await context.newPage());
		await other.page.goto(page.url());
		await takeOver(other.page);
		await expect(page.getByRole('alert')).toContainText('is nog niet bewaard');
		await page.getByRole('link', { name: 'Naar Mijn zelfscans' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn zelfscans');
		await page.goBack();
		await expect(page.getByRole('alert')).toContainText('is nog niet bewaard');
		await device.set('works');
		await takeOver(page);
		await expect(wizard.saved).toBeVisible();
		const { entries } = await readDevice(page);
		expect(entries).toMatchObject([{ answer: { kind: 'level', level: 2 }, remark: 'Nog niet bewaard' }]);
	});

	test('on one scan: the first calls nothing unsaved, once its save under way has landed', async ({
		page,
		context,
	}) => {
		const device = await SwitchableDevice.of(page);
		const wizard = await beginScan(page);
		await device.set('holds');
		await wizard.choose(3);
		await expect(page.getByText('Bewaren…')).toBeVisible();
		const other = await context.newPage();
		await other.goto(page.url());
		await takeOver(other);
		await expect(page.getByRole('alert')).toContainText('is nog niet bewaard');
		expect(await asksBeforeClosing(page)).toBe(true);
		await device.set('works');
		await expect(page.getByRole('alert')).toBeHidden();
		await expect(elsewhere(page)).toBeVisible();
		expect(await asksBeforeClosing(page)).toBe(false);
	});

	test('on one scan: the first goes on with all of it, when nothing of it is on the device', async ({
		page,
		context,
	}) => {
		const device = await SwitchableDevice.of(page, 'throws');
		const wizard = new WizardPage(page);
		await wizard.beginShortScan('Waterland-Zuid');
		await wizard.choose(2);
		await wizard.remark('Alleen hier');
		await expect(wizard.notSaved).toBeVisible();
		await expect(page).toHaveURL(/\?scan=/);
		const other = await context.newPage();
		await other.goto(page.url());
		await takeOver(other);
		await expect(page.getByRole('alert')).toContainText('is nog niet bewaard');
		await device.set('works');
		await takeOver(page);
		await expect(wizard.saved).toBeVisible();
		await expect(wizard.level(2)).toBeChecked();
		const { entries } = await readDevice(page);
		expect(entries).toMatchObject([{ answer: { kind: 'level', level: 2 }, remark: 'Alleen hier' }]);
	});

	test('on one scan: the first goes on with all of it, when the list threw it away', async ({ page }) => {
		const { device, wizard } = await refusedRemark(page);
		await throwAwayElsewhere(page, 'Waterland-Zuid');

		await takeOver(page);
		await expect(page.getByText('Dat lukte niet. Bewaar eerst een bestand')).toBeVisible();
		await device.set('works');
		await takeOver(page);
		await expect(wizard.saved).toBeVisible();
		const { scans, entries } = await readDevice(page);
		expect(scans).toMatchObject([{ deletedAt: null }]);
		expect(entries).toMatchObject([{ answer: { kind: 'level', level: 2 }, remark: 'Nog niet bewaard' }]);
	});

	test('on one scan: the first offers its unsaved answers, when the device refuses to take them back out of the bin', async ({
		page,
	}) => {
		const { device, wizard } = await refusedRemark(page);
		await throwAwayElsewhere(page, 'Waterland-Zuid');
		await page.getByRole('link', { name: 'Naar Mijn zelfscans' }).click();
		await expect(wizard.heading).toHaveText('Mijn zelfscans');
		await page.goBack();
		await expect(wizard.heading).toHaveText('Deze browser laat ons niet bij je zelfscans');
		expect(await fileFrom(page, 'Bewaar als bestand')).toContain('Nog niet bewaard');
		const retry = page.getByRole('button', { name: 'Probeer opnieuw' });
		await retry.click();
		await expect(page.getByText('Dat lukte niet. Bewaar eerst een bestand')).toBeVisible();
		await device.set('works');
		await retry.click();
		await expect(wizard.saved).toBeVisible();
		const { scans, entries } = await readDevice(page);
		expect(scans).toMatchObject([{ deletedAt: null }]);
		expect(entries).toMatchObject([{ answer: { kind: 'level', level: 2 }, remark: 'Nog niet bewaard' }]);
	});

	test('on one scan: an ambition set on the result stops the window in the scan, which goes on with both', async ({
		page,
		context,
	}) => {
		const wizard = await beginScan(page);
		const id = await wizard.scanId();
		const result = new ResultPage(await context.newPage());
		await result.open(id);
		await wizard.choose(4);
		await expect(wizard.saved).toBeVisible();
		await expect(elsewhere(page)).toBeHidden();
		await result.openTheme(required(firstTheme));
		await result.setAmbition(required(firstTheme), '3');
		await expect(elsewhere(page)).toBeVisible();
		await takeOver(page);
		await expect(wizard.level(4)).toBeChecked();
		await wizard.remark('Later');
		await expect(wizard.saved).toBeVisible();
		const { scans, entries } = await readDevice(page);
		expect(scans).toMatchObject([{ ambitions: { [required(firstTheme).id]: { level: 3 } } }]);
		expect(entries).toMatchObject([{ answer: { kind: 'level', level: 4 }, remark: 'Later' }]);
	});

	test('on one session: the second is told and takes over, the first stops', async ({ page, context }) => {
		const session = exampleSession();
		const laptop = new SessionPage(page);
		await laptop.bringIn(session);
		const other = new SessionPage(await context.newPage());
		await other.page.goto(`./bijeenkomst/?bijeenkomst=${session.id}`);
		await expect(elsewhere(other.page, 'Deze bijeenkomst')).toBeVisible();
		await takeOver(other.page);
		await expect(other.heading).toHaveText(session.region.name);
		await expect(elsewhere(page, 'Deze bijeenkomst')).toBeVisible();
		await other.goTo('Acties');
		await expect(other.saved).toBeVisible();
		await takeOver(page);
		await expect(laptop.step('Acties')).toHaveAttribute('aria-current', 'step');
	});

	test('on one session: the first goes on with all of it, when the list threw it away', async ({ page }) => {
		const { device, laptop } = await refusedAmbition(page);
		await throwAwayElsewhere(page, exampleSession().region.name);
		await device.set('works');
		await takeOver(page);
		await expect(laptop.step('Ambitie')).toHaveAttribute('aria-current', 'step');
		await expect(laptop.saved).toBeVisible();
		const { sessions } = await readDevice(page);
		expect(sessions).toMatchObject([{ deletedAt: null, stage: 'ambitions' }]);
	});

	test('on one session: the first keeps its unsaved changes when its page is left by a link', async ({
		page,
		context,
	}) => {
		const { device, laptop } = await refusedAmbition(page);
		const other = await context.newPage();
		await other.goto(page.url());
		await takeOver(other);
		await expect(page.getByRole('alert')).toContainText('is nog niet bewaard');
		await page.getByRole('link', { name: 'Naar Mijn zelfscans' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn zelfscans');
		await other.close();
		await device.set('works');
		await page.goBack();
		await expect(laptop.step('Ambitie')).toHaveAttribute('aria-current', 'step');
		await expect(laptop.saved).toBeVisible();
	});

	test('on one session: the first calls nothing unsaved, once its save under way has landed', async ({
		page,
		context,
	}) => {
		const device = await SwitchableDevice.of(page);
		const laptop = new SessionPage(page);
		await laptop.bringIn(exampleSession());
		await device.set('holds');
		await laptop.goTo('Ambitie');
		const other = await context.newPage();
		await other.goto(page.url());
		await takeOver(other);
		await expect(page.getByRole('alert')).toContainText('is nog niet bewaard');
		expect(await asksBeforeClosing(page)).toBe(true);
		await device.set('works');
		await expect(page.getByRole('alert')).toBeHidden();
		await expect(elsewhere(page, 'Deze bijeenkomst')).toBeVisible();
		expect(await asksBeforeClosing(page)).toBe(false);
	});

	test('on one session: the first offers its unsaved changes, when the device refuses to take them back out of the bin', async ({
		page,
	}) => {
		const { device, laptop } = await refusedAmbition(page);
		await throwAwayElsewhere(page, exampleSession().region.name);
		const toList = page.getByRole('link', { name: 'Naar Mijn zelfscans' });
		await toList.click();
		await expect(laptop.heading).toHaveText('Mijn zelfscans');
		await page.goBack();
		await expect(laptop.heading).toHaveText('Deze browser laat ons niet bij je bijeenkomsten');
		expect(await fileFrom(page, 'Bewaar als bestand')).toContain('"stage": "ambitions"');
		const retry = page.getByRole('button', { name: 'Probeer opnieuw' });
		await retry.click();
		await expect(page.getByText('Dat lukte niet. Bewaar eerst een bestand')).toBeVisible();
		await toList.click();
		await expect(laptop.heading).toHaveText('Mijn zelfscans');
		await device.set('works');
		await page.goBack();
		await expect(laptop.step('Ambitie')).toHaveAttribute('aria-current', 'step');
		await expect(laptop.saved).toBeVisible();
	});

	test('on two versions: the older one says so, and saves nothing any more', async ({ page, context }) => {
		const wizard = await beginScan(page);
		const newer = await context.newPage();
		await newer.goto('./privacy/');
		await newer.evaluate(
			() =>
				new Promise<void>((resolve, reject) => {
					const opening = indexedDB.open('bouwstenenscan', 1_000);
					opening.onsuccess = () => {
						opening.result.close();
						resolve();
					};
					opening.onblocked = () => {
						reject(new Error('The old window does not let go'));
					};
				}),
		);
		await expect(wizard.notSaved).toContainText('nieuwere versie');
		await wizard.choose(4);
		await expect(wizard.saved).toBeHidden();
		expect(await fileFrom(page, 'Bewaar als bestand')).toContain('Sinds kort');
	});
});

test('database: is written again whole, when the browser empties it while it is open', async ({
	page,
	context,
}) => {
	const wizard = await beginScan(page);
	await wizard.next();
	await wizard.chooseUnknown();
	await expect(wizard.saved).toBeVisible();
	const before = await readDevice(page);
	const browser = await context.newCDPSession(page);
	await browser.send('Storage.clearDataForOrigin', { origin: originOf(page), storageTypes: 'indexeddb' });
	// The next answer restores everything, whether or not the browser reported that it closed the database.
	await wizard.choose(3);
	await expect(wizard.saved).toBeVisible();
	await expect(async () => {
		const { entries = [], questionnaires } = await readDevice(page);
		expect(entries).toHaveLength(before['entries']?.length ?? 0);
		expect(entries[0]).toEqual(before['entries']?.[0]);
		expect(questionnaires).toEqual(before['questionnaires']);
	}).toPass();
	await expect(wizard.saved).toBeVisible();
});

test('full device: says so, and keeps everything once there is room', async ({ page, context }) => {
	const wizard = new WizardPage(page);
	const browser = await context.newCDPSession(page);
	await page.goto('./');
	await browser.send('Storage.overrideQuotaForOrigin', { origin: originOf(page), quotaSize: 1 });
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(2);
	await expect(wizard.notSaved).toContainText('Dit apparaat is vol.');
	expect(await fileFrom(page, 'Bewaar als bestand')).toContain('Waterland-Zuid');
	await browser.send('Storage.overrideQuotaForOrigin', { origin: originOf(page) });
	await wizard.button('Probeer opnieuw').click();
	await expect(wizard.saved).toBeVisible();
	expect((await readDevice(page))['entries']).toHaveLength(1);
});

test('private window: says that there is no database, and offers a file', async ({ page }) => {
	await SwitchableDevice.of(page, 'locked');
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(2);
	await expect(wizard.notSaved).toContainText('privévenster');
	expect(await fileFrom(page, 'Bewaar als bestand')).toContain('Waterland-Zuid');
});

test('session: says that it is not saved and goes into a file, when the device refuses it', async ({
	page,
}) => {
	const device = await SwitchableDevice.of(page);
	const laptop = new SessionPage(page);
	const session = exampleSession();
	await laptop.bringIn(session);
	await device.set('throws');
	await laptop.goTo('Ambitie');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('Niet bewaard. De laatste keuzes staan alleen in dit venster.');
	await expect(laptop.saved).toBeHidden();
	expect(await fileFrom(page, 'Bewaar als bestand')).toMatch(/"stage": "ambitions"/);
	await laptop.button('Even stoppen').click();
	await expect(page.getByText('Sluit dit venster nog niet.')).toBeVisible();
	await device.set('works');
	await laptop.button('Probeer opnieuw').click();
	await expect(laptop.saved).toBeVisible();
	await expect(page.getByText('Je kunt dit venster sluiten.')).toBeVisible();
});

test('frozen tab: keeps all that was typed, when it is discarded', async ({ page, context }) => {
	const wizard = await beginScan(page);
	const id = await wizard.scanId();
	await wizard.remarkField.pressSequentially(' en tot het laatste woord');
	// A browser freezes a tab minutes after its last use, and never while it is typed in.
	await expect(wizard.saved).toBeVisible();
	const browser = await context.newCDPSession(page);
	await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
	await page.close();
	const again = new WizardPage(await context.newPage());
	await again.reopen(id);
	await expect(again.remarkField).toHaveValue('Sinds kort en tot het laatste woord');
});

test('clock: the next change still counts as the newest, after it was set back', async ({ page }) => {
	const wizard = await beginScan(page);
	const changedAt = async (): Promise<string> => {
		const [entry] = (await readDevice(page))['entries'] ?? [];
		return String(Reflect.get(Object(entry), 'changedAt'));
	};
	const before = await changedAt();
	await page.clock.setFixedTime(new Date('2020-01-01T12:00:00Z'));
	await wizard.choose(4);
	await expect.poll(changedAt).not.toBe(before);
	expect((await changedAt()) > before).toBe(true);
});

test('stopping: offers a file, the answer card and the home screen, and says why', async ({ page }) => {
	const wizard = await beginScan(page);
	await wizard.button('Even stoppen').click();
	await expect(page.getByText('Je kunt dit venster sluiten.')).toBeVisible();
	await expect(page.getByText(/^De browser (heeft beloofd|belooft niet)/)).toBeVisible();
	await expect(page.getByText('die kan zichzelf leegmaken als je je afmeldt')).toBeVisible();
	await expect(page.getByText('kom je zeven dagen niet terug, dan wist Safari')).toBeVisible();
	await expect(page.getByText('Zet op beginscherm')).toBeVisible();
	expect(await fileFrom(page, 'Bewaar als bestand')).toContain('Sinds kort');
	await page.getByText('Antwoordkaart voor de bijeenkomst').click();
	await expect(page.getByRole('img', { name: /^Antwoordkaart als QR-code/ })).toBeVisible();
});

test('stopping: says not to close the window, while nothing can be saved', async ({ page }) => {
	await SwitchableDevice.of(page, 'throws');
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.choose(2);
	await expect(wizard.notSaved).toBeVisible();
	await wizard.button('Even stoppen').click();
	await expect(page.getByText('Sluit dit venster nog niet.')).toBeVisible();
	await expect(page.getByText('Je kunt dit venster sluiten.')).toBeHidden();
});

test('finishing: offers a file and the answer card, and says why', async ({ page }) => {
	const wizard = await beginScan(page);
	await wizard.jumpTo(required(statementsOf('short').at(-1)).id);
	await wizard.skip();
	await wizard.finish();
	await new ResultPage(page).expectOpened();
	await expect(page.getByText('Safari na een week zonder bezoek, kan die wissen')).toBeVisible();
	await expect(page.getByText('Antwoordkaart voor de bijeenkomst')).toBeVisible();
	expect(await fileFrom(page, 'Bewaar als bestand')).toContain('Sinds kort');
});

test('bin: claims nothing that the device did not store', async ({ page }) => {
	const device = await SwitchableDevice.of(page);
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await device.set('throws');
	await files.pressDelete('Najaar');
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByText('is weggegooid')).toBeHidden();
	await expect(files.item('Najaar')).toBeVisible();
});

test('damaged scan: is listed, and its raw data can be saved', async ({ page }) => {
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await damageScans(page);
	await page.reload();
	const damaged = page.getByRole('region', { name: 'Beschadigd' });
	await expect(damaged).toContainText('Deze zelfscan is beschadigd');
	const before = await readDevice(page);
	const raw = await fileFrom(page, 'Bewaar de ruwe gegevens');
	expect(raw).toContain('"length": "half"');
	expect(raw).toContain('Najaar');
	expect(await readDevice(page)).toEqual(before);
	await damaged.getByRole('button', { name: 'Gooi weg' }).click();
	await expect(damaged).toBeHidden();
});
