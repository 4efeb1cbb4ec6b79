import type { Locator } from '@playwright/test';
import { readPdf } from '../read-pdf';
import { exampleSession } from '../session-fixture';
import { statementWith } from './questionnaire';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const { decisions: _decisions, ...undecided } = exampleSession();
const evening = { ...undecided, decisions: {}, stage: 'talk', attention: null, finishedAt: null } as const;
/** Half past seven in the time zone of the tests, after all that is in the example. */
const begin = new Date('2027-01-12T18:30:00Z');

/** Bar with the clock of the evening. */
const barOf = (page: SessionPage['page']) => page.getByRole('group', { name: 'Klok van de avond' });

test('clock: tells how late it is, asks for a choice in time, and survives a reload', async ({ page }) => {
	await page.clock.install({ time: begin });
	const [session, talk, bar] = [new SessionPage(page), new TalkPage(page), barOf(page)];
	await session.bringIn({ ...evening, date: '2027-01-12', stage: 'prepare', revealedAt: null });
	await expect(bar).toHaveCount(0);
	await session.button('Iedereen is er: begin').click();
	await expect(bar).toContainText('19:30 · alleen kiezen · op tijd · stop met praten om 20:37');
	await session.button('Iedereen is klaar: bekijk de keuzes').click();
	await page.clock.fastForward('12:00');
	await expect(bar).toContainText('19:42 · kijken naar de muur · 2 minuten achter');

	await talk.look('B2.2');
	await expect(bar).toContainText('19:42 · stelling 1 van 9 · op tijd');
	await page.clock.fastForward('05:00');
	await expect(bar).not.toContainText('De tijd voor deze stelling is om');
	await expect(session.saved).toBeVisible();
	await page.reload();
	await expect(bar).toContainText('19:47 · stelling 1 van 9');
	await page.clock.fastForward('01:01');
	await expect(bar).toContainText('De tijd voor deze stelling is om: besluit, neem twee minuten of parkeer.');

	await test.step('two more minutes', async () => {
		await session.button('Twee minuten erbij').click();
		await expect(session.button('Twee minuten erbij')).toBeHidden();
		await page.clock.fastForward('02:30');
		await expect(session.button('Twee minuten erbij')).toBeHidden();
		await page.clock.fastForward('00:40');
		await expect(session.button('Twee minuten erbij')).toBeVisible();
	});

	await test.step('decide: brings the choices and the decision on screen', async () => {
		await bar.getByRole('button', { name: 'Toon de keuzes en besluit' }).click();
		await talk.decide(2);
		await expect(session.button('Twee minuten erbij')).toBeHidden();
	});

	await test.step('park: the statement leaves the way, and is in the report', async () => {
		await session.button('Volgende stelling').click();
		await page.clock.fastForward('06:01');
		await bar.getByRole('button', { name: 'Parkeer', exact: true }).click();
		await expect(talk.agenda.getByText('· geparkeerd')).toHaveCount(1);
		await expect(bar).not.toContainText('De tijd voor deze stelling is om');
	});

	await test.step('break: the clock of the statement stops', async () => {
		await session.button('Pauze').click();
		await expect(bar).toContainText('Pauze. Ga verder als iedereen er weer is.');
		await session.button('Ga verder').click();
		await expect(session.button('Pauze')).toBeVisible();
	});

	await test.step('stop: leads to the ambition', async () => {
		await page.clock.fastForward('45:00');
		await bar.getByRole('button', { name: 'Ga naar de ambitie' }).click();
		await expect(bar).toContainText('· ambitie · ');
		await expect(bar).toContainText('klaar om 21:00');
	});
});

test('clock: can be left off, without a trace', async ({ page }) => {
	const session = new SessionPage(page);
	await session.bringIn(evening);
	await expect(barOf(page)).toContainText('De klok van de avond staat uit.');
	await session.button('Zet de klok aan').click();
	await session.button('Tijden').click();
	await session.button('Zet de klok uit').click();
	await expect(barOf(page)).toContainText('De klok van de avond staat uit.');
});

test('programme: gives the talk what the parts leave, with clock times', async ({ page }) => {
	const session = new SessionPage(page);
	await session.bringIn({ ...evening, stage: 'prepare', revealedAt: null });
	const part = (name: string) => page.getByRole('row').filter({ hasText: name });
	await expect(part('Praten over stellingen')).toContainText('19:40');
	await expect(part('Praten over stellingen')).toContainText('57');
	await page.getByLabel('Minuten voor welkom en spelregels').fill('15');
	await page.getByLabel('Begin', { exact: true }).fill('20:00');
	await page.getByLabel('Begin', { exact: true }).blur();
	await expect(part('Praten over stellingen')).toContainText('20:20');
	await expect(part('Praten over stellingen')).toContainText('47');
	await page.getByText('Voeg een onderdeel toe').click();
	await session.button('Pauze').click();
	await expect(page.getByLabel('Minuten voor pauze')).toHaveValue('10');
	await expect(part('Verder praten')).toBeVisible();
	await expect(part('Klaar')).toContainText('21:30');

	await page.getByText('Op papier', { exact: true }).click();
	await page.getByRole('checkbox', { name: /^Ook slotkaartjes/ }).check();
	await expect(page.getByLabel('Minuten voor was dit de avond waard?')).toHaveValue('1');
	await expect(page.getByText(/Laat dan “Was dit de avond waard\?” weg\.$/)).toBeVisible();
	const { outline } = await readPdf(await session.download('Maak de printset (PDF)'));
	expect(outline.map(({ title }) => title)).toContain('Slotkaartjes');
});

test('clock: leaves the note that undoes something in sight, on a page that is scrolled', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 600 });
	const [session, talk, bar] = [new SessionPage(page), new TalkPage(page), barOf(page)];
	await session.bringIn(evening);
	await talk.look('B2.2');
	await talk.statement.getByRole('heading', { level: 2 }).focus();
	await page.keyboard.press('p');
	const undo = page.getByRole('status').getByRole('button', { name: 'Zet terug', exact: true });
	await expect(undo).toBeVisible();
	await page.evaluate(() => {
		scrollTo(0, document.body.scrollHeight);
	});
	await expect(bar).toBeInViewport({ ratio: 1 });
	await expect(undo).toBeInViewport({ ratio: 1 });
	await undo.click({ trial: true });
});

test('clock: stays below a note of the whole app, on a page that is scrolled', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 600 });
	const [session, bar] = [new SessionPage(page), barOf(page)];
	await session.bringIn(evening);
	await page.keyboard.press('Control+s');
	const note = page.getByRole('status').filter({ hasText: 'Sluit' });
	await expect(note).toBeVisible();
	await page.evaluate(() => {
		scrollTo(0, document.body.scrollHeight);
	});
	const edge = (one: Locator, side: 'top' | 'bottom') =>
		one.evaluate((element, at) => element.getBoundingClientRect()[at], side);
	await expect(bar).toBeInViewport({ ratio: 1 });
	expect(await edge(bar, 'top')).toBeGreaterThanOrEqual(await edge(note, 'bottom'));
	await bar.getByRole('button').last().click({ trial: true });
});

test('parkeerplaats: keeps a subject of its own, through a reload', async ({ page }) => {
	const session = new SessionPage(page);
	await session.bringIn(evening);
	await page.locator('summary').filter({ hasText: 'Parkeerplaats' }).click();
	await page.getByLabel(/^Nog een onderwerp/).fill('Wie betaalt de zaal?');
	await session.button('Parkeer dit').click();
	await expect(page.getByText('Parkeerplaats (1)')).toBeVisible();
	await expect(session.saved).toBeVisible();
	await page.reload();
	await expect(page.getByText('Parkeerplaats (1)')).toBeVisible();
});

for (const id of ['B2.2', 'B2.3', 'L.5', 'M.4', 'G.6', 'B5.2']) {
	test(`one statement, one screen: fits on a laptop, for ${id}`, async ({ page }) => {
		await page.setViewportSize({ width: 1366, height: 768 });
		const clock = { beganAt: new Date(Date.now() - 20 * 60_000).toISOString(), talk: null, pauses: [] };
		const [session, talk] = [new SessionPage(page), new TalkPage(page)];
		await session.bringIn({ ...evening, clock });
		await talk.look(id);
		await talk.show();
		const parts = [
			barOf(page),
			// explained words in it are buttons
			talk.statement.getByRole('heading', { level: 2 }).filter({ hasText: statementWith(id).text }),
			talk.decision.getByRole('radio', { name: /^0 / }),
			talk.decision.getByRole('radio', { name: /^4 / }),
			talk.decision.getByRole('radio', { name: 'Niet van toepassing' }),
			session.button('Volgende stelling'),
			page.getByText('Stokt het gesprek?'),
		];
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		for (const part of parts) await expect.soft(part).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
	});
}
