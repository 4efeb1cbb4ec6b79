import { cardId } from '$lib/scan/own-id';
import type { Level } from '$lib/content/questionnaire';
import type { Participant, Session } from '$lib/session/session';
import { exampleSession } from '../session-fixture';
import { beamerMessages, channelLog, logChannels, postedViews, type ChannelLine } from './channel-log';
import { CollectPage } from './collect-page';
import { SessionPage } from './session-page';
import { keysOf, remarksOf, withLevels } from './session-people';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';
import type { BeamerPage } from './beamer-page';

const evening = exampleSession();
const statementId = 'B2.2';

/** Everything about one session that is visible on the beamer, or audible between the windows. */
type Seen = {
	/** Markup of the beamer and of "Eén scherm" at every moment at which nobody may see a choice. */
	readonly screens: readonly string[];
	/** Views sent to the beamer in which no choices are shown: the wall has own means once these are. */
	readonly hidden: readonly unknown[];
	readonly shown: readonly unknown[];
	readonly onLaptop: readonly ChannelLine[];
	readonly onBeamer: readonly ChannelLine[];
};

/** Session at its start, in which all but one have chosen. */
const begun = (people: readonly Participant[]): Session => ({
	...evening,
	stage: 'collect',
	revealedAt: null,
	finishedAt: null,
	hands: {},
	decisions: {},
	ambitions: {},
	actions: [],
	seconds: {},
	participants: people.slice(0, -1).map((person) => ({ ...person, after: {} })),
});

test('beamer: two sessions look the same, until the choices are shown', async ({ openAnotherBrowser }) => {
	const [page, other] = [await openAnotherBrowser(), await openAnotherBrowser()];
	const one = await walk(new SessionPage(page), evening.participants, [1, 3]);
	const alike = withLevels(evening.participants, () => ({ kind: 'level', level: 2 }));
	const two = await walk(new SessionPage(other), alike, [4, 0]);

	expect(one.screens).toEqual(two.screens);
	expect(one.hidden).toEqual(two.hidden);
	// Otherwise the comparison would prove nothing.
	expect(one.shown).not.toEqual(two.shown);
	const told = JSON.stringify([one.screens, beamerMessages(one.onLaptop), one.onBeamer]);
	for (const text of evening.participants.flatMap((person) => [
		person.id,
		cardId(person.id),
		...remarksOf(person),
	]))
		expect(told).not.toContain(text);
	// Not even the messages of the database to its other windows reach the beamer.
	expect(one.onBeamer).toEqual(beamerMessages(one.onBeamer));
	expect(one.onBeamer.length).toBeGreaterThan(one.hidden.length);
});

type Room = {
	readonly session: SessionPage;
	readonly beamer: BeamerPage;
	/** Waits for a text on the beamer, then records the beamer and "Eén scherm". */
	readonly look: (text: string) => Promise<void>;
	readonly screens: string[];
};

async function walk(
	session: SessionPage,
	people: readonly Participant[],
	after: readonly Level[],
): Promise<Seen> {
	await logChannels(session.page.context());
	await session.bringIn(begun(people));
	const beamer = await session.openBeamer();
	const screens: string[] = [];
	const look = async (text: string): Promise<void> => {
		await beamer.expectCount(text);
		screens.push(await beamer.markup(), await session.mirrored());
	};
	const room: Room = { session, beamer, look, screens };
	await collectLast(room, people);
	await showAndHide(room);
	await chooseAgain(room, after);
	return { screens, ...(await told(beamer, session)) };
}

async function collectLast(
	{ session, beamer, look, screens }: Room,
	people: readonly Participant[],
): Promise<void> {
	const collect = new CollectPage(session.page);
	await look('11 van 11 zijn klaar');
	await typeLast(collect, people);
	await look('12 van 12 zijn klaar');
	screens.push(...(await collect.whoIsDone(people.length)));
	await session.button('Spelregels').click();
	await look('Zo doen we het');
	await session.button('Acties').click();
	await look('Wat we gaan doen');
	await session.button('Acties').click();
	await collect.reveal();
	await beamer.expectCount('onze muur');
}

async function showAndHide({ session, beamer, look }: Room): Promise<void> {
	const talk = new TalkPage(session.page);
	await talk.look(statementId);
	await look('12 van 12 hebben gekozen');
	expect(await timesShown(session)).toBe(0);
	await talk.show();
	await expect(beamer.word).toBeVisible();
	await talk.hide();
	await look('12 van 12 hebben gekozen');
}

async function chooseAgain({ session, look }: Room, after: readonly Level[]): Promise<void> {
	const talk = new TalkPage(session.page);
	await talk.show();
	await talk.again();
	await look('0 van 12 hebben opnieuw gekozen');
	const before = await timesShown(session);
	await talk.passLaptop();
	for (const [turn, level] of after.entries()) {
		await talk.chooseAgain(level);
		await look(`${turn + 1} van 12 ${turn === 0 ? 'heeft' : 'hebben'} opnieuw gekozen`);
	}
	expect(await timesShown(session)).toBe(before);
}

const timesShown = async ({ page }: SessionPage): Promise<number> =>
	(await postedViews(page)).filter(({ kind }) => kind === 'shown').length;

/** Brings in the last person while the beamer is on. */
async function typeLast(collect: CollectPage, people: readonly Participant[]): Promise<void> {
	await collect.by('Intypen');
	await collect.beginTyping();
	await collect.type(people.slice(-1).map(keysOf).join());
}

async function told(beamer: BeamerPage, { page }: SessionPage): Promise<Omit<Seen, 'screens'>> {
	const views = await postedViews(page);
	return {
		hidden: views.filter(({ kind }) => kind !== 'shown' && kind !== 'wall'),
		shown: views.filter(({ kind }) => kind === 'shown'),
		onLaptop: await channelLog(page),
		onBeamer: (await channelLog(beamer.page)).filter(({ path }) => path === '/beamer/'),
	};
}
