import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';
import { exampleSession } from '../session-fixture';
import { mixedScan } from './answers';
import { CollectPage } from './collect-page';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { required, statementsOf } from './questionnaire';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';
import { WizardPage } from './wizard-page';

const [first, second, third] = statementsOf('short').map(({ id }) => id);

/** Two quick presses at one place, as by an impatient hand. */
type Twice = (target: Locator) => Promise<void>;

/** Moments of two presses, in seconds: left to a busy machine, they could be too far apart to be a double press. */
function quickly(): readonly [number, number] {
	const now = Date.now() / 1000;
	return [now, now + 0.05];
}

const doubleClick: Twice = (target) => target.dblclick();

async function doubleTap(target: Locator): Promise<void> {
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	if (!box) throw new Error('Nothing to tap on');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const finger = await target.page().context().newCDPSession(target.page());
	const [once, again] = quickly();
	for (const [timestamp, point] of [
		[once, { x, y }],
		[again, { x: x + 2, y: y + 1 }],
	] as const) {
		await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point], timestamp });
		await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp });
	}
}

/** Focuses an element in a way that the page takes for the keyboard. */
async function goTo(target: Locator): Promise<void> {
	await target.focus();
	await target.press('Shift');
}

async function doubleEnter(target: Locator): Promise<void> {
	await goTo(target);
	const keys = await target.page().context().newCDPSession(target.page());
	const enter = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
	for (const timestamp of quickly()) {
		await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter, timestamp });
		await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, timestamp });
	}
}

async function heldEnter(target: Locator): Promise<void> {
	await goTo(target);
	for (const _repeat of [1, 2, 3, 4]) await target.page().keyboard.down('Enter');
	await target.page().keyboard.up('Enter');
}

async function toDetails(page: Page): Promise<WizardPage> {
	const wizard = new WizardPage(page);
	await wizard.openDetails();
	return wizard;
}

/** Answers in this browser, in the order of the statements. */
async function answersOnDevice(page: Page): Promise<readonly unknown[]> {
	const { entries = [] } = await readDevice(page);
	return v.parse(v.array(v.looseObject({ answer: v.unknown() })), entries).map(({ answer }) => answer);
}

for (const { name, press, touch, widths } of [
	{ name: 'a double click', press: doubleClick, touch: false, widths: [320, 1366] },
	{ name: 'a double tap', press: doubleTap, touch: true, widths: [320, 1024] },
	{ name: 'Enter twice', press: doubleEnter, touch: false, widths: [1366] },
	{ name: 'Enter held down', press: heldEnter, touch: false, widths: [1366] },
] as const) {
	for (const width of widths) {
		test.describe(`${name} at ${width}`, () => {
			test.use({ viewport: { width, height: 700 }, hasTouch: touch });

			test('is one press in a scan: gives no unchosen answer, passes no statement unseen', async ({
				page,
			}) => {
				const wizard = await toDetails(page);
				await press(wizard.button('Naar de eerste stelling'));
				await wizard.expectStatement(required(first));
				await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
				await wizard.choose(2);
				await press(wizard.button('Volgende'));
				await wizard.expectStatement(required(second));
				await wizard.choose(3);
				await wizard.button('Volgende').click();
				await wizard.expectStatement(required(third));
				await expect(wizard.saved).toBeVisible();
				expect(await answersOnDevice(page)).toEqual([
					{ kind: 'level', level: 2 },
					{ kind: 'level', level: 3 },
				]);
			});
		});
	}
}

test('keys: none is lost on another element, at full speed', async ({ page }) => {
	const wizard = new WizardPage(page);
	// within one theme: the text of the next may still load, and no key counts for a statement that is not on screen
	await wizard.beginFullScan();
	for (const key of ['2', 'Enter', '3', 'Enter', 'w', 'Enter']) await page.keyboard.press(key);
	await wizard.expectStatement('B1.4');
	await expect(wizard.saved).toBeVisible();
	expect(await answersOnDevice(page)).toHaveLength(3);
});

for (const { name, press } of [
	{ name: 'a double click', press: doubleClick },
	{ name: 'Enter twice', press: doubleEnter },
] as const) {
	test(`${name}: is one press in a session, and two on the keypad`, async ({ page }) => {
		const [evening, collect, talk] = [new SessionPage(page), new CollectPage(page), new TalkPage(page)];
		await test.step('makes one session', async () => {
			await page.goto('./bijeenkomst/', { waitUntil: 'networkidle' });
			await page.getByLabel('Voor welke regio?').fill('Waterland');
			await press(evening.button('Begin'));
			await expect(evening.heading).toHaveText('Waterland');
			expect((await readDevice(page))['sessions']).toHaveLength(1);
		});
		await evening.goTo('Alleen kiezen');
		await test.step('lets one person in on the laptop, who passes no statement', async () => {
			await collect.by('Op deze laptop');
			await press(collect.button('Begin met kiezen'));
			await new WizardPage(page).choose(1);
			await press(collect.button('Volgende'));
			await expect(page.getByText(/^2 van \d+$/)).toBeVisible();
			await collect.button('Stop met kiezen').click();
			await expect(collect.count).toContainText('1 deelnemer heeft');
		});
		await test.step('types two digits', async () => {
			await collect.by('Intypen');
			await press(collect.button('Begin met typen'));
			await expect(page.getByText(/^1 van \d+$/)).toBeVisible();
			await page.getByRole('button', { name: 'niveau 3' }).dblclick();
			await expect(page.getByText(/^3 van \d+$/)).toBeVisible();
			await collect.button('Stop met deze kaart').click();
		});
		await test.step('shows, and does not hide at once', async () => {
			await press(collect.button('Iedereen is klaar: bekijk de keuzes'));
			await talk.look(required(first));
			await press(talk.button('Laat de keuzes zien'));
			await expect(talk.button('Verberg de keuzes')).toBeVisible();
		});
		await test.step('removes one action', async () => {
			await evening.goTo('Acties');
			for (const what of ['Bellen', 'Mailen', 'Schrijven']) {
				await evening.button('Schrijf een actie op').click();
				await page.getByLabel('Wat gaan jullie doen?').fill(what);
				await press(evening.button('Klaar'));
				await expect(evening.button('Schrijf een actie op')).toBeVisible();
			}
			await press(evening.button('Haal weg').first());
			await expect(page.getByText('Bellen', { exact: true })).toBeHidden();
			await expect(evening.button('Haal weg')).toHaveCount(2);
		});
	});
}

test('double click: removes one person, makes one copy and one milestone', async ({ page }) => {
	const [evening, collect, files] = [new SessionPage(page), new CollectPage(page), new FilesPage(page)];
	const session = exampleSession();
	await evening.bringIn({ ...session, stage: 'collect', revealedAt: null, finishedAt: null });
	await evening.goTo('Alleen kiezen');
	const people = session.participants.length;
	await collect.whoIsDone(people);
	await collect.people.getByRole('button', { name: 'Haal weg' }).first().dblclick();
	await expect(collect.people.getByRole('listitem')).toHaveCount(people - 1);
	await evening.goTo('Verslag');
	await page.getByText('Zet dit vast als peilmoment').click();
	await page.getByRole('button', { name: 'Bewaar als peilmoment' }).dblclick();
	await expect(page.getByText('is bewaard op dit apparaat.')).toBeVisible();
	expect((await readDevice(page))['milestones']).toHaveLength(1);

	await files.bringIn(mixedScan({ name: 'Van mij' }));
	await files.more('Van mij');
	await files.item('Van mij').getByRole('button', { name: 'Maak een kopie' }).dblclick();
	await expect(files.item('Van mij (kopie)')).toHaveCount(1);
	expect((await readDevice(page))['scans']).toHaveLength(2);
});
