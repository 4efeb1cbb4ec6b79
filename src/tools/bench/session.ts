import type { Browser, Page } from 'playwright';
import type { ScanLength } from '../../lib/scan/scan.ts';
import { choiceToPaints, clickToPaint, clickToPaints } from './click-to-paint.ts';
import { crowdFile, statementCount } from './crowd.ts';
import { inMs, overFloor, p98WithAim, withAim, type Row } from './figures.ts';
import { startFloor } from './floor.ts';
import { sessionFloor } from './session-floor.ts';
import { arrive, slowDown, waitForOfflineCopy } from './slow-visitor.ts';

const laptop = { width: 1280, height: 800 };
const beamerScreen = { width: 1920, height: 1080 };

const agendaLimit = 100;
const frameLimit = 50;
const rounds = 20;

/** Measures how soon facilitator and beamer respond during a session: of a large group, and of a ledenvergadering. */
export async function measureSession(browser: Browser, url: string): Promise<readonly Row[]> {
	return [
		...(await measureGroup(browser, url, 25, 'full')),
		...(await measureGroup(browser, url, 500, 'short')),
	];
}

async function measureGroup(
	browser: Browser,
	url: string,
	people: number,
	length: ScanLength,
): Promise<readonly Row[]> {
	const { page, leave } = await arrive(browser, laptop);
	await bringIn(page, url, await crowdFile(people, length));
	const choices = await chooseOnLaptop(page);
	const beamer = await openBeamer(page);
	const agenda = await openAgenda(page);
	const talk = await talkAbout(page, beamer);
	await leave();
	const floor = await measureFloor(browser, people, statementCount(length));
	const group = `bijeenkomst of ${people} people × ${statementCount(length)} statements`;
	return [
		p98WithAim(`${group}: choice on the laptop, click to painted`, choices, frameLimit),
		withAim(
			`${group}: agenda, click to painted; ${overFloor([agenda], [floor.agenda])}`,
			inMs(agenda),
			agenda,
			agendaLimit,
			`${agendaLimit} ms`,
		),
		...talkRows(group, talk, floor.talk),
	];
}

/** Takes the same steps on pages written by hand. */
async function measureFloor(
	browser: Browser,
	people: number,
	statements: number,
): Promise<{ readonly agenda: number; readonly talk: Talk }> {
	const floor = await startFloor(sessionFloor(people, statements));
	const { page, leave } = await arrive(browser, laptop);
	try {
		await page.goto(`${floor.url}/laptop`);
		const beamer = await openBeside(page, `${floor.url}/beamer`);
		return { agenda: await openAgenda(page), talk: await talkAbout(page, beamer) };
	} finally {
		await leave();
		await floor.close();
	}
}

async function bringIn(page: Page, url: string, text: string): Promise<void> {
	await page.goto(`${url}/bestanden/`);
	await waitForOfflineCopy(page);
	const file = {
		name: 'bijeenkomst.bouwstenenscan',
		mimeType: 'application/json',
		buffer: Buffer.from(text),
	};
	await page.getByLabel('Kies bestanden').setInputFiles(file);
	await page.getByRole('button', { name: 'Zet op dit apparaat' }).click();
	await page.getByRole('link', { name: 'Open de bijeenkomst' }).click();
	await page.getByText('deelnemers hebben gekozen').waitFor();
}

/** Lets one more person choose on the shared laptop, with all the others in already. */
async function chooseOnLaptop(page: Page): Promise<readonly number[]> {
	await page.getByRole('button', { name: 'Op deze laptop' }).click();
	await page.getByRole('button', { name: 'Begin met kiezen' }).click();
	const times: number[] = [];
	while (times.length < rounds) {
		const level = page.locator('.levels label').nth(times.length % 5);
		times.push((await choiceToPaints(page, level))[0]);
		await saved(page);
		await page.getByRole('button', { name: 'Volgende' }).click();
	}
	await page.getByRole('button', { name: 'Stop met kiezen' }).click();
	return times;
}

async function openBeamer(page: Page): Promise<Page> {
	const link = page.getByRole('link', { name: 'Open het beamervenster' });
	const beamer = await openBeside(page, new URL((await link.getAttribute('href')) ?? '', page.url()).href);
	await beamer.getByRole('heading', { name: 'klaar' }).waitFor();
	return beamer;
}

// Opens a window of its own, as on a second screen: a tab in the background is painted only once a second.
async function openBeside(page: Page, url: string): Promise<Page> {
	const opening = page.context().waitForEvent('page');
	await page.evaluate((address) => {
		open(address, 'beamer', 'popup,noopener');
	}, url);
	const beamer = await opening;
	await slowDown(beamer);
	await beamer.setViewportSize(beamerScreen);
	await beamer.locator('h1').waitFor();
	return beamer;
}

// Times only the first opening: that is the one a room waits for.
async function openAgenda(page: Page): Promise<number> {
	const button = page.getByRole('button', { name: 'Iedereen is klaar: bekijk de keuzes' });
	const painted = await clickToPaint(page, button, 'aside ol');
	await saved(page);
	return painted;
}

interface Talk {
	readonly opened: number[];
	readonly revealed: number[];
	readonly onBeamer: number[];
	readonly decided: number[];
	readonly saved: number[];
}

async function talkAbout(page: Page, beamer: Page): Promise<Talk> {
	const talk: Talk = { opened: [], revealed: [], onBeamer: [], decided: [], saved: [] };
	const statements = page.locator('aside > ol li button');
	const count = Math.min(rounds, await statements.count());
	for (let round = 0; round < count; round += 1) {
		talk.opened.push(await clickToPaint(page, statements.nth(round), 'section h2'));
		await saved(page);
		const reveal = page.getByRole('button', { name: 'Laat de keuzes zien' });
		const [revealed = NaN, onBeamer = NaN] = await clickToPaints(page, reveal, [
			{ page, selector: '.talk section [role=status]' },
			{ page: beamer, selector: '.verdict' },
		]);
		talk.revealed.push(revealed);
		talk.onBeamer.push(onBeamer);
		await saved(page);
		const level = page.locator('section fieldset label').nth(round % 5);
		const [decided, kept = NaN] = await choiceToPaints(page, level, [
			{ page, selector: '[data-saving=saved]' },
		]);
		talk.decided.push(decided);
		talk.saved.push(kept);
	}
	return talk;
}

function talkRows(group: string, talk: Talk, floor: Talk): readonly Row[] {
	const row = (step: string, of: keyof Talk, limit = frameLimit): Row =>
		p98WithAim(`${group}: ${step}; ${overFloor(talk[of], floor[of])}`, talk[of], limit);
	return [
		row('statement opened, click to painted', 'opened'),
		row('reveal, click to painted for the facilitator', 'revealed'),
		row('reveal, click to painted on the beamer', 'onBeamer'),
		row('decision, click to painted', 'decided'),
		row('decision, click to saved', 'saved', agendaLimit),
	];
}

async function saved(page: Page): Promise<void> {
	await page.locator('[data-saving=saved]').waitFor();
}
