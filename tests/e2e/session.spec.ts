import { cardId } from '$lib/scan/own-id';
import type { BrowserContext } from '@playwright/test';
import { cardCodes } from '$lib/exchange/card-code';
import { joinedText, readPdf, withoutSpace } from '../read-pdf';
import { placesOf } from '../search-pdf';
import { exampleSession } from '../session-fixture';
import { fileOf } from './answers';
import type { BeamerPage } from './beamer-page';
import { beamerMessages, channelLog, logChannels } from './channel-log';
import { CollectPage } from './collect-page';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { HeldCamera } from './held-camera';
import { required, statementWith } from './questionnaire';
import { ReportPage } from './report-page';
import { planAhead, region, said, talkAndDecide } from './session-evening';
import { SessionPage } from './session-page';
import {
	cardOf,
	chosenBy,
	keysOf,
	peopleOnDevice,
	remarksOf,
	scanOf,
	withoutRemarks,
} from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

// A whole evening with the motion that most people see.
test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'no-preference' } });

const { participants } = exampleSession();
const [byFile, byCard] = [participants.slice(0, 5), participants.slice(5, 8)];
const [byKeys, onLaptop] = [participants.slice(8, 11), participants.slice(11)];

test('session: twelve people go from the start page to the printed report, with a laptop and a beamer', async ({
	page,
	context,
	openAnotherBrowser,
}) => {
	// Longest walk of all, by far.
	test.slow();
	const [session, collect, talk] = [new SessionPage(page), new CollectPage(page), new TalkPage(page)];
	const camera = await HeldCamera.of(page);
	await logChannels(context);
	await page.setViewportSize({ width: 1366, height: 768 });
	const id = await session.createFromStart(region, '2026-11-24', 90);
	const beamer = await prepare(session);

	await test.step('files: many at once, a foreign one, a damaged one and a duplicate', async () => {
		const good = await Promise.all(byFile.map((person) => fileOf(scanOf(person))));
		const [first = ''] = good;
		await collect.drop([
			...good.map((text, index) => ({ name: `scan ${index}.bouwstenenscan`, text })),
			{ name: 'boodschappen.txt', text: 'melk, brood' },
			{ name: 'kapot.bouwstenenscan', text: first.replace('"level": 3', '"level": 4') },
			{ name: 'nog eens.bouwstenenscan', text: first },
		]);
		await expect(collect.outcomes.filter({ hasText: 'is erbij.' })).toHaveCount(5);
		await expect(collect.outcomes.filter({ hasText: 'was er al; het nieuwste antwoord telt.' })).toHaveCount(
			1,
		);
		await expect(collect.outcomes.filter({ hasNotText: /is erbij|was er al/ })).toHaveText([
			'boodschappen.txt is geen bestand van de Bouwstenenscan, of half binnengekomen. Vraag het nog eens op, of vraag om de antwoordkaart.',
			'kapot.bouwstenenscan is na het bewaren veranderd. Vraag het nog eens op, of vraag om de antwoordkaart.',
		]);
		await expect(collect.count).toContainText('5 deelnemers hebben gekozen.');
		await beamer.expectCount('5 van 12 zijn klaar');
	});

	await test.step('antwoordkaarten before the camera, one of somebody already in', async () => {
		await collect.by('Antwoordkaart');
		await collect.button('Zet de camera aan').click();
		for (const [index, person] of byCard.entries()) {
			await camera.hold(cardOf(person));
			await expect(collect.cardMessage).toHaveText(`Kaart ${index + 1} gelezen.`);
		}
		await camera.hold(cardOf(required(byFile[0])));
		await expect(collect.cardMessage).toHaveText('Die kaart is al gelezen.');
		await camera.hold('https://example.org/menukaart');
		await expect(collect.cardMessage).toHaveText('Dit is geen antwoordkaart van de Bouwstenenscan.');
		await beamer.expectCount('8 van 12 zijn klaar');
	});

	await test.step('the keypad, with and without the code of a paper card', async () => {
		const [code = ''] = cardCodes(id, 1);
		await collect.by('Intypen');
		await collect.beginTyping(`${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`);
		await expect(page.getByRole('alert').filter({ hasText: 'code' })).toHaveText(/^Deze code klopt niet\./);
		await expect(collect.count).toContainText('8 deelnemers');
		for (const [index, person] of byKeys.entries()) {
			await collect.beginTyping(index === 0 ? code.toLowerCase() : '', person.role);
			await collect.type(keysOf(person));
		}
		await beamer.expectCount('11 van 12 zijn klaar');
	});

	await test.step('the shared laptop', async () => {
		await collect.by('Op deze laptop');
		for (const { role, alone } of onLaptop)
			await collect.chooseOnLaptop(role, (statementId) => alone[statementId]?.answer ?? null);
		await expect(collect.count).toContainText('12 deelnemers hebben gekozen.');
	});

	await test.step('the device has every choice as it was made', async () => {
		await expect(session.saved).toBeVisible();
		expect((await peopleOnDevice(page)).map(chosenBy).sort()).toEqual(
			[
				...byFile.map((person) => chosenBy({ ...person, id: cardId(person.id), way: 'file' })),
				...byCard.map((person) =>
					chosenBy(withoutRemarks({ ...person, id: cardId(person.id), way: 'card' })),
				),
				...byKeys.map((person) => chosenBy(withoutRemarks({ ...person, way: 'keys' }))),
				...onLaptop.map((person) => chosenBy(withoutRemarks({ ...person, way: 'laptop' }))),
			].sort(),
		);
	});

	await collect.reveal();
	await talkAndDecide(talk, beamer);
	await planAhead(session, beamer);
	await takeAlong(
		session,
		(await peopleOnDevice(page)).map((person) => person.id),
		openAnotherBrowser,
	);
	await expectNothingPersonal(
		context,
		(await peopleOnDevice(page)).map((person) => person.id),
	);
});

async function prepare(session: SessionPage): Promise<BeamerPage> {
	await expect(
		session.page.getByText(/^In 90 minuten kun je over ongeveer \d+ stellingen praten\.$/),
	).toBeVisible();
	const beamer = await session.openBeamer();
	await beamer.page.setViewportSize({ width: 1920, height: 1080 });
	await expect(beamer.heading).toHaveText(region);
	await beamer.expectCount('24 november 2026');
	await session.button('Iedereen is er: begin').click();
	await beamer.expectCount('Nog niemand is klaar');
	return beamer;
}

async function takeAlong(
	session: SessionPage,
	ids: readonly string[],
	openAnotherBrowser: () => Promise<SessionPage['page']>,
): Promise<void> {
	const { page } = session;
	const device = await test.step('the session file gives the same session in another browser', async () => {
		await session.button('Naar het verslag').click();
		const file = await session.download('Bewaar met de keuzes van personen');
		await expect(session.saved).toBeVisible();
		const here = await readDevice(page);
		const elsewhere = new FilesPage(await openAnotherBrowser());
		await elsewhere.open();
		await elsewhere.choose(file);
		await expect(elsewhere.preview).toContainText('12 deelnemers');
		await elsewhere.confirm();
		expect(await readDevice(elsewhere.page)).toEqual(here);
		return here;
	});

	await test.step('the report holds the decisions, and no person', async () => {
		await page.getByRole('link', { name: 'Bekijk en bewaar het verslag' }).click();
		const report = new ReportPage(page);
		await report.expectMade();
		const pdf = await report.savePdf();
		const text = joinedText((await readPdf(pdf)).pages);
		const { note, ...told } = said;
		for (const sentence of ['Beeld van 12 mensen', ...Object.values(told)])
			expect(text).toContain(withoutSpace(sentence));
		for (const unseen of [...ids, note]) expect(await placesOf(pdf, unseen)).toEqual([]);
		expect(await readDevice(page)).toEqual(device);
	});
}

/** Expects that no message between the windows, in the whole session, holds a person or a written text. */
async function expectNothingPersonal(context: BrowserContext, ids: readonly string[]): Promise<void> {
	const written = [said.dissent, said.signed, said.name, said.note, ...participants.flatMap(remarksOf)];
	for (const window of context.pages()) {
		const told = JSON.stringify(beamerMessages(await channelLog(window)));
		expect(told).toContain(statementWith('B2.2').text);
		for (const text of [...ids, ...written]) expect(told).not.toContain(text);
	}
}
