import { exampleSession } from '../session-fixture';
import type { BeamerPage } from './beamer-page';
import { readDevice } from './device';
import { statementWith } from './questionnaire';
import { SessionPage } from './session-page';
import { withLevels } from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const evening = { ...exampleSession(), stage: 'talk' as const, decisions: {}, attention: null };
const undecided = { ...evening, participants: evening.participants.map((one) => ({ ...one, after: {} })) };

test('beamer panel: shows what the room sees, and whether the beamer is there', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	const session = new SessionPage(page);
	await session.bringIn(undecided);
	await expect(session.presence).toHaveText('Het beamervenster is nog niet open.');
	const beamer = await session.openBeamer();
	await expect(session.presence).toHaveText('Het beamervenster is verbonden.');
	const talk = new TalkPage(page);
	await talk.look('B2.2');
	await talk.show();
	await expect(session.thumbnail.locator('.word')).toHaveText('Twee beelden');
	expect(await session.thumbnail.locator('.beamer').innerHTML()).toBe(
		await beamer.screen.evaluate((element) => element.innerHTML),
	);
	await beamer.page.close();
	await expect(session.presence).toHaveText('Het beamervenster is weg. Open het opnieuw.');
});

test('beamer panel: puts up a screen, until the bijeenkomst goes on', async ({ page }) => {
	const session = new SessionPage(page);
	await session.bringIn({ ...undecided, parked: [] });
	const beamer = await session.openBeamer();
	const talk = new TalkPage(page);
	await talk.look('B2.2');
	for (const [name, heading] of [
		['Spelregels', 'Zo doen we het'],
		['Muur', /onze muur$/],
		['Acties', 'Wat we gaan doen'],
		['Parkeerplaats', 'Voor een andere keer'],
	] as const) {
		await session.button(name).click();
		await expect(beamer.heading).toHaveText(heading);
		await expect(session.button(name)).toHaveAttribute('aria-pressed', 'true');
	}
	await session.button('Parkeerplaats').click();
	await expect(beamer.heading).toHaveText(statementWith('B2.2').text);
	await session.button('Spelregels').click();
	await talk.show();
	await expect(beamer.word).toHaveText('Twee beelden');
});

test('beamer panel: is one line on a phone until it is opened, so that each step begins on the first screen', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const session = new SessionPage(page);
	await session.bringIn(undecided);
	const [open, black] = [session.button('Bedien de beamer'), session.button('Zwart')];
	for (const step of ['Voorbereiden', 'Alleen kiezen', 'Praten en besluiten', 'Ambitie', 'Acties'] as const) {
		await session.goTo(step);
		await expect(black).toBeHidden();
		const content = page.getByRole('group', { name: step, exact: true });
		await expect(content.locator('> :not(:empty)').first()).toBeInViewport();
		const first = content.locator('a, button, input, select, summary').filter({ visible: true }).first();
		await expect(first).toBeInViewport({ ratio: 1 });
	}
	await expect(open).toHaveAttribute('aria-expanded', 'false');
	await open.press('Enter');
	await expect(black).toBeVisible();
	await session.goTo('Ambitie');
	await expect(black).toBeVisible();
	await session.button('Verberg de knoppen').click();
	await expect(black).toBeHidden();
	await expect(open).toBeFocused();
	await page.setViewportSize({ width: 768, height: 1024 });
	await expect(black).toBeVisible();
	await expect(open).toBeHidden();
});

test('beamer: a frozen picture stays over a reload of the beamer, and nothing of it is stored', async ({
	page,
}) => {
	const session = new SessionPage(page);
	await session.bringIn({ ...undecided, revealedAt: null, stage: 'collect' });
	const beamer = await session.openBeamer();
	await beamer.expectCount('zijn klaar');
	const device = await readDevice(page);
	await session.button('Spelregels').click();
	await beamer.expectCount('Zo doen we het');
	await session.button('Bevries').click();
	await session.button('Zwart').click();
	await expectBlack(beamer);
	await session.button('Zwart').click();
	await beamer.expectCount('Zo doen we het');
	expect(await readDevice(page)).toEqual(device);

	const frozen = await beamer.markup();
	await session.goTo('Praten en besluiten');
	const talk = new TalkPage(page);
	await talk.look('B2.2');
	await talk.show();
	await beamer.page.reload();
	await beamer.expectCount('Zo doen we het');
	expect(await beamer.markup()).toBe(frozen);
	await session.button('Bevries').click();
	await expect(beamer.word).toHaveText('Twee beelden');
});

test('beamer: nothing changes when choices change before the reveal, on any screen', async ({
	page,
	openAnotherBrowser,
}) => {
	const others = withLevels(undecided.participants, () => ({ kind: 'level', level: 4 }));
	const seen = [];
	for (const [window, participants] of [
		[page, undecided.participants],
		[await openAnotherBrowser(), others],
	] as const) {
		const session = new SessionPage(window);
		await session.bringIn({ ...undecided, participants, hands: {}, revealedAt: null, stage: 'collect' });
		const beamer = await session.openBeamer();
		const screens = [];
		for (const name of ['Spelregels', 'Acties', 'Parkeerplaats', 'Bevries', 'Zwart']) {
			await session.button(name).click();
			await expect(session.button(name)).toHaveAttribute('aria-pressed', 'true');
			await window.waitForTimeout(200);
			screens.push(await beamer.markup());
		}
		await expect(session.button('Muur')).toBeDisabled();
		seen.push(screens);
	}
	expect(seen[0]).toEqual(seen[1]);
});

test('beamer keys: show, go on and blacken, in one screen too and without its controls', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	const session = new SessionPage(page);
	await session.bringIn(undecided);
	const beamer = await session.openBeamer();
	const talk = new TalkPage(page);
	await talk.look('B2.2');
	await page.keyboard.press('b');
	await expectBlack(beamer);
	await page.keyboard.press('b');
	await page.keyboard.press('F9');
	await expect(session.mirror).toBeVisible();
	const back = session.mirror.getByRole('button', { name: /^Terug naar de bediening/ });
	await expect(back).toHaveCSS('opacity', '0');
	await page.keyboard.press(' ');
	await expect(session.mirror.locator('.word')).toHaveText('Twee beelden');
	await expect(beamer.word).toHaveText('Twee beelden');
	await expect(back).toHaveCSS('opacity', '0');
	await page.keyboard.press('ArrowRight');
	await expect(session.mirror.locator('.word')).toBeHidden();
	await expect(session.mirror.getByRole('heading', { level: 1 })).not.toHaveText(statementWith('B2.2').text);
	await page.mouse.move(300, 300);
	await page.mouse.move(320, 320);
	await expect(back).toHaveCSS('opacity', '1');
	await page.keyboard.press('F9');
	await expect(session.mirror).toBeHidden();
});

test('beamer keys: do nothing while someone types, or has the laptop', async ({ page }) => {
	const session = new SessionPage(page);
	await session.bringIn(undecided);
	const beamer = await session.openBeamer();
	const talk = new TalkPage(page);
	await talk.look('B2.2');
	await talk.show();
	await talk.again();
	await talk.passLaptop();
	const before = await beamer.markup();
	for (const key of ['b', ' ', 'ArrowRight']) await page.keyboard.press(key);
	await page.waitForTimeout(200);
	expect(await beamer.markup()).toBe(before);
	await expect(session.presence).toBeHidden();
});

/** Expects nothing on the beamer but black. */
async function expectBlack(beamer: BeamerPage): Promise<void> {
	await expect(beamer.screen).toHaveCSS('background-color', 'rgb(0, 0, 0)');
	await expect(beamer.screen).toHaveText('');
}
