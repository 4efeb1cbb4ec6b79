import type { Page } from '@playwright/test';
import { exampleSession } from '../session-fixture';
import { fileOf, mixedScan } from './answers';
import { CollectPage } from './collect-page';
import { ComparePage } from './compare-page';
import { FilesPage } from './files-page';
import { focusPlace, use, walkThrough } from './focus-place';
import { conflictOf } from './incoming';
import { KeyboardUser } from './keyboard-user';
import { putScan } from './put-on-device';
import { required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';
import { WizardPage } from './wizard-page';

const statements = statementsOf('short');
const [first] = statements;

const handsOn = (page: Page): KeyboardUser => new KeyboardUser(new WizardPage(page));

test('keyboard: the skip link, the menu and a dialog leave the focus in the right place', async ({
	page,
}) => {
	const [hands, wizard] = [handsOn(page), new WizardPage(page)];
	const main = page.getByRole('main');
	await page.goto('./', { waitUntil: 'networkidle' });
	await hands.press('Tab');
	await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeInViewport();
	await hands.press('Enter');
	await expect(main).toBeFocused();
	await hands.press('Shift+Tab');
	await hands.press('Enter');
	await expect(wizard.heading).toHaveText('Verantwoording');
	await expect(main).toBeFocused();

	await wizard.beginShortScan();
	await hands.press('?');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	for (let step = 0; step < 4; step += 1) {
		await hands.press('Tab');
		await expect(page.locator(':focus:not(dialog *)')).toHaveCount(0);
	}
	await hands.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(wizard.heading).toBeFocused();
});

test('focus: marks a card for the keyboard, not for the mouse', async ({ page }) => {
	const [hands, wizard] = [handsOn(page), new WizardPage(page)];
	const card = page.locator('label').filter({ has: wizard.level(2) });
	await wizard.beginShortScan();
	await card.click();
	await expect(wizard.level(2)).toBeFocused();
	await expect(card).toHaveCSS('outline-style', 'none');
	await hands.press('ArrowUp');
	await hands.press('ArrowDown');
	await expect(card).toHaveCSS('outline-style', 'solid');
	await expect(card).toHaveCSS('outline-width', '3px');
});

test('keyboard: the focus is never behind a bar, on a low screen either', async ({ page }) => {
	const [hands, wizard] = [handsOn(page), new WizardPage(page)];
	await wizard.beginShortScan();
	await wizard.choose(2);
	for (const size of [
		{ width: 320, height: 568 },
		{ width: 683, height: 384 },
	]) {
		await page.setViewportSize(size);
		await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
		expect.soft(await walkThrough(hands, page), `a statement at ${size.width}`).toEqual([]);
	}
	const zoomed = { width: 320, height: 256 };
	await page.setViewportSize(zoomed);
	await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
	expect.soft(await walkThrough(hands, page), 'a statement at great zoom').toEqual([]);
	const bars = await page
		.locator('.actions')
		.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).position));
	expect(bars).toEqual(['static']);

	const [files, evening] = [new FilesPage(page), new SessionPage(page)];
	await evening.bringIn(exampleSession());
	await evening.goTo('Praten en besluiten');
	expect.soft(await walkThrough(hands, page), 'the talk at great zoom').toEqual([]);
	await evening.goTo('Acties');
	await evening.button('Haal weg').first().click();
	expect.soft(await walkThrough(hands, page), 'the actions at great zoom').toEqual([]);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await files.delete('Najaar');
	await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
	expect.soft(await walkThrough(hands, page), 'the files at great zoom').toEqual([]);
	await page.setViewportSize({ width: 1366, height: 600 });
	await page.goto('./rapport/?scan=voorbeeld', { waitUntil: 'networkidle' });
	expect.soft(await walkThrough(hands, page), 'the report').toEqual([]);
});

test('keyboard: a session works without a mouse, from a new one to a decision', async ({ page }) => {
	const [hands, session] = [handsOn(page), new SessionPage(page)];
	const [collect, talk] = [new CollectPage(page), new TalkPage(page)];
	await page.goto('./', { waitUntil: 'networkidle' });
	await use(hands, page.getByRole('navigation').getByRole('link', { name: 'Bijeenkomst' }));
	await hands.tabTo(page.getByLabel('Voor welke regio?'));
	await hands.type('Waterland-Zuid');
	await use(hands, session.button('Begin'));
	await expect(session.heading).toHaveText('Waterland-Zuid');
	await use(hands, session.button('Iedereen is er: begin'));
	await use(hands, session.button('Intypen'));
	for (const keys of ['0', '2', '4']) {
		await use(hands, collect.button('Begin met typen'));
		await expect(collect.keypad).toBeFocused();
		await hands.type(keys.repeat(statements.length));
		await use(hands, collect.button('Klaar, volgende kaart'));
	}
	await use(hands, session.button('Iedereen is klaar: bekijk de keuzes'));
	await use(hands, talk.entry(required(first).id));
	await use(hands, talk.button('Laat de keuzes zien'));
	await expect(talk.button('Verberg de keuzes')).toBeFocused();
	await use(hands, talk.button('Nog een ronde'));
	await use(hands, talk.button('Laptop doorgeven'));
	await use(hands, talk.button('Ik ben aan de beurt'));
	await use(hands, talk.button('Stop met kiezen'));
	await use(hands, talk.button('Terug naar het gesprek'));
	await use(hands, talk.button('Sluit deze ronde en toon de keuzes'));
	await use(hands, talk.decision.getByRole('radio', { name: /^0 / }), 'Space');
	await use(hands, talk.button('Volgende stelling'));
	await expect(talk.statement.getByRole('heading', { level: 2 })).toBeFocused();

	await use(hands, session.step('Acties'));
	await use(hands, session.button('Schrijf een actie op'));
	await hands.tabTo(page.getByLabel('Wat gaan jullie doen?'));
	await hands.type('De kring bellen');
	await use(hands, session.button('Klaar'));
	await expect(page.getByRole('listitem').filter({ hasText: 'De kring bellen' })).toBeVisible();
	await hands.press('F9');
	await expect(session.mirror).toBeVisible();
	await hands.press('Escape');
	await expect.poll(() => focusPlace(page)).toBe('in sight');
});

test('keyboard: a conflict and the list of files work without a mouse', async ({ page }) => {
	const [hands, files] = [handsOn(page), new FilesPage(page)];
	const { here, file } = conflictOf('Najaar');
	await files.bringIn(here);
	const choosing = page.waitForEvent('filechooser');
	await use(hands, page.getByLabel('Kies bestanden'));
	const name = 'najaar.bouwstenenscan';
	const buffer = Buffer.from(await fileOf(file));
	await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
	await expect(files.preview).toBeFocused();
	await hands.tabTo(files.preview.getByRole('radio', { checked: true }));
	await hands.press('ArrowDown');
	await hands.press('ArrowDown');
	await expect(files.preview.getByRole('radio', { name: 'Neem die uit het bestand' })).toBeChecked();
	await use(hands, files.button('Zet op dit apparaat'));
	await expect(files.brought).toBeFocused();
	await use(hands, files.button('Maak ongedaan'));

	const item = files.item('Najaar');
	await use(hands, item.getByRole('button', { name: /^Meer/ }));
	await use(hands, item.getByRole('button', { name: 'Wijzig de naam' }));
	await hands.type(' met de hagro');
	await hands.press('Enter');
	await expect.poll(() => focusPlace(page), 'after a new name').toBe('in sight');
	const renamed = files.item('Najaar met de hagro');
	await use(hands, renamed.getByRole('button', { name: /^Meer/ }));
	await use(hands, renamed.getByRole('button', { name: 'Gooi weg' }));
	await use(hands, files.button('Zet terug'));
	await expect(renamed).toBeVisible();
});

test('keyboard: the focus stays in sight, after something is put back from far down the page', async ({
	page,
}) => {
	const [hands, files] = [handsOn(page), new FilesPage(page)];
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await files.open();
	const item = files.item('Najaar');
	await use(hands, item.getByRole('button', { name: /^Meer/ }));
	await use(hands, item.getByRole('button', { name: 'Gooi weg' }));
	await expect(item).toBeHidden();
	await page.evaluate(() => {
		scrollTo(0, document.documentElement.scrollHeight);
	});
	await use(hands, files.button('Zet terug'));
	await expect(item).toBeVisible();
	await expect.poll(() => focusPlace(page), 'after the list').toBe('in sight');
});

test('keyboard: comparing works without a mouse, from freezing a result on', async ({ page }) => {
	const [hands, result, compare] = [handsOn(page), new ResultPage(page), new ComparePage(page)];
	const [scan, other] = [mixedScan({ name: 'Najaar' }), mixedScan({ name: 'Winter' })];
	await putScan(page, other);
	await putScan(page, scan);
	await result.open(scan.id);
	await use(hands, page.locator('summary').filter({ hasText: 'Zet dit vast als peilmoment' }));
	await hands.tabTo(page.getByLabel('Hoe noem je dit moment?'));
	await hands.type('Eerste keer');
	await use(hands, page.getByRole('button', { name: 'Bewaar als peilmoment' }));
	// Another link has that name until it is saved.
	await expect(page.getByText('“Eerste keer” is bewaard op dit apparaat.')).toBeVisible();
	await use(hands, page.getByRole('link', { name: 'Vergelijk met een ander moment' }));
	await expect(compare.choice).toHaveAttribute('open', '');
	await use(hands, page.getByRole('checkbox', { name: /Winter/ }), 'Space');
	await expect(compare.moments).toHaveCount(2);
});
