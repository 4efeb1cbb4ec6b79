import type { Session } from '$lib/session/session';
import { withoutSpace } from '../read-pdf';
import { exampleSession } from '../session-fixture';
import { fileOf } from './answers';
import { CollectPage } from './collect-page';
import { required } from './questionnaire';
import { SessionPage } from './session-page';
import { keysOf, scanOf } from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

/** The session before its first decision. */
const atTheTalk = (session: Session): Session => ({
	...session,
	stage: 'talk',
	attention: null,
	decisions: {},
	finishedAt: null,
});

test('late card: changes nothing that the room has seen, and counts from then on', async ({ page }) => {
	const evening = exampleSession();
	const [session, collect, talk] = [new SessionPage(page), new CollectPage(page), new TalkPage(page)];
	await session.bringInFromStart({
		...atTheTalk(evening),
		participants: evening.participants.map((person) => ({ ...person, after: {} })),
	});
	const beamer = await session.openBeamer();
	await talk.look('B2.3');
	await talk.show();
	await expect(beamer.word).toBeVisible();
	await expect(talk.agenda).toContainText('Hierover zijn jullie het eens');
	const [shown, agenda] = [await beamer.markup(), await talk.agenda.innerText()];

	await session.goTo('Alleen kiezen');
	await expect(page.getByText('De keuzes zijn getoond en blijven zo.')).toBeVisible();
	await collect.by('Intypen');
	await collect.beginTyping();
	await collect.type(keysOf(required(evening.participants[0])));
	await expect(collect.count).toContainText('13 deelnemers hebben gekozen.');
	expect((await collect.whoIsDone(13)).at(-1)).toContain('kwam later');
	expect(await beamer.markup()).toBe(shown);

	await collect.button('Terug naar het gesprek').click();
	await expect(talk.agenda).toContainText('Hierover zijn jullie het eens');
	expect(await talk.agenda.innerText()).toBe(agenda);
	expect(await beamer.markup()).toBe(shown);
	await talk.again();
	await beamer.expectCount('van 13 hebben opnieuw gekozen');

	await talk.countHands({ 'niveau 1': 10, 'niveau 2': 3 });
	await talk.closeRound();
	await talk.decide(1);
	const report = await session.openReport();
	await report.chooseKind('Naslag');
	const text = await report.printedText();
	for (const sentence of [
		'Beeld van 13 mensen',
		'1 van hen kwam na het tonen van de keuzes',
		'Eén deelnemer kwam nadat de keuzes waren getoond.',
	])
		expect(text).toContain(withoutSpace(sentence));
});

test('late file: adds nothing that its person wrote alone, in the talk and in the report', async ({
	page,
}) => {
	const evening = exampleSession();
	const [session, collect, talk] = [new SessionPage(page), new CollectPage(page), new TalkPage(page)];
	const person = required(evening.participants[0]);
	const entry = required(Object.values(person.alone)[0]);
	const remark = 'Alleen opgeschreven, voor ik binnenkwam.';
	const latecomer = {
		...person,
		id: '00000000-0000-4000-8000-00000000aaaa',
		alone: { 'B2.2': { ...entry, statementId: 'B2.2', remark } },
	};
	await session.bringInFromStart(atTheTalk(evening));
	await talk.look('B2.2');
	await talk.show();
	await talk.openContributions();
	const written = await talk.contributions.getByRole('listitem').allInnerTexts();
	expect(written.length).toBeGreaterThan(0);

	await session.goTo('Alleen kiezen');
	await collect.drop([{ name: 'later.bouwstenenscan', text: await fileOf(scanOf(latecomer)) }]);
	await expect(collect.count).toContainText('13 deelnemers hebben gekozen.');
	await collect.button('Terug naar het gesprek').click();
	await talk.openContributions();
	expect(await talk.contributions.getByRole('listitem').allInnerTexts()).toEqual(written);

	const report = await session.openReport();
	await report.chooseKind('Naslag');
	const text = await report.printedText();
	expect(text).toContain(withoutSpace('Eén deelnemer kwam nadat de keuzes waren getoond.'));
	expect(text).not.toContain(withoutSpace(remark));
});
