import type { Answer } from '$lib/scan/scan';
import { withoutSpace } from '../read-pdf';
import { exampleSession } from '../session-fixture';
import { fileOf } from './answers';
import { CollectPage } from './collect-page';
import { ComparePage, freeze } from './compare-page';
import { FilesPage } from './files-page';
import { dimensionOf, required } from './questionnaire';
import { SessionPage } from './session-page';
import { scanOf, withLevels } from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const lastYear = exampleSession();
const { name: region } = lastYear.region;
const open = lastYear.actions.filter(({ closedAt }) => closedAt === null);

const oneUp = ({ level }: Answer & { kind: 'level' }): Answer => ({
	kind: 'level',
	level: level === 0 ? 1 : level === 1 ? 2 : level === 2 ? 3 : 4,
});
/** The same people a year later, each a level higher, with scans of their own. */
const people = withLevels(lastYear.participants, oneUp).map((person, index) => ({
	...person,
	id: `60000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
	after: {},
}));

test('a year later: the next bijeenkomst has the actions, the ambitions and the notch of last time', async ({
	page,
}) => {
	const [session, collect, talk] = [new SessionPage(page), new CollectPage(page), new TalkPage(page)];
	const files = new FilesPage(page);
	await test.step('last year’s evening is on this laptop, with a peilmoment', async () => {
		await session.bringInFromStart({ ...lastYear, stage: 'report', finishedAt: null });
		await session.goTo('Verslag');
		await freeze(page, 'Najaar 2026');
	});

	await test.step('the next one begins from its card', async () => {
		await page.getByRole('link', { name: 'Mijn zelfscans', exact: true }).first().click();
		const card = files.item(region).first();
		await card.getByRole('button', { name: /^Meer/ }).click();
		await card.getByRole('button', { name: 'Begin een vervolg' }).click();
		await expect(session.step('Voorbereiden')).toHaveAttribute('aria-current', 'step');
		await page.getByLabel('Datum').fill('2027-11-23');
		await page.getByLabel('Datum').blur();
		await expect(page.getByText('Bijeenkomst op 23 november 2027')).toBeVisible();
	});

	const beamer = await session.openBeamer();
	await test.step('the room sees what became of the actions', async () => {
		await session.button('Iedereen is er: begin').click();
		await expect(beamer.heading).toHaveText('Wat deden we?');
		for (const [index, became] of ['gelukt', 'gestopt', 'loopt'].entries())
			await page
				.getByRole('group', { name: required(open[index]).what })
				.getByRole('radio', { name: became })
				.check();
		await session.button('Verder met de avond').click();
		await beamer.expectCount('Nog niemand is klaar');
	});

	const scans = await Promise.all(people.map((person) => fileOf(scanOf(person))));
	await collect.drop(scans.map((text, index) => ({ name: `scan ${index}.bouwstenenscan`, text })));
	await beamer.expectCount('van 12 zijn klaar');
	await collect.reveal();
	await beamer.expectCount('vorige keer');

	await test.step('talk: what was undecided last year gets a level', async () => {
		await talk.button('Laat deze 8 aan de zaal zien').click();
		await talk.button('Neem deze 8 samen over').click();
		await talk.look('B2.3');
		await talk.show();
		await talk.decide(2);
		await expect(beamer.word).toHaveText('Besloten: 2 afgesproken');
	});

	await test.step('ambition: those of last year are kept, and another one is set', async () => {
		await talk.toAmbitions();
		await beamer.expectCount('ambitie 3');
		await session.setAmbition(dimensionOf('B1.1').name, 'niveau 4', '2029');
		await beamer.expectCount('ambitie 4');
	});

	await test.step('actions: what goes on is among them, what stopped is not', async () => {
		await session.button('Naar de acties').click();
		await expect(beamer.heading).toHaveText('Wat we gaan doen');
		await beamer.expectCount(required(open[2]).what);
		await expect(beamer.screen).not.toContainText(required(open[1]).what);
	});

	await test.step('the printed report has the ambition, the notch and what became of the actions', async () => {
		const report = await session.openReport();
		const then = page.getByLabel('Vergelijk met');
		await then.selectOption({ label: await then.getByText(/^Najaar 2026/).innerText() });
		await report.expectMade();
		const text = await report.printedText();
		for (const sentence of [
			'besproken op 23 november 2027',
			'Sinds Najaar 2026',
			'van 3,5 naar 4 in 2029',
			'Wat deden we? Afgesproken op 24 november 2026',
			...open.slice(0, 3).map(({ what }) => what),
		])
			expect(text).toContain(withoutSpace(sentence));
	});

	await test.step('no direction is told of a statement that had no shared view', async () => {
		const compare = new ComparePage(page);
		await compare.open();
		await expect(compare.heading(/^Van Najaar 2026 naar /)).toBeVisible();
		await expect(compare.statement('B1.1')).toContainText('4 (geborgd)');
		await page.getByText('Wat gelijk bleef, en wat niet te vergelijken is').click();
		await expect(compare.statement('B2.3')).toHaveCount(0);
		await expect(page.getByText('Een of beide keren nog geen gedeeld beeld')).toBeVisible();
	});
});
