import { readDocx } from '../read-docx';
import { withoutSpace } from '../read-pdf';
import { exampleSession } from '../session-fixture';
import { AgendaPage } from './agenda-page';
import { fileOf } from './answers';
import type { BeamerPage } from './beamer-page';
import { CollectPage } from './collect-page';
import { FilesPage } from './files-page';
import { dimensionOf, statementWith } from './questionnaire';
import type { ReportPage } from './report-page';
import { region } from './session-evening';
import { SessionPage } from './session-page';
import { scanOf } from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const people = exampleSession().participants;
const nextPeople = people.map((person, index) => ({
	...person,
	id: `60000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
	after: {},
}));

const said = {
	place: 'Regioplan, blz. 12',
	unheard: 'Ik heb nog nooit een regioplan gezien. Waar staat het?',
	dissent: 'In onze hagro is niemand geweest.',
	condition: 'Eerst een avond in elke hagro.',
	subject: 'Wie betaalt de zaal?',
	stopped: 'De lijst bleek er al te zijn.',
} as const;

/** Actions of the group; the one apart is for the koepel. */
const agreed = ['Eén bladzijde per wijk', 'Elke hagro krijgt bezoek', 'Een lijst van vragen'] as const;
const asked = 'Eén regel voor verwijzen';

type Room = {
	readonly session: SessionPage;
	readonly talk: TalkPage;
	readonly collect: CollectPage;
	readonly beamer: BeamerPage;
};

async function everyoneChooses({ collect }: Room, all: typeof people): Promise<void> {
	const texts = await Promise.all(all.map((person) => fileOf(scanOf(person))));
	await collect.drop(texts.map((text, index) => ({ name: `scan ${String(index)}.bouwstenenscan`, text })));
	await collect.reveal();
}

/** Lets the room choose three statements. */
async function roomChooses({ session, talk, beamer }: Room): Promise<void> {
	const agenda = new AgendaPage(session.page);
	await session.button('Laat de zaal kiezen').click();
	await expect(beamer.heading).toHaveText('Waarover wil jij praten?');
	const bar = session.page.getByRole('group', { name: 'Klok van de avond' });
	await expect(bar).toContainText('· kiezen waarover we praten ·');
	await agenda.count({ A: 12, B: 9, C: 8 });
	await session.button('Klaar: toon de volgorde').click();
	await expect(beamer.heading).toHaveText('Hierover gaan jullie praten');
	await session.button('Sluit dit scherm').click();
	await expect(talk.agenda).toContainText('De zaal koos deze volgorde.');
}

async function talkAboutThePlan({ talk, beamer }: Room): Promise<void> {
	await talk.look('B2.2');
	await talk.show();
	await talk.openContributions();
	await talk.tick(said.place).check();
	await talk.decide(2);
	await talk.because('Het plan staat op de website.');
	await talk.dissent(said.dissent);
	await talk.condition(said.condition);
	await expect(beamer.word).toHaveText('Besloten: 2 afgesproken');
	await expect(beamer.screen).not.toContainText(said.condition);
}

/** Leaves a statement for another time, and then a subject, by one key. */
async function park({ session, talk }: Room): Promise<void> {
	const { page } = session;
	await session.button('Volgende stelling').click();
	await expect(talk.statement.getByRole('heading', { level: 2 })).not.toHaveText(statementWith('B2.2').text);
	await talk.statement.getByRole('heading', { level: 2 }).focus();
	await page.keyboard.press('p');
	await expect(page.getByText(/ staat op de parkeerplaats\.$/)).toBeVisible();
	await page.keyboard.press('p');
	const subject = page.getByRole('dialog', { name: 'Parkeer een onderwerp' }).getByRole('textbox');
	await subject.fill(said.subject);
	await subject.press('Enter');
	await expect(subject).toBeHidden();
}

/** Goes by the list of texts that nobody spoke of, which comes before the ambition. */
async function hearTheRest({ talk }: Room): Promise<void> {
	await talk.button('Naar de ambitie').click();
	await expect(talk.page.getByRole('heading', { name: 'Nog niet gehoord' })).toBeFocused();
	await expect(talk.tick(said.place)).toHaveCount(0);
	await talk.tick(said.unheard).check();
	await talk.button('Ga door naar de ambitie').click();
}

async function agree({ session, beamer }: Room): Promise<void> {
	const { page } = session;
	for (const what of agreed) await session.writeAction(what, 'Noor', '2027-03-15');
	await session.button('Schrijf een actie op').click();
	await page.getByLabel('Wat gaan jullie doen?').fill(asked);
	await page.getByLabel('Wie kan dit veranderen?').selectOption('landelijk');
	await session.button('Klaar').click();
	await expect(beamer.page.getByRole('heading', { name: 'Wat we anderen vragen' })).toBeVisible();
	await expect(beamer.screen).toContainText('aan de koepel');
}

async function askWorth({ page }: SessionPage): Promise<void> {
	const worth = page.locator('details').filter({ hasText: 'Was dit de avond waard?' });
	await worth.locator('summary').click();
	await worth.getByLabel('4', { exact: true }).fill('8');
	await worth.getByLabel('5', { exact: true }).fill('4');
	await worth.getByRole('button', { name: 'Bewaar de uitkomst' }).click();
	await expect(worth).toContainText('4 (12 mensen)');
}

async function expectInReport(report: ReportPage, sentences: readonly string[]): Promise<void> {
	const text = await report.printedText();
	for (const sentence of sentences) expect.soft(text).toContain(withoutSpace(sentence));
}

async function expectPapers(session: SessionPage): Promise<void> {
	const report = await session.openReport();
	await expectInReport(report, [said.condition, said.subject, 'Niet gekozen door de zaal', ...agreed, asked]);
	const word = await readDocx(await report.saveWord());
	expect(word.problems).toEqual([]);
	for (const text of [said.condition, said.subject, ...agreed, asked]) expect.soft(word.text).toContain(text);
	expect.soft(word.text).not.toMatch(/avond waard/i);
	await report.chooseKind(/^Blad voor de koepel/);
	const sheet = await report.printedText();
	expect(sheet).toContain(withoutSpace(asked));
	expect(sheet).not.toContain(withoutSpace(agreed[0]));
}

/** Begins the next bijeenkomst from the card of this one. */
async function follow({ page }: SessionPage): Promise<void> {
	const files = new FilesPage(page);
	await page.getByRole('link', { name: 'Mijn zelfscans', exact: true }).first().click();
	await files.more(region);
	await files.item(region).getByRole('button', { name: 'Begin een vervolg' }).click();
	await expect(page.getByRole('navigation', { name: 'Stappen van de bijeenkomst' })).toBeVisible();
	await page.getByLabel('Datum').fill('2027-11-23');
	await page.getByLabel('Datum').blur();
}

async function whatDidWeDo({ session, beamer }: Room): Promise<void> {
	const { page } = session;
	await expect(beamer.heading).toHaveText('Wat deden we?');
	await expect(page.getByRole('group', { name: 'Klok van de avond' })).toContainText('wat deden we?');
	for (const [index, became] of ['gelukt', 'loopt', 'gestopt'].entries())
		await page
			.getByRole('group', { name: agreed[index] ?? '' })
			.getByRole('radio', { name: became })
			.check();
	await page.getByLabel('Waarom gestopt?').fill(said.stopped);
	await beamer.expectCount(`gestopt: ${said.stopped}`);
	await session.button('Verder met de avond').click();
	await beamer.expectCount('Nog niemand is klaar');
}

/** Expects the words of last year after the choices, and only on the screen of the facilitator. */
async function lookBack({ talk, beamer }: Room): Promise<void> {
	await beamer.expectCount('vorige keer');
	await talk.look('B2.2');
	await expect(talk.statement).not.toContainText('Vorige keer besloten');
	await talk.show();
	await expect(talk.statement).toContainText('Vorige keer besloten: niveau 2 · afgesproken');
	await expect(talk.statement.getByText(said.condition)).toBeVisible();
	await expect(beamer.screen).not.toContainText(said.condition);
	await talk.decide(3);
	await talk.button('Parkeerplaats').click();
	await expect(beamer.page.getByRole('listitem').filter({ hasText: said.subject })).toBeVisible();
	await talk.button('Parkeerplaats').click();
}

test('an evening of twelve with every part, and next year’s evening after it', async ({ page }) => {
	const [session, collect, talk] = [new SessionPage(page), new CollectPage(page), new TalkPage(page)];
	await page.setViewportSize({ width: 1366, height: 768 });
	await session.createFromStart(region, '2026-11-24', 120);
	const room = { session, collect, talk, beamer: await session.openBeamer() };
	const { beamer } = room;

	await test.step('the programme has the parts that were added, and says what to leave out', async () => {
		await page.getByText('Voeg een onderdeel toe').click();
		await session.button('Wat heb je nodig om mee te gaan?').click();
		await session.button('Was dit de avond waard?').click();
		await expect(
			page.getByText(
				'Laat dan eerst “Was dit de avond waard?” weg, en daarna “Wat heb je nodig om mee te gaan?”.',
			),
		).toBeVisible();
		await session.button('Iedereen is er: begin').click();
	});
	await test.step('twelve files come in', () => everyoneChooses(room, people));
	await test.step('what all agree on is taken together', async () => {
		await talk.button('Laat deze 7 aan de zaal zien').click();
		await talk.button('Neem deze 7 samen over').click();
	});
	await test.step('the room chooses what to talk about', () => roomChooses(room));
	await test.step('facts first, a decision, a dissent and its condition', () => talkAboutThePlan(room));
	await test.step('one key parks a statement, then a subject', () => park(room));
	await test.step('what was not heard', () => hearTheRest(room));
	await test.step('an ambition and actions, one for the koepel', async () => {
		await session.setAmbition(dimensionOf('B2.2').name, 'niveau 3', '2027');
		await session.button('Naar de acties').click();
		await agree(room);
	});
	await test.step('was it worth the evening', async () => {
		await session.goTo('Verslag');
		const before = await beamer.markup();
		await askWorth(session);
		expect(await beamer.markup()).toBe(before);
	});
	await test.step('the report, its Word file and the sheet for the koepel', () => expectPapers(session));

	await test.step('a year later: the next one follows it', async () => {
		await follow(session);
		await expect(
			page.getByText('Was het de avond waard? Van 1 tot 5, vorige keer: 4 (12 mensen).'),
		).toBeVisible();
		await expect(page.getByRole('row').filter({ hasText: 'Wat deden we?' })).toBeVisible();
		await expect(page.getByRole('row').filter({ hasText: 'Parkeerplaats' })).toBeVisible();
		await session.button('Iedereen is er: begin').click();
	});
	const next = { ...room, beamer: await session.openBeamer() };
	await test.step('what did we do', () => whatDidWeDo(next));
	await test.step('the same people choose again', () => everyoneChooses(next, nextPeople));
	await test.step('the old decision, its condition and the parked subject are back', () => lookBack(next));

	await test.step('the second report looks back, without a peilmoment', async () => {
		const report = await session.openReport();
		await page.getByLabel('Vergelijk met').selectOption({ label: 'De vorige bijeenkomst, 24 november 2026' });
		await report.expectMade();
		await expectInReport(report, [
			'Sinds de vorige bijeenkomst, 24 november 2026',
			'Wat deden we? Afgesproken op 24 november 2026',
			...agreed,
			said.stopped,
			said.subject,
		]);
	});
});
