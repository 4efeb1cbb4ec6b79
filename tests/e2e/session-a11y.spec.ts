import { exampleSession } from '../session-fixture';
import { check, openEverything } from './accessibility';
import { AgendaPage } from './agenda-page';
import { CollectPage } from './collect-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const evening = exampleSession();

test('session: is accessible, preparing and collecting', async ({ page }) => {
	const session = new SessionPage(page);
	const collect = new CollectPage(page);
	await session.bringIn({ ...evening, stage: 'prepare', revealedAt: null });
	await openEverything(page);
	await check(page, 'prepare, with everything open');
	await session.goTo('Alleen kiezen');
	await openEverything(page);
	await collect.drop([{ name: 'boodschappen.txt', text: 'melk' }]);
	await check(page, 'files, one refused');
	await collect.by('Antwoordkaart');
	await check(page, 'cards');
	await collect.by('Intypen');
	await collect.beginTyping('FOUT');
	await expect(page.getByRole('alert')).toBeVisible();
	await check(page, 'a wrong code');
	await collect.beginTyping();
	await expect(collect.keypad).toBeFocused();
	await page.keyboard.type('31');
	await check(page, 'the keypad');
	await collect.by('Op deze laptop');
	await check(page, 'who has the laptop');
	await collect.button('Begin met kiezen').click();
	await expect(page.getByRole('radio', { name: 'Weet ik niet' })).toBeVisible();
	await check(page, 'choosing on the laptop');
});

test('session: is accessible, talking and deciding', async ({ page }) => {
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await session.bringIn({ ...evening, stage: 'talk' });
	await openEverything(page);
	await check(page, 'the agenda');
	await talk.look('B2.2');
	await check(page, 'asked');
	await talk.show();
	await openEverything(page);
	await check(page, 'shown, with everything open');
	await talk.again();
	await check(page, 'once more, by hands');
	await talk.passLaptop();
	await talk.button('Ik ben aan de beurt').click();
	await check(page, 'once more, on the laptop');
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.keyboard.press('F9');
	await expect(session.mirror).toBeVisible();
	await check(page, 'one screen');
});

test('session: is accessible while the agenda is chosen and reordered', async ({ page }) => {
	const [session, agenda] = [new SessionPage(page), new AgendaPage(page)];
	await session.bringIn({ ...evening, decisions: {}, stage: 'talk' });
	const beamer = await session.openBeamer();
	await session.button('Laat de zaal kiezen').click();
	await agenda.count({ A: 99, B: 3, C: 4 });
	await check(page, 'hands, one refused');
	await beamer.expectCount('Waarover wil jij praten?');
	await check(beamer.page, 'beamer: letters');
	await session.button('Klaar: toon de volgorde').click();
	await agenda.rows.last().getByRole('button', { name: 'Omhoog' }).click();
	await check(page, 'the order, moved');
	await beamer.expectCount('Hierover gaan jullie praten');
	await check(beamer.page, 'beamer: the order');
});

test('session: is accessible, with ambitions, actions and report', async ({ page }) => {
	const session = new SessionPage(page);
	await session.bringIn({ ...evening, stage: 'ambitions' });
	await check(page, 'ambitions');
	await session.goTo('Acties');
	await check(page, 'actions');
	await session.button('Wijzig').first().click();
	await check(page, 'an action');
	await session.goTo('Verslag');
	await openEverything(page);
	await check(page, 'the end, with everything open');
});

test('beamer: is accessible', async ({ page }) => {
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await session.bringIn({ ...evening, stage: 'prepare', revealedAt: null });
	const beamer = await session.openBeamer();
	const look = async (text: string, state: string): Promise<void> => {
		await beamer.expectCount(text);
		await beamer.page.bringToFront();
		await check(beamer.page, `beamer: ${state}`);
		await page.bringToFront();
	};
	await look('24 november 2026', 'welcome');
	await session.goTo('Alleen kiezen');
	await look('zijn klaar', 'collecting');
	await session.goTo('Praten en besluiten');
	await look('onze muur', 'the wall');
	await session.button('Spelregels').click();
	await look('Zo doen we het', 'the rules');
	await session.button('Parkeerplaats').click();
	await look('De parkeerplaats is leeg.', 'nothing parked');
	await talk.look('B3.1');
	await look('11 van 12 hebben gekozen', 'a statement');
	await talk.show();
	await look('Besloten:', 'shown');
	await talk.look('B2.2');
	await talk.show();
	await look('na het gesprek', 'before and after');
	await talk.look('M.4');
	await talk.show();
	await look('Losse keuzes blijven verborgen', 'private');
	await session.goTo('Acties');
	await look('Wat we gaan doen', 'actions');
});
