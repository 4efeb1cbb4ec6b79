import { findCards } from '$lib/exchange/text/find-cards';
import { readDocx } from '../read-docx';
import { withoutSpace } from '../read-pdf';
import { exampleSession } from '../session-fixture';
import { mixedScan } from './answers';
import { beamerMessages, channelLog, logChannels } from './channel-log';
import { CollectPage } from './collect-page';
import { keptOutsideDatabase, readDevice } from './device';
import { FilesPage } from './files-page';
import { HeldCamera } from './held-camera';
import { questionnaire, questionnaireRef, required } from './questionnaire';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { cardOf, codeTextOf, peopleOnDevice } from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const { participants } = exampleSession();
/** Eight in the room and four online; three raise their hands, and one types levels in the chat. */
const [byCard, byCode] = [participants.slice(0, 5), participants.slice(8, 11)];

/** Words of others in what is pasted, which may be kept nowhere. */
const pasted = ['Zwanetta', 'Kluft', 'dokterspost', 'groet uit de trein'];

/** Replies to the invitation as one thread, with an older copy of the first code and one that is cut short. */
function mailThread(): string {
	const [first = '', ...others] = byCode.map(codeTextOf);
	const damaged = codeTextOf(required(byCard[0])).slice(0, -20);
	return [
		`Van: Zwanetta Kluft <z.kluft@dokterspost.example>\nOnderwerp: RE: Uitnodiging\n\n“${first}”\ngroet uit de trein`,
		...others.map((code) => code.replace(/(.{60})/g, '$1\n').replace(/^/gm, '> ')),
		`> > Mijn code: ${first.toLowerCase()}`,
		`Hier de mijne: ${damaged}`,
	].join('\n\n');
}

const chat = `20:14:01 From Zwanetta Kluft to Everyone:
	1
20:14:05 From Zwanetta Kluft to Everyone:
	of toch 3, groet uit de trein
20:14:09 From Bas (dokterspost) to Everyone:
	ik stuurde mijn code al
20:14:21 From Cor to Everyone:
	1 of 2`;

test('hybrid bijeenkomst: eight in the room by cards and hands, four online by text codes and the chat', async ({
	page,
	context,
}) => {
	const [session, collect, talk] = [new SessionPage(page), new CollectPage(page), new TalkPage(page)];
	const camera = await HeldCamera.of(page);
	await logChannels(context);
	const id = await session.createFromStart('Regio Zomerdal', '2026-11-24', 90);

	await test.step('the invitation has the link, the address and how to send a code', async () => {
		await page.getByLabel('Van wie online').fill('4');
		await page.getByLabel(/^Link om mee te bellen/).fill('https://bellen.example/zomerdal');
		await page.getByLabel(/^Waar sturen zij hun code heen/).fill('anneke@zomerdal.example');
		await page.locator('summary').filter({ hasText: 'Uitnodiging' }).click();
		const invitation = page.getByLabel('Tekst van de uitnodiging');
		await expect(invitation).toHaveValue(/https:\/\/bellen\.example\/zomerdal/);
		await expect(invitation).toHaveValue(
			/“Kopieer als tekst”\. Plak de regel in een bericht aan anneke@zomerdal\.example\./,
		);
		const word = await readDocx(await session.download('Bewaar als Word-bestand'));
		await expect(page.getByText('Het staat bij je downloads.')).toBeVisible();
		expect(word.problems).toEqual([]);
		for (const text of ['https://bellen.example/zomerdal', 'anneke@zomerdal.example', 'Regio Zomerdal'])
			expect(word.text).toContain(text);
	});

	const beamer = await session.openBeamer();
	await session.button('Iedereen is er: begin').click();
	await expect(page.getByText('4 van hen doen online mee.')).toBeVisible();
	await test.step('antwoordkaarten come in by the camera', async () => {
		await collect.by('Antwoordkaart');
		await collect.button('Zet de camera aan').click();
		for (const [index, person] of byCard.entries()) {
			await camera.hold(cardOf(person));
			await expect(collect.cardMessage).toHaveText(`Kaart ${index + 1} gelezen.`);
		}
		await beamer.expectCount('5 van 12 zijn klaar');
	});

	await test.step('every code in a mail thread comes in once', async () => {
		await collect.by('Code als tekst');
		await collect.pasteCodes('Ik kom iets later!');
		await expect(page.getByText(/^Hier staat geen code in\./)).toBeVisible();
		await collect.pasteCodes(mailThread());
		await expect(page.getByRole('status').getByRole('listitem')).toHaveText([
			'3 antwoordkaarten zijn erbij.',
			'Eén code stond er vaker in en telt één keer.',
			'Eén code is beschadigd. Vraag die persoon om de code nog eens te kopiëren, of om het bestand.',
		]);
		await expect(page.getByLabel('Plak hier berichten met codes')).toHaveValue('');
		await expect(collect.count).toContainText('8 deelnemers hebben gekozen.');
		await beamer.expectCount('8 van 12 zijn klaar');
	});

	await test.step('a saved mail with a code of someone already in adds nobody', async () => {
		const name = 'antwoord.eml';
		const text = `Subject: code\n\n${cardOf(required(byCode[0]))}`;
		await page
			.getByLabel('Kies bestanden')
			.setInputFiles({ name, mimeType: 'message/rfc822', buffer: Buffer.from(text) });
		await expect(
			page.getByText('antwoord.eml: Eén antwoordkaart was er al; het nieuwste antwoord telt.'),
		).toBeVisible();
		expect(await peopleOnDevice(page)).toHaveLength(8);
	});

	await collect.reveal();
	await test.step('hands in the room and a level in the chat are added to the choices', async () => {
		await talk.look('B2.2');
		await beamer.expectCount('8 van 8 hebben gekozen');
		await page.getByText('Tel er handen bij').click();
		await talk.countHands({ 'niveau 1': 2, 'weet niet': 1 });
		await beamer.expectCount('11 van 11 hebben gekozen');
		await talk.pasteChat(chat);
		await expect(talk.hands).toContainText('Eén bericht telt niet mee: er staat niet één niveau in.');
		await talk.button('Tel bij de handen').click();
		await expect(page.getByText('Er is één keuze uit de chat bij de handen geteld.')).toBeVisible();
		await expect(talk.hands.getByLabel('niveau 3', { exact: true })).toHaveValue('1');
		await expect(talk.hands.getByLabel('Plak hier de regels uit de chat')).toHaveValue('');
		await beamer.expectCount('12 van 12 hebben gekozen');
	});

	await test.step('a count of the chat can be taken back', async () => {
		await talk.button('Zet terug').click();
		await expect(talk.hands.getByLabel('niveau 3', { exact: true })).toHaveValue('0');
		await beamer.expectCount('11 van 11 hebben gekozen');
		await talk.pasteChat(chat);
		await talk.button('Tel bij de handen').click();
		await beamer.expectCount('12 van 12 hebben gekozen');
		await talk.show();
		await expect(beamer.picture(/1 op niveau 0, 7 op niveau 1 en 3 op niveau 3\./)).toBeVisible();
		await expect(beamer.word).toHaveText('Twee beelden');
	});

	await test.step('round 2 counts hands and chat together too', async () => {
		await talk.again();
		await talk.countHands({ 'niveau 1': 6, 'niveau 2': 2 });
		await talk.pasteChat('2\n2\n2\n3');
		await talk.button('Tel deze 4 bij de handen').click();
		await beamer.expectCount('12 van 12 hebben opnieuw gekozen');
		await talk.closeRound();
		await expect(
			beamer.picture(/ Na het gesprek: 6 op niveau 1, 5 op niveau 2 en 1 op niveau 3\./),
		).toBeVisible();
		await talk.decide(1);
	});

	await test.step('a private statement offers neither hands nor chat', async () => {
		await talk.look('M.4');
		await expect(talk.hands).toHaveCount(0);
		await expect(page.getByText('Plak hier de regels uit de chat')).toHaveCount(0);
	});

	await session.goTo('Verslag');
	await test.step('nothing that was pasted is kept or sent', async () => {
		await expect(session.saved).toBeVisible();
		const kept = [
			JSON.stringify(await readDevice(page)),
			...(await keptOutsideDatabase(page)),
			new TextDecoder().decode(await session.download('Bewaar met de keuzes van personen')),
			...(await Promise.all(
				context.pages().map(async (window) => JSON.stringify(beamerMessages(await channelLog(window)))),
			)),
		].join('\n');
		expect(kept).toContain(id);
		for (const text of [...pasted, 'BSCANT']) expect(kept).not.toContain(text);
		const sent = JSON.stringify(beamerMessages(await channelLog(page)));
		expect(sent).not.toContain('zomerdal.example');
		expect(sent).not.toContain('bellen.example');
	});

	await test.step('the printed report counts all twelve, and holds nothing that was pasted', async () => {
		const report = await session.openReport();
		const text = await report.printedText();
		expect(text).toContain(withoutSpace('Beeld van 12 mensen'));
		for (const words of [...pasted, 'zomerdal.example', 'bellen.example'])
			expect(text).not.toContain(withoutSpace(words));
	});
});

test('antwoordkaart: goes into a message as one line, and into the bijeenkomst as a picture', async ({
	page,
	context,
	openAnotherBrowser,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const scan = mixedScan({ length: 'short' });
	const [files, result] = [new FilesPage(page), new ResultPage(page)];
	await files.bringIn(scan);
	await result.open(scan.id);
	await page.getByText('Antwoordkaart voor de bijeenkomst').click();
	await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
	await expect(page.getByText('De regel is gekopieerd.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^BSCANT1(-[0-9A-Z]+)+$/);
	expect(findCards(copied, questionnaire, questionnaireRef).cards).toHaveLength(1);
	const picture = await page.getByRole('img', { name: /^Antwoordkaart als QR-code/ }).screenshot();

	const laptop = await openAnotherBrowser();
	const [session, collect] = [new SessionPage(laptop), new CollectPage(laptop)];
	await session.create('Regio Zomerdal', '2026-11-24', 90);
	await session.button('Iedereen is er: begin').click();
	await collect.by('Code als tekst');
	const pick = laptop.getByLabel('Kies bestanden');
	await pick.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: picture });
	await expect(laptop.getByText('foto.png: Eén antwoordkaart is erbij.')).toBeVisible();
	await collect.pasteCodes(`Hoi!\n${copied.toLowerCase()}`);
	await expect(laptop.getByText('Eén antwoordkaart was er al; het nieuwste antwoord telt.')).toBeVisible();
	await expect(collect.count).toContainText('1 deelnemer heeft gekozen.');
	const nothing = await session.heading.first().screenshot();
	await pick.setInputFiles({ name: 'zaal.png', mimeType: 'image/png', buffer: nothing });
	await expect(laptop.getByText('zaal.png is een foto zonder leesbare QR-code.')).toBeVisible();
});
