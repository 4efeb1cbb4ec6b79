import type { Page } from 'playwright';
import { exampleSession } from '../../../tests/session-fixture.ts';
import { CollectPage } from '../../../tests/e2e/collect-page.ts';
import { SessionPage } from '../../../tests/e2e/session-page.ts';
import { TalkPage } from '../../../tests/e2e/talk-page.ts';
import type { Shoot, SheetWalk } from './photograph.ts';

/** Walks through a session, on the facilitator's laptop and on the beamer. */
export const sessionWalks: Readonly<Record<string, SheetWalk>> = { bijeenkomst, talking, after, beamer };

const evening = exampleSession();

async function bijeenkomst(page: Page, shoot: Shoot): Promise<void> {
	const session = new SessionPage(page);
	const collect = new CollectPage(page);
	await page.goto('./bijeenkomst/', { waitUntil: 'networkidle' });
	await shoot('none yet');
	await session.bringIn({ ...evening, stage: 'prepare' });
	await shoot('prepare');
	await session.goTo('Alleen kiezen');
	await shoot('collect, files');
	await collect.by('Antwoordkaart');
	await shoot('collect, cards');
	await collect.by('Intypen');
	await collect.beginTyping();
	await page.keyboard.type('31');
	await shoot('collect, the keypad');
	await collect.by('Op deze laptop');
	await collect.button('Begin met kiezen').click();
	await shoot('collect, on the laptop');
}

async function talking(page: Page, shoot: Shoot): Promise<void> {
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await session.bringIn({ ...evening, stage: 'talk' });
	await shoot('agenda');
	await talk.look('B2.2');
	await shoot('asked');
	await talk.show();
	await shoot('shown');
	await talk.again();
	await shoot('once more, by hands');
	await talk.passLaptop();
	await talk.button('Ik ben aan de beurt').click();
	await shoot('once more, on the laptop');
}

async function after(page: Page, shoot: Shoot): Promise<void> {
	const session = new SessionPage(page);
	await session.bringIn({ ...evening, stage: 'ambitions' });
	await shoot('ambitions');
	await session.goTo('Acties');
	await shoot('actions');
	await session.button('Wijzig').first().click();
	await shoot('an action');
	await session.goTo('Verslag');
	await shoot('the end');
}

async function beamer(page: Page, shoot: Shoot): Promise<void> {
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await page.goto('./beamer/', { waitUntil: 'networkidle' });
	await shoot('without a bijeenkomst');
	await session.bringIn({ ...evening, stage: 'prepare', revealedAt: null });
	const screen = await session.openBeamer();
	const look = async (state: string, text: string): Promise<void> => {
		await screen.expectCount(text);
		await shoot(state, screen.page);
	};
	await look('welcome', '24 november 2026');
	await session.goTo('Alleen kiezen');
	await look('collecting', 'zijn klaar');
	await session.goTo('Praten en besluiten');
	await look('the wall', 'onze muur');
	await session.button('Spelregels').click();
	await look('the rules', 'Zo doen we het');
	await talk.look('B3.1');
	await look('a statement', '11 van 12 hebben gekozen');
	await talk.show();
	await look('shown', 'Besloten:');
	await talk.look('B2.2');
	await talk.show();
	await look('before and after', 'na het gesprek');
	await talk.look('M.4');
	await talk.show();
	await look('private', 'Losse keuzes blijven verborgen');
	await session.goTo('Acties');
	await look('actions', 'Wat we gaan doen');
}
