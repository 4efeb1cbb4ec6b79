import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { practiceId, practiceMark } from '$lib/session/practice/is-practice';
import { readPdf } from '../read-pdf';
import type { BeamerPage } from './beamer-page';
import { CollectPage } from './collect-page';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { ReportPage } from './report-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';
import { WizardPage } from './wizard-page';

const region = 'Oefenregio';

/** One click on the page Bijeenkomst. */
async function beginPractice(page: Page): Promise<SessionPage> {
	const session = new SessionPage(page);
	await page.goto('./bijeenkomst/');
	await session.button('Begin een oefenavond').click();
	await expect(session.heading).toHaveText(region);
	return session;
}

const bar = (page: Page) => page.getByRole('group', { name: 'Oefenavond' });

async function expectMarked(session: SessionPage, beamer: BeamerPage): Promise<void> {
	await expect(bar(session.page)).toContainText(practiceMark);
	await beamer.expectCount(practiceMark);
	await expect(session.thumbnail).toContainText(practiceMark);
}

test('practice: one click gives a whole evening, marked on every screen, page and file', async ({ page }) => {
	test.slow();
	const session = await beginPractice(page);
	const [collect, talk] = [new CollectPage(page), new TalkPage(page)];
	await expect(session.step('Alleen kiezen')).toHaveAttribute('aria-current', 'step');
	await expect(session.step('Voorbereiden')).toHaveCount(0);
	await expect(collect.count).toContainText('12 deelnemers hebben gekozen.');
	const beamer = await session.openBeamer();
	await expectMarked(session, beamer);

	await test.step('the wall, the talk, and a second round of the invented people', async () => {
		await collect.reveal();
		await expect(beamer.heading).toHaveText(`${region}: onze muur`);
		await expectMarked(session, beamer);
		await talk.look('B2.2');
		await expectMarked(session, beamer);
		await talk.show();
		await expect(beamer.word).toHaveText('Twee beelden');
		await expectMarked(session, beamer);
		await talk.again();
		await session.button('Laat de verzonnen mensen opnieuw kiezen').click();
		await beamer.expectCount('12 van 12 hebben opnieuw gekozen');
		await expectMarked(session, beamer);
		await talk.closeRound();
		await expect(beamer.word).not.toHaveText('Twee beelden');
		await talk.decide(2);
	});

	await test.step('every screen that the facilitator puts up', async () => {
		for (const name of ['Zwart', 'Muur', 'Spelregels', 'Acties', 'Parkeerplaats']) {
			await session.button(name).click();
			await expectMarked(session, beamer);
		}
		expect(await session.mirrored()).toContain(practiceMark);
	});

	await test.step('a killed window goes on where it was', async () => {
		await expect(session.saved).toBeVisible();
		await page.goto('./bijeenkomst/');
		await page.getByRole('link', { name: 'Ga verder met je oefenavond' }).click();
		await expect(talk.entry('B2.2')).toContainText('besloten');
	});

	await test.step('ambition and actions, with their files', async () => {
		await session.goTo('Ambitie');
		await expectMarked(session, beamer);
		await session.goTo('Acties');
		await session.writeAction('Plan uitleggen', 'Noor', '2030-02-01');
		await expectMarked(session, beamer);
		const list = await savedBy(page, () => session.button('Als lijst (.csv)').click());
		expect(list.text.split('\r\n')[0]).toBe(`\uFEFF${practiceMark}`);
		const calendar = await savedBy(page, () => session.button('In de agenda (.ics)').click());
		expect(calendar.text.replace(/\r\n /g, '')).toContain(`SUMMARY:${practiceMark}: Plan uitleggen`);
		for (const { name } of [list, calendar]) expect(name).toContain('oefenavond');
	});

	await test.step('the closing, with its mail and its file', async () => {
		await session.goTo('Verslag');
		await expectMarked(session, beamer);
		await page.getByText('Mail aan iedereen').click();
		await expect(page.getByLabel('Tekst van de mail')).toHaveText(new RegExp(`^${practiceMark}`));
		await expect(session.button('Leg dit moment vast')).toHaveCount(0);
	});

	await test.step('every page of every report', async () => {
		await page.getByRole('link', { name: 'Bekijk en bewaar het verslag' }).click();
		await expect(bar(page)).toContainText(practiceMark);
		const report = new ReportPage(page);
		await report.expectMade();
		expect(await report.saveHtml().then(textOf)).toContain(`>${practiceMark}</p>`);
		for (const kind of [
			'Volledig verslag',
			'Samenvatting voor het bestuur',
			'Blad voor de zorginkoper',
			'Naslag',
		]) {
			await report.chooseKind(kind);
			const { pages } = await readPdf(await report.savePdf());
			expect(pages.length).toBeGreaterThan(0);
			for (const texts of pages) expect(texts.map(({ text }) => text)).toContain(practiceMark);
		}
	});
});

test('practice: is in no list, count or backup, opens nowhere, and is gone once thrown away', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await expect(wizard.saved).toBeVisible();
	const session = await beginPractice(page);
	await new CollectPage(page).reveal();
	await session.goTo('Verslag');
	const file = await session.download('Bewaar met de keuzes van personen');

	await test.step('no page shows it', async () => {
		for (const place of ['', 'bestanden/', 'vergelijk/', 'verzameling/', 'rapport/', 'resultaat/']) {
			await page.goto(`./${place}`, { waitUntil: 'networkidle' });
			await expect(page.getByRole('main')).not.toContainText(new RegExp(`${region}|oefenavond`, 'i'));
		}
		await page.goto('./bijeenkomst/', { waitUntil: 'networkidle' });
		await expect(page.getByRole('main')).not.toContainText(region);
		await expect(page.locator('datalist')).not.toContainText(region);
	});

	const files = new FilesPage(page);
	await test.step('a backup holds the own scan, and not a byte of it', async () => {
		await files.open();
		await expect(files.items).toHaveCount(1);
		const { text } = await savedBy(page, () => page.keyboard.press('Control+s'));
		expect(text).toContain('Waterland-Zuid');
		const found = [region, 'oefenavond', practiceId, 'Sinds de mailbox er is'].filter((each) =>
			text.includes(each),
		);
		expect(found).toEqual([]);
	});

	await test.step('its file is refused', async () => {
		await files.choose(file);
		await expect(page.getByText('Dit is een bestand van een oefenavond')).toBeVisible();
		await expect(files.items).toHaveCount(1);
	});

	await test.step('thrown away, put back, and thrown away for good', async () => {
		const throwAway = bar(page).getByRole('button', { name: 'Gooi weg' });
		await page.goto('./bijeenkomst/');
		await page.getByRole('link', { name: 'Ga verder met je oefenavond' }).click();
		await throwAway.click();
		await expect(session.heading).toHaveText('Een bijeenkomst');
		await session.button('Zet terug').click();
		await expect(session.heading).toHaveText(region);
		await throwAway.click();
		await expect(session.heading).toHaveText('Een bijeenkomst');
		await expect(page.getByRole('link', { name: 'Ga verder met je oefenavond' })).toHaveCount(0);
		expect(JSON.stringify(await readDevice(page))).not.toContain(region);
	});
});

test('practice: a new one takes the place of the one before', async ({ page }) => {
	const session = await beginPractice(page);
	await new CollectPage(page).reveal();
	await expect(session.saved).toBeVisible();
	await page.goto('./bijeenkomst/');
	await session.button('Begin een nieuwe oefenavond').click();
	await expect(session.step('Alleen kiezen')).toHaveAttribute('aria-current', 'step');
	const { settings = [], sessions = [], participants = [] } = await readDevice(page);
	expect([settings.length, sessions.length, participants.length]).toEqual([1, 0, 0]);
});

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

type Saved = { readonly name: string; readonly text: string };

async function savedBy(page: Page, save: () => Promise<void>): Promise<Saved> {
	const coming: Promise<Download> = page.waitForEvent('download');
	await save();
	const download = await coming;
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
