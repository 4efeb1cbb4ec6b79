import { exampleSession } from '../session-fixture';
import { CollectPage } from './collect-page';
import { statementsOf, statementWith } from './questionnaire';
import { stickingOut } from './screen';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

test('round 2 on the laptop: shows a participant a bare screen, and takes keys', async ({ page }) => {
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await session.bringIn({ ...exampleSession(), stage: 'talk', attention: null });
	await talk.look('B4.2');
	await talk.show();
	await talk.again();
	await talk.passLaptop();
	for (const key of ['2', '3', 'w']) {
		await talk.button('Ik ben aan de beurt').click();
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(statementWith('B4.2').text);
		await page.keyboard.press(key);
		await page.keyboard.press('Enter');
		await expect(talk.button('Terug naar het gesprek')).toBeVisible();
	}
	await talk.takeBack();
	await expect(page.getByText('Nog een ronde. 3 van 12 hebben opnieuw gekozen.')).toBeVisible();
	await talk.countHands({ 'niveau 2': 9 });
	await expect(page.getByText('Nog een ronde. 12 van 12 hebben opnieuw gekozen.')).toBeVisible();
	await talk.closeRound();
	await expect(page.getByText('Alle 9 kozen niveau 2.')).toBeVisible();
});

test('passed laptop: says so when someone chose nothing, and takes keys', async ({ page }) => {
	const session = new SessionPage(page);
	const collect = new CollectPage(page);
	await session.create('Regio Zomerdal', '2026-11-24', 90);
	await session.goTo('Alleen kiezen');
	await collect.by('Op deze laptop');
	await collect.button('Begin met kiezen').click();
	for (const { text } of statementsOf('short')) {
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(text);
		await collect.button('Sla over').click();
	}
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('Je hebt nog niets gekozen');
	await collect.button('Terug naar het begin').click();
	for (const { text } of statementsOf('short')) {
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(text);
		await page.keyboard.press('2');
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('Klaar. Geef de laptop door.');
	await expect(page.getByText('Je koos bij 24 van de 24 stellingen.')).toBeVisible();
	await collect.button('Volgende deelnemer').click();
	await expect(collect.count).toContainText('1 deelnemer heeft gekozen.');

	await collect.button('Begin met kiezen').click();
	await collect.button('Stop met kiezen').click();
	await expect(collect.count).toContainText('1 deelnemer heeft gekozen.');
	expect(await collect.whoIsDone(1)).toEqual([expect.stringContaining('Deelnemer 1')]);
});

test('decision: keeps its words on a few lines, when weet niet and n.v.t. were counted', async ({ page }) => {
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await session.bringIn({
		...exampleSession(),
		participants: [],
		decisions: {},
		stage: 'talk',
		attention: null,
	});
	await talk.look('B4.2');
	await talk.countHands({ 'niveau 1': 4, 'weet niet': 9, 'n.v.t.': 9 });
	await talk.show();
	for (const width of [1366, 320]) {
		await page.setViewportSize({ width, height: 768 });
		for (const option of await talk.decision.locator('label:has([type=radio])').all())
			expect((await option.boundingBox())?.height).toBeLessThan(width === 320 ? 180 : 80);
		expect(await stickingOut(page)).toEqual([]);
	}
});
