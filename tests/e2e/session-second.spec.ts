import { withoutSpace } from '../read-pdf';
import { exampleSession } from '../session-fixture';
import { statementWith } from './questionnaire';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const { participants, ...example } = exampleSession();
const evening = {
	...example,
	participants: participants.map((person) => ({ ...person, after: {} })),
	stage: 'talk',
	attention: null,
	decisions: {},
	finishedAt: null,
} as const;

test('second bijeenkomst in the same window: has a beamer of its own, and nothing of the first', async ({
	page,
}) => {
	const [session, talk] = [new SessionPage(page), new TalkPage(page)];
	await session.bringInFromStart(evening);
	const old = await session.openBeamer();
	await talk.look('B2.2');
	await talk.show();
	await expect(old.word).toHaveText('Twee beelden');

	await test.step('a frozen picture and a note to undo stay behind', async () => {
		await session.button('Bevries').click();
		await session.goTo('Acties');
		await session.button('Haal weg').first().click();
		await expect(session.button('Zet terug')).toBeVisible();
		await session.leaveByMenu();
		await expect(session.button('Zet terug')).toBeHidden();
		await expect(old.page.getByText('Er is even geen verbinding met de laptop.')).toBeVisible();
	});

	const last = await old.markup();
	await session.fillIn('Regio Winterberg', '2026-11-25', 90);
	await expect(session.presence).toHaveText('Het beamervenster is nog niet open.');
	await expect(session.button('Bevries')).toHaveAttribute('aria-pressed', 'false');
	await expect(session.button('Zet terug')).toBeHidden();
	const beamer = await session.openBeamer();
	await expect(beamer.heading).toHaveText('Regio Winterberg');
	await session.button('Iedereen is er: begin').click();
	await beamer.expectCount('Nog niemand is klaar');
	expect(await old.markup()).toBe(last);

	await test.step('talk, decide and print, with nothing of the first', async () => {
		await session.goTo('Praten en besluiten');
		await talk.look('B1.1');
		await talk.countHands({ 'niveau 2': 5 });
		await talk.show();
		await beamer.expectCount('Iedereen koos 2');
		await talk.decide(2);
		expect(await old.markup()).toBe(last);
		const report = await session.openReport();
		const text = await report.printedText();
		for (const own of ['Regio Winterberg', 'Beeld van 5 mensen']) expect(text).toContain(withoutSpace(own));
		for (const others of [evening.region.name, ...evening.actions.map(({ what }) => what)])
			expect(text).not.toContain(withoutSpace(others));
	});

	await test.step('the first goes on with its own beamer, opened again from the menu', async () => {
		await session.leaveByMenu();
		await page.getByRole('link', { name: evening.region.name }).click();
		await expect(session.heading).toHaveText(evening.region.name);
		await session.goTo('Praten en besluiten');
		await talk.look('B2.3');
		await expect(old.heading).toHaveText(statementWith('B2.3').text);
	});
});
