import type { Participant, Session } from '$lib/session/session';
import { withoutSpace } from '../read-pdf';
import { exampleSession } from '../session-fixture';
import { columnOf, type Rows } from '../session-notation';
import { CollectPage } from './collect-page';
import { FilesPage } from './files-page';
import { required, statementWith } from './questionnaire';
import { SessionPage } from './session-page';
import { fileOf } from './answers';
import { keysOf, peopleOnDevice, scanOf } from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const { participants, ...example } = exampleSession();

/** The evening at its first talk: everyone has chosen, nothing was asked again or decided. */
function talkOf(people: readonly Participant[], rows: Rows = {}): Session {
	return {
		...example,
		participants: people.map((person, index) => ({
			...person,
			alone: { ...person.alone, ...columnOf(rows, index) },
			after: {},
		})),
		stage: 'talk',
		attention: null,
		hands: {},
		decisions: {},
		actions: [],
		finishedAt: null,
	};
}

test('hands: are added to the choices of people, and every number of people is their sum', async ({
	page,
}) => {
	const [session, talk, files] = [new SessionPage(page), new TalkPage(page), new FilesPage(page)];
	const eight = talkOf(participants.slice(0, 8));
	await session.bringIn({ ...eight, stage: 'collect', revealedAt: null, expected: 12 });
	const beamer = await session.openBeamer();
	await beamer.expectCount('8 van 12 zijn klaar');
	await new CollectPage(page).reveal();
	await talk.look('B4.2');
	await beamer.expectCount('8 van 8 hebben gekozen');
	await page.getByText('Tel er handen bij').click();
	await talk.countHands({ 'niveau 2': 4 });
	await expect(talk.statement).toContainText('12 deelnemers hebben gekozen, 4 met de hand.');
	await beamer.expectCount('12 van 12 hebben gekozen');
	await talk.show();
	await expect(beamer.picture(/2 op niveau 1 en 10 op niveau 2\./)).toBeVisible();

	await talk.again();
	await talk.countHands({ 'niveau 1': 2, 'niveau 2': 10 });
	await beamer.expectCount('12 van 12 hebben opnieuw gekozen');
	await expect(talk.statement).toContainText('12 van 12 hebben opnieuw gekozen.');
	await talk.closeRound();

	const report = await session.openReport();
	expect(await report.printedText()).toContain(withoutSpace('Beeld van 12 mensen'));
	await files.open();
	await expect(files.item(eight.region.name)).toContainText('12 deelnemers');
});

test('hands: take a statement out of those without choices, and never under n.v.t.', async ({ page }) => {
	const [session, talk] = [new SessionPage(page), new TalkPage(page)];
	await session.bringIn(talkOf(participants));
	const without = talk.agenda.locator('details').filter({ hasText: 'Nog zonder keuzes' });
	await expect(without).toContainText(statementWith('B5.6').text);
	await talk.look('B5.6');
	await talk.countHands({ 'niveau 1': 2, 'niveau 2': 3 });
	await expect(without).toBeHidden();
	await expect(talk.entry('B5.6')).toContainText('eens');
	const report = await session.openReport();
	await report.chooseKind('Naslag');
	expect(await report.printedText()).toContain(
		withoutSpace('5 van 5 kozen een niveau: 2 × niveau 1 en 3 × niveau 2. Eens.'),
	);
});

test('proposal: is a level that someone chose, and is missing at twee beelden', async ({ page }) => {
	const [session, talk] = [new SessionPage(page), new TalkPage(page)];
	const rows = { 'B2.2': '0 0 0 4 4 4 4', 'B2.3': '0 2 2 2 4 4 4' };
	await session.bringIn(talkOf(participants.slice(0, 7), rows));
	await talk.look('B2.2');
	await talk.show();
	await expect(talk.decision.getByRole('radio', { name: /^2 / })).toBeVisible();
	await expect(talk.decision.getByText(/voorstel/)).toHaveCount(0);
	await talk.look('B2.3');
	await talk.show();
	await expect(talk.decision.getByText(/voorstel/)).toHaveCount(1);
	await expect(talk.decision.locator('label').filter({ hasText: 'voorstel' })).toContainText(
		statementWith('B2.3').anchors[2],
	);
});

test('confirming together: shows the room the levels first, and leaves private statements to the talk', async ({
	page,
}) => {
	const [session, talk] = [new SessionPage(page), new TalkPage(page)];
	await session.bringIn(talkOf(participants, { 'M.4': '2 2 2 2 2 2 2 2 2 2 2 2' }));
	const beamer = await session.openBeamer();
	await talk.button('Laat deze 7 aan de zaal zien').click();
	await expect(beamer.heading).toHaveText('Hierover zijn jullie het eens');
	for (const [id, level] of [
		['B1.1', '3 werkt in de praktijk'],
		['B4.1', '1 verkennen'],
	] as const)
		await expect(beamer.page.getByRole('listitem').filter({ hasText: statementWith(id).text })).toContainText(
			level,
		);
	await expect(beamer.screen).not.toContainText(statementWith('M.4').text);
	await talk.button('Neem deze 7 samen over').click();
	await expect(talk.entry('B1.1')).toContainText('besloten');
	await expect(talk.entry('M.4')).not.toContainText('besloten');
	await talk.look('M.4');
	await expect(page.getByText(/^Tel (er handen bij|de handen)/)).toHaveCount(0);
});

test('nog geen gedeeld beeld: fills the beamer as a decision, with who finds out what by when', async ({
	page,
}) => {
	const [session, talk] = [new SessionPage(page), new TalkPage(page)];
	await session.bringIn(talkOf(participants));
	const beamer = await session.openBeamer();
	await beamer.page.setViewportSize({ width: 1920, height: 1080 });
	await talk.look('B2.3');
	await talk.show();
	await talk.decide('Nog geen gedeeld beeld');
	await expect(beamer.word).toHaveText('Nog geen gedeeld beeld');
	await beamer.expectCount('Wie zoekt wat uit, en wanneer is dat bekend?');
	await talk.findOut('bij welke hagro iemand langs is geweest', 'Noor');
	await talk.statement.getByLabel('Uiterlijk').fill('2027-03-01');
	await talk.statement.getByLabel('Uiterlijk').blur();
	const sentence = 'Noor zoekt uit: bij welke hagro iemand langs is geweest · vóór 1 maart 2027';
	const told = beamer.page.getByText(sentence, { exact: true });
	const box = await told.boundingBox();
	expect(required(box ?? undefined).width).toBeGreaterThan(960);
	const report = await session.openReport();
	expect(await report.printedText()).toContain(withoutSpace('bij welke hagro iemand langs is geweest'));
});

test('actions: those that are done are not among what the room will do, on the beamer and on paper', async ({
	page,
}) => {
	const session = new SessionPage(page);
	await session.bringIn({ ...talkOf(participants), actions: example.actions });
	const beamer = await session.openBeamer();
	await session.goTo('Acties');
	await expect(beamer.heading).toHaveText('Wat we gaan doen');
	const done = required(example.actions.find(({ closedAt }) => closedAt !== null)).what;
	const [toDo, closed] = [beamer.page.getByRole('list').first(), beamer.page.getByRole('list').last()];
	await expect(toDo).not.toContainText(done);
	await expect(closed).toHaveText(done);
	const report = await session.openReport();
	expect(await report.printedText()).toMatch(
		new RegExp(`${withoutSpace(done)}.{0,40}afgerondop30november2026`),
	);
});

test('paper card: takes the role that is on it', async ({ page }) => {
	const [session, collect] = [new SessionPage(page), new CollectPage(page)];
	const person = required(participants[9]);
	await session.bringIn({ ...talkOf([]), stage: 'collect', revealedAt: null });
	await collect.by('Intypen');
	await collect.beginTyping('', person.role);
	await collect.type(keysOf(person));
	await expect(session.saved).toBeVisible();
	expect((await peopleOnDevice(page)).map(({ role }) => role)).toEqual([person.role]);
});

test('files in the room: a damaged one gets a next step, and those of people differ in name only by a code', async ({
	page,
}) => {
	const [session, collect] = [new SessionPage(page), new CollectPage(page)];
	const [one, other] = [required(participants[0]), required(participants[1])];
	await session.bringIn({ ...talkOf([]), stage: 'collect', revealedAt: null });
	const text = await fileOf(scanOf(one));
	await collect.drop([
		{ name: 'half.bouwstenenscan', text: text.slice(0, 400) },
		{ name: 'anders.bouwstenenscan', text: text.replace('"level": 3', '"level": 4') },
	]);
	for (const outcome of await collect.outcomes.allTextContents())
		expect(outcome).toContain('Vraag het nog eens op, of vraag om de antwoordkaart.');

	const files = new FilesPage(page);
	const names: string[] = [];
	for (const [person, name] of [
		[one, 'Van Zwanetta'],
		[other, 'Van Kluft'],
	] as const) {
		await files.bringIn({ ...scanOf(person), name });
		await files.open();
		names.push(await files.fileNameOf(name));
	}
	expect(new Set(names).size).toBe(2);
	for (const name of names) expect(name).not.toMatch(/Zwanetta|Kluft/);
	const [first, second] = names.map((name) => name.replace(/ [0-9a-z]{4}(?=\.)/i, ''));
	expect(first).toBe(second);
});
