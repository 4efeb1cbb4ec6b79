import type { BeamerPage } from './beamer-page';
import { dimensionOf, statementWith } from './questionnaire';
import type { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

export const region = 'Regio Zomerdal';

/** Texts that are typed during the session. */
export const said = {
	why: 'Het plan is vastgesteld en staat op de website.',
	dissent: 'In onze hagro is niemand geweest.',
	signed: 'Het draaiboek is gebruikt, dus het werkt.',
	name: 'De praktijkhouder uit hagro Oost',
	undecided: 'Het verschilt per hagro of er iemand langs is geweest.',
	findOut: 'bij welke hagro iemand langs is geweest',
	elsewhere: 'De wijkregisseurs van de gemeente doen dit.',
	note: 'Eerst vragen wie het plan heeft gezien.',
} as const;

/** Goes from the first look at the choices to the last decision. */
export async function talkAndDecide(talk: TalkPage, beamer: BeamerPage): Promise<void> {
	await test.step('statements that are eens are confirmed together', async () => {
		await expect(beamer.heading).toHaveText(`${region}: onze muur`);
		await talk.button('Laat deze 7 aan de zaal zien').click();
		await expect(beamer.heading).toHaveText('Hierover zijn jullie het eens');
		await expect(beamer.page.getByRole('listitem')).toHaveCount(7);
		await expect(beamer.page.getByRole('listitem').first()).toHaveText(
			`3 werkt in de praktijk ${statementWith('B1.1').text}`,
		);
		await talk.button('Neem deze 7 samen over').click();
		await expect(beamer.heading).toHaveText(`${region}: onze muur`);
		await expect(talk.entry('B1.1')).toContainText('unaniem · besloten');
		await expect(talk.entry('R.2')).toContainText('eens · besloten');
		await expect(talk.button('Neem deze 7 samen over')).toBeHidden();
	});

	await test.step('two views: talk, a second count of hands, a decision with a reason and a dissent', async () => {
		await talk.look('B2.2');
		await expect(beamer.heading).toHaveText(statementWith('B2.2').text);
		await beamer.expectCount('12 van 12 hebben gekozen');
		await expect(beamer.pictures).toHaveCount(0);
		await talk.show();
		await expect(beamer.word).toHaveText('Twee beelden');
		await expect(beamer.picture(/^Huisartsen: 1 op niveau 0 en 5 op niveau 1\./)).toBeVisible();
		await talk.note(said.note);
		await talk.again();
		await talk.countHands({ 'niveau 1': 3, 'niveau 2': 6, 'niveau 3': 3 });
		await beamer.expectCount('12 van 12 hebben opnieuw gekozen');
		await expect(beamer.pictures).toHaveCount(0);
		await talk.closeRound();
		await expect(beamer.word).toHaveText('Eens');
		await expect(beamer.picture(/^Eerst alleen: 1 op niveau 0, /)).toBeVisible();
		await expect(
			beamer.picture(/ Na het gesprek: 3 op niveau 1, 6 op niveau 2 en 3 op niveau 3\./),
		).toBeVisible();
		await talk.decide(2);
		await talk.because(said.why);
		await talk.dissent(said.dissent);
		await talk.dissent(said.signed, said.name);
		await expect(beamer.word).toHaveText('Besloten: 2 afgesproken');
		await beamer.expectCount(said.why);
	});

	await test.step('still apart after a round on the laptop: nog geen gedeeld beeld', async () => {
		await talk.look('B2.3');
		await talk.show();
		await talk.again();
		await talk.passLaptop();
		for (const [turn, level] of ([0, 2, 4] as const).entries()) {
			await talk.chooseAgain(level);
			if (turn === 0) await talk.expectNoTotal();
			await beamer.expectCount(
				turn === 0 ? '1 van 12 heeft opnieuw gekozen' : `${turn + 1} van 12 hebben opnieuw gekozen`,
			);
		}
		await talk.takeBack();
		await talk.closeRoundEarly();
		await expect(beamer.word).toHaveText('Uiteenlopend');
		await talk.decide('Nog geen gedeeld beeld');
		await beamer.expectCount('Wie zoekt wat uit, en wanneer is dat bekend?');
		await talk.findOut(said.findOut, 'Noor');
		await beamer.expectCount(`Noor zoekt uit: ${said.findOut}`);
		await talk.because(said.undecided);
	});

	await test.step('private: one word, no hands and no second round', async () => {
		await talk.look('M.4');
		await expect(talk.hands).toBeHidden();
		await talk.show();
		await expect(beamer.word).toHaveText('Uiteenlopend');
		await beamer.expectCount('Losse keuzes blijven verborgen');
		await expect(beamer.screen).not.toContainText(/de meesten|kozen een niveau/i);
		await expect(talk.decision.getByText('voorstel')).toHaveCount(0);
		await expect(beamer.picture(/op niveau/)).toHaveCount(0);
		await expect(talk.button('Nog een ronde')).toBeHidden();
	});

	await test.step('all n.v.t.: someone else does this', async () => {
		await talk.look('B6.4');
		await talk.show();
		await expect(beamer.word).toHaveText('Te weinig antwoorden');
		await talk.decide('Niet van toepassing');
		await talk.notApplicableBecause(said.elsewhere);
	});

	await test.step('hands for a statement that nobody reached', async () => {
		await talk.look('B5.6');
		await beamer.expectCount('0 van 12 hebben gekozen');
		await talk.countHands({ 'niveau 1': 2, 'niveau 2': 8, 'weet niet': 2 });
		await beamer.expectCount('12 van 12 hebben gekozen');
		await talk.show();
		await expect(beamer.word).toHaveText('Eens');
		await expect(beamer.picture(/2 op niveau 1 en 8 op niveau 2\./)).toBeVisible();
		await talk.decide(2);
	});
}

/** Sets the ambition of the group, and the actions with their owner and date. */
export async function planAhead(session: SessionPage, beamer: BeamerPage): Promise<void> {
	const { page } = session;
	await test.step('ambition', async () => {
		await new TalkPage(page).toAmbitions();
		await session.setAmbition(dimensionOf('B2.2').name, 'niveau 3', String(new Date().getFullYear() + 1));
		await beamer.expectCount('ambitie 3');
	});

	await test.step('three headline actions, and a fourth that does not fit', async () => {
		await session.button('Naar de acties').click();
		for (const number of [1, 2, 3, 4])
			await session.writeAction(`Actie ${number}`, `trekker ${number}`, `2027-0${number}-15`);
		await expect(page.getByRole('listitem').filter({ hasText: 'eerste bladzijde' })).toHaveText([
			/Actie 1/,
			/Actie 2/,
			/Actie 3/,
		]);
		await expect(beamer.page.getByRole('list').first().getByRole('listitem')).toHaveCount(3);
		await beamer.expectCount('trekker 4 · vóór 15 april 2027');
		await page.getByLabel('Wanneer komen jullie weer bij elkaar?').fill('2027-05-20');
		await page.getByLabel('Wanneer komen jullie weer bij elkaar?').blur();
	});

	await test.step('calendar and list', async () => {
		const calendar = Buffer.from(await session.download('In de agenda (.ics)')).toString();
		expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(5);
		expect(calendar).toContain('SUMMARY:Actie 4');
		expect(calendar).toContain('DTSTART;VALUE=DATE:20270520');
		const list = Buffer.from(await session.download('Als lijst (.csv)')).toString();
		expect(list.match(/^Actie \d;.*;(ja|nee);/gm)).toHaveLength(4);
		expect(list.match(/;ja;/g)).toHaveLength(3);
	});
}
