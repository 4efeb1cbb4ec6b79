import { cardId } from '$lib/scan/own-id';
import type { Session } from '$lib/session/session';
import type { Page } from '@playwright/test';
import { emptySession, exampleSession, twoPeopleSession } from '../session-fixture';
import { columnOf } from '../session-notation';
import { fileOf } from './answers';
import type { BeamerPage } from './beamer-page';
import { CollectPage } from './collect-page';
import { HeldCamera } from './held-camera';
import { required } from './questionnaire';
import { SessionPage } from './session-page';
import { cardOf, peopleOnDevice, remarksOf, scanOf } from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

type Room = { readonly talk: TalkPage; readonly beamer: BeamerPage };

async function talkAbout(page: Page, session: Session, statementId: string): Promise<Room> {
	const facilitator = new SessionPage(page);
	await facilitator.bringIn({ ...session, stage: 'talk', attention: null });
	const talk = new TalkPage(page);
	const beamer = await facilitator.openBeamer();
	await talk.look(statementId);
	return { talk, beamer };
}

test('two people: give no dots, band or word, so that nobody can tell who chose what', async ({ page }) => {
	const { talk, beamer } = await talkAbout(page, twoPeopleSession(), 'B2.3');
	// No statement moves up because these two differ, or because one of them doesn't know.
	await expect(talk.agenda.getByRole('listitem').first()).toContainText('B1.1');
	await expect(talk.agenda).not.toContainText(/velen weten|n\.v\.t\.-verschil/);
	await beamer.expectCount('2 van 2 hebben gekozen');
	await talk.show();
	await expect(beamer.word).toHaveText('Te weinig antwoorden');
	await beamer.expectCount('Minder dan drie mensen kozen een niveau. Dat is te weinig om iets te tonen.');
	await expect(beamer.pictures).toHaveCount(0);
	await expect(talk.statement).toContainText('Minder dan drie mensen kozen een niveau.');
	await expect(talk.statement.getByRole('img')).toHaveCount(0);
	await expect(talk.decision.getByText('voorstel')).toHaveCount(0);
});

test('unreached statement: has nothing to show, and can be decided', async ({ page }) => {
	const { talk, beamer } = await talkAbout(page, exampleSession(), 'B5.6');
	await expect(talk.statement).toContainText('Niemand heeft hier nog gekozen.');
	await expect(talk.button('Laat de keuzes zien')).toBeHidden();
	await expect(talk.hands).toBeVisible();
	await expect(talk.decision).toBeVisible();
	await beamer.expectCount('0 van 12 hebben gekozen');
	await expect(beamer.pictures).toHaveCount(0);
});

test('all n.v.t.: gives no level and nothing to see', async ({ page }) => {
	const { talk, beamer } = await talkAbout(page, { ...exampleSession(), decisions: {} }, 'B6.4');
	await expect(talk.entry('B6.4')).toHaveAttribute('aria-current', 'true');
	await expect(talk.entry('B6.4')).toContainText('te weinig antwoorden');
	await talk.show();
	await expect(beamer.word).toHaveText('Te weinig antwoorden');
	await expect(beamer.screen).not.toContainText(/van toepassing|kozen niet|0 van 10/);
	await expect(beamer.picture(/op niveau|de meesten/i)).toHaveCount(0);
});

test('weet niet: becomes a topic, once three people chose a level', async ({ page }) => {
	const most = '2 ? ? ? 2 ? ? ? 2 ? ? ?';
	const nearly = 'x ? ? ? 2 ? ? ? 2 ? ? ?';
	const { participants, ...evening } = exampleSession();
	const unsure = participants.map((person, index) => ({
		...person,
		alone: { ...person.alone, ...columnOf({ 'B1.1': most, 'B1.2': nearly }, index) },
	}));
	const { talk, beamer } = await talkAbout(page, { ...evening, decisions: {}, participants: unsure }, 'B1.1');
	await expect(talk.entry('B1.1')).toContainText('velen weten het niet');
	await talk.show();
	await beamer.expectCount('velen weten het niet');
	await beamer.expectCount('3 van 12 kozen een niveau');
	await expect(talk.statement).toContainText('Wie weet het wel, en hoe weet je dat?');
	await expect(talk.entry('B1.2')).toContainText('te weinig antwoorden');
});

for (const first of ['file', 'card'] as const) {
	test(`collecting: counts one person by file and by antwoordkaart once, ${first} first`, async ({
		page,
	}) => {
		const person = required(exampleSession().participants[0]);
		const camera = await HeldCamera.of(page);
		const session = new SessionPage(page);
		const collect = new CollectPage(page);
		await session.bringIn({ ...emptySession(), stage: 'collect' });
		const takeFile = async (said: string): Promise<void> => {
			await collect.by('Bestanden');
			await collect.drop([{ name: 'scan.bouwstenenscan', text: await fileOf(scanOf(person)) }]);
			await expect(collect.outcomes).toContainText(said);
		};
		const readCard = async (said: string): Promise<void> => {
			await collect.by('Antwoordkaart');
			await collect.button('Zet de camera aan').click();
			await camera.hold(cardOf(person));
			await expect(collect.cardMessage).toHaveText(said);
		};

		if (first === 'file') await takeFile('is erbij.');
		await readCard(first === 'file' ? 'Die kaart is al gelezen.' : 'Kaart 1 gelezen.');
		if (first === 'card') await takeFile('was er al');
		await expect(collect.count).toContainText('1 deelnemer heeft gekozen.');
		await expect(session.saved).toBeVisible();
		const people = await peopleOnDevice(page);
		expect(people.map(({ id }) => id)).toEqual([cardId(person.id)]);
		expect(people.flatMap(remarksOf)).toEqual(remarksOf(person));
	});
}
