import { exampleSession } from '../session-fixture';
import { joinedText, readPdf, withoutSpace } from '../read-pdf';
import { AgendaPage } from './agenda-page';
import { ReportPage } from './report-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const { decisions: _decisions, ...undecided } = exampleSession();
const clock = { beganAt: new Date(Date.now() - 20 * 60_000).toISOString(), talk: null, pauses: [] };
const evening = {
	...undecided,
	decisions: {},
	stage: 'talk',
	attention: null,
	finishedAt: null,
	expected: 12,
	clock,
} as const;

test('agenda by the room: twelve people choose with hands, and the order, the clock and the report follow', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	const [session, talk, agenda] = [new SessionPage(page), new TalkPage(page), new AgendaPage(page)];
	await session.bringIn(evening);
	const bar = page.getByRole('group', { name: 'Klok van de avond' });
	const beamer = await session.openBeamer();
	await expect(beamer.heading).toHaveText(/onze muur$/);
	const letters = beamer.page.locator('.letters li');
	let before: readonly string[] = [];

	await test.step('the room sees the top of the agenda, with letters', async () => {
		await session.button('Laat de zaal kiezen').click();
		await expect(beamer.heading).toHaveText('Waarover wil jij praten?');
		await expect(bar).toContainText('· kiezen waarover we praten ·');
		await expect(letters.first()).toHaveText(/^A /);
		before = await letters.allTextContents();
		expect(before.length).toBeGreaterThan(4);
		expect(before.length).toBeLessThanOrEqual(10);
	});

	await test.step('counts change nothing on the beamer, nor does a key', async () => {
		const seen = await beamer.markup();
		await agenda.count({ A: 2, B: 9, C: 7, D: 12 });
		await expect(page.getByText('30 van hoogstens 36 handen.')).toBeVisible();
		await session.heading.click();
		await page.keyboard.press('ArrowRight');
		await expect(agenda.handsFor('B')).toHaveValue('9');
		expect(await beamer.markup()).toBe(seen);
	});

	await test.step('more hands than the room has: a note, and nothing is lost', async () => {
		await agenda.count({ E: 12 });
		await expect(
			page.getByText(/^42 van hoogstens 36 handen. Dat is meer dan drie per persoon/),
		).toBeVisible();
		await agenda.handsFor('E').fill('13');
		await expect(page.getByText('Typ een heel getal van 0 tot en met 12.')).toBeVisible();
		await agenda.handsFor('E').fill('0');
	});

	await test.step('a reload in the middle: the counts and the letters are there', async () => {
		await expect(session.saved).toBeVisible();
		await page.reload();
		await expect(agenda.handsFor('D')).toHaveValue('12');
		await expect(beamer.heading).toHaveText('Waarover wil jij praten?');
	});

	let chosen: readonly string[] = [];
	await test.step('done: the order is difference times hands, the rest is parked', async () => {
		await session.button('Klaar: toon de volgorde').click();
		await expect(beamer.heading).toHaveText('Hierover gaan jullie praten');
		await expect(letters).toHaveCount(4);
		await expect(letters.last()).toHaveText(/^A .*2 handen$/);
		await expect(agenda.rows).toHaveCount(4);
		await expect(agenda.leftOut).toHaveCount(before.length - 4);
		await expect(agenda.leftOut.first()).toContainText('niet gekozen door de zaal');
		await expect(page.getByText(/^Er is tijd voor ongeveer 4 stellingen, elk 13 minuten/)).toBeVisible();
		chosen = await agenda.order();
	});

	const [first = '', second = '', third = '', last = ''] = chosen;
	await test.step('buttons and keys move a statement; the focus stays, and it is said aloud', async () => {
		await agenda.move(last, 'Omhoog').click();
		await expect(agenda.move(last, 'Omhoog')).toBeFocused();
		expect(await agenda.order()).toEqual([first, second, last, third]);
		await expect(page.getByRole('status').filter({ hasText: 'staat nu op plaats 3 van 4.' })).toHaveCount(1);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await agenda.order()).toEqual([last, first, second, third]);
		await expect(agenda.move(last, 'Omhoog')).toBeFocused();
		await expect(letters.first()).toHaveText(/^A /);
		await page.keyboard.press('ArrowUp');
		expect(await agenda.order()).toEqual([last, first, second, third]);
		await page.getByRole('status').getByRole('button', { name: 'Zet terug', exact: true }).click();
		expect(await agenda.order()).toEqual(chosen);
	});

	await test.step('dragging moves a statement too', async () => {
		await agenda.row(third).dragTo(agenda.row(first));
		expect(await agenda.order()).toEqual([third, first, second, last]);
		await expect(session.saved).toBeVisible();
		await page.reload();
		await expect(agenda.rows).toHaveCount(4);
		expect(await agenda.order()).toEqual([third, first, second, last]);
	});

	await test.step('what is parked can be taken back, and what is chosen can be parked', async () => {
		await agenda.leftOut.first().getByRole('button', { name: 'Praat er toch over' }).click();
		await expect(agenda.rows).toHaveCount(5);
		await expect(letters).toHaveCount(5);
		await agenda.row(last).getByRole('button', { name: 'Parkeer' }).click();
		await expect(agenda.rows).toHaveCount(4);
		await expect(agenda.leftOut.filter({ hasText: 'geen tijd op deze avond' })).toHaveCount(1);
	});

	await test.step('the talk begins at the first, and the clock counts what is chosen', async () => {
		await session.button('Begin met de eerste stelling').click();
		await expect(talk.entry(third)).toHaveAttribute('aria-current', 'true');
		await expect(bar).toContainText('stelling 1 van 4');
		await expect(talk.agenda).toContainText('De zaal koos deze volgorde. 0 van 4 besloten.');
		await expect(talk.agenda.getByText(/^Als er tijd over is \(\d+\)$/)).toBeVisible();
		await session.button('Volgende stelling').click();
		await expect(talk.entry(first)).toHaveAttribute('aria-current', 'true');
	});

	await test.step('the report prints what is left out, with the reason', async () => {
		await session.goTo('Verslag');
		await page.getByRole('link', { name: 'Bekijk en bewaar het verslag' }).click();
		const report = new ReportPage(page);
		await report.expectMade();
		await report.chooseKind('Volledig verslag');
		const text = joinedText((await readPdf(await report.savePdf())).pages);
		expect(text).toContain(withoutSpace('Niet gekozen door de zaal'));
		expect(text).toContain(withoutSpace('geen tijd op deze avond'));
	});
});

test('agenda by the room: can be left, and put back', async ({ page }) => {
	const [session, talk, agenda] = [new SessionPage(page), new TalkPage(page), new AgendaPage(page)];
	await session.bringIn(evening);
	const order = await talk.agenda.getByRole('listitem').allTextContents();
	await session.button('Laat de zaal kiezen').click();
	await agenda.count({ B: 4 });
	await session.button('Toch niet kiezen').click();
	await page.getByRole('status').getByRole('button', { name: 'Zet terug', exact: true }).click();
	await expect(agenda.handsFor('B')).toHaveValue('4');
	await session.button('Klaar: toon de volgorde').click();
	await session.button('Sluit dit scherm').click();
	await session.button('Bekijk de volgorde').click();
	await session.button('Terug naar de volgorde van verschil').click();
	await expect(session.button('Laat de zaal kiezen')).toBeVisible();
	await expect(talk.agenda.getByRole('listitem')).toHaveText(order);
});

test('order of the agenda: can be changed without the room, in the middle of a talk', async ({ page }) => {
	const [session, talk, agenda] = [new SessionPage(page), new TalkPage(page), new AgendaPage(page)];
	await session.bringIn(evening);
	await talk.look('B2.2');
	await session.button('Verander de volgorde').click();
	const [first = '', second = ''] = await agenda.order();
	await agenda.move(second, 'Omhoog').click();
	await session.button('Sluit dit scherm').click();
	await expect(talk.agenda).toContainText('Dit is jullie eigen volgorde.');
	await expect(talk.agenda.getByRole('listitem').nth(1)).toContainText(`${first} · `);
	await expect(talk.entry('B2.2')).toHaveAttribute('aria-current', 'true');
});

for (const size of [
	{ width: 1920, height: 1080 },
	{ width: 1366, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1024, height: 768 },
]) {
	test(`letters on the beamer: fit a screen of ${size.width} by ${size.height}`, async ({ page }) => {
		await page.setViewportSize(size);
		const [session, agenda] = [new SessionPage(page), new AgendaPage(page)];
		await session.bringIn(evening);
		const beamer = await session.openBeamer();
		await beamer.page.setViewportSize(size);
		const fits = (): Promise<readonly number[]> =>
			beamer.page.evaluate(() => [
				document.documentElement.scrollHeight,
				document.documentElement.scrollWidth,
				...[...document.querySelectorAll('.letters :is(h1, p, li, li *)')].map((each) =>
					Number.parseFloat(getComputedStyle(each).fontSize),
				),
			]);
		const expectFit = async (): Promise<void> => {
			const [height = 0, width = 0, ...texts] = await fits();
			expect(height).toBeLessThanOrEqual(size.height);
			expect(width).toBeLessThanOrEqual(size.width);
			if (size.width === 1920) expect(Math.min(...texts)).toBeGreaterThanOrEqual(29);
		};
		await session.button('Laat de zaal kiezen').click();
		await expect(beamer.heading).toHaveText('Waarover wil jij praten?');
		await expectFit();
		await agenda.count({ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6 });
		await session.button('Klaar: toon de volgorde').click();
		await expect(beamer.heading).toHaveText('Hierover gaan jullie praten');
		await expectFit();
	});
}
