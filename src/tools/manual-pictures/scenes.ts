import type { Locator, Page } from 'playwright';
import type { Session } from '$lib/session/session';
import { pictures, type PictureName } from '../../routes/handleiding/pictures.ts';
import { mixedScan } from '../../../tests/e2e/answers.ts';
import { FilesPage } from '../../../tests/e2e/files-page.ts';
import { ResultPage } from '../../../tests/e2e/result-page.ts';
import { SessionPage } from '../../../tests/e2e/session-page.ts';
import { TalkPage } from '../../../tests/e2e/talk-page.ts';
import { WizardPage } from '../../../tests/e2e/wizard-page.ts';
import { emptySession, exampleSession } from '../../../tests/session-fixture.ts';

type Scene = {
	/** Given when the screen is not as wide as the picture. */
	readonly screen?: { readonly width: number; readonly height: number };
	/** Size of the picture relative to the screen. */
	readonly scale?: number;
	/** Brings a page to the scene, and returns the part at its top left; the body for the whole screen. */
	readonly walk: (page: Page) => Promise<Locator>;
};

const laptop = { width: 1180, height: 900 } as const;

export const isPictureName = (name: string): name is PictureName => name in pictures;

export const scenes: Readonly<Record<PictureName, Scene>> = {
	beginnen: {
		walk: async (page) => {
			await new WizardPage(page).openDetails();
			await page.getByLabel('Over welke regio gaat het?').fill('Zomerdal');
			await page.getByLabel('Wat is je rol?').selectOption({ index: 1 });
			await page.locator('form summary').waitFor();
			return page.getByRole('heading', { level: 1 });
		},
	},
	stelling: {
		screen: laptop,
		scale: 0.67,
		walk: async (page) => {
			const wizard = new WizardPage(page);
			await wizard.beginShortScan('Zomerdal');
			await wizard.choose(2);
			await wizard.saved.waitFor();
			return wizard.heading;
		},
	},
	uitkomst: {
		walk: async (page) => {
			await new ResultPage(page).open('voorbeeld');
			return page.getByRole('main').locator('figure, .wall').first();
		},
	},
	thema: {
		walk: async (page) => {
			await new ResultPage(page).open('voorbeeld');
			const theme = page.locator('details.theme').first();
			await theme.locator('summary').first().click();
			return theme;
		},
	},
	antwoordkaart: {
		walk: async (page) => {
			const scan = mixedScan({ length: 'short' });
			await new FilesPage(page).bringIn(scan);
			await new ResultPage(page).open(scan.id);
			const card = page.locator('details').filter({ hasText: 'Antwoordkaart voor de bijeenkomst' }).last();
			await card.locator('summary').click();
			return card.getByRole('img');
		},
	},
	voorbereiden: {
		screen: laptop,
		walk: async (page) => {
			await evening(page, { ...emptySession(), stage: 'prepare' });
			return page.getByRole('heading', { name: 'Zo verdeel je de tijd' });
		},
	},
	verzamelen: {
		walk: async (page) => {
			await evening(page, { ...beforeTalk(), revealedAt: null, stage: 'collect' });
			return page.getByText('deelnemers hebben gekozen.');
		},
	},
	agenda: {
		screen: laptop,
		scale: 0.65,
		walk: async (page) => {
			await evening(page, beforeTalk());
			await page.getByText('Een stip is wat één deelnemer').waitFor();
			return page.getByRole('heading', { name: 'Hierover praten' });
		},
	},
	spreiding: {
		screen: laptop,
		scale: 0.85,
		walk: async (page) => {
			await evening(page, beforeTalk());
			await look(page);
			return page.getByRole('heading', { level: 2 }).filter({ visible: true }).last();
		},
	},
	beamer: {
		screen: { width: 1280, height: 720 },
		walk: async (page) => {
			const session = await evening(page, beforeTalk());
			const { page: beamer } = await session.openBeamer();
			await look(page);
			await beamer.getByText('Twee beelden').first().waitFor();
			return beamer.locator('body');
		},
	},
	acties: {
		walk: async (page) => {
			await evening(page, { ...exampleSession(), stage: 'actions' });
			return page.getByText('Hoogstens drie acties');
		},
	},
	verslag: {
		screen: { width: 1366, height: 900 },
		scale: 0.84,
		walk: async (page) => {
			const session = exampleSession();
			await evening(page, session);
			await page.goto(`./rapport/?bijeenkomst=${session.id}`);
			await page.getByText(/bladzijden, \d+ kB/).waitFor();
			return page.getByRole('img', { name: /^Bladzijde 1 van/ });
		},
	},
	bestanden: {
		walk: async (page) => {
			const files = new FilesPage(page);
			await evening(page, exampleSession());
			await files.bringIn(mixedScan({ name: 'Najaar' }));
			await files.bringIn(mixedScan({ length: 'short', name: 'Voorjaar' }));
			await files.open();
			return page.getByRole('heading', { level: 1 });
		},
	},
};

/** Session in which all have chosen and nobody has spoken yet. */
function beforeTalk(): Session {
	const session = exampleSession();
	const participants = session.participants.map((person) => ({ ...person, after: {} }));
	return { ...session, participants, stage: 'talk', decisions: {}, hands: {}, seconds: {}, finishedAt: null };
}

async function evening(page: Page, session: Session): Promise<SessionPage> {
	const facilitator = new SessionPage(page);
	await facilitator.bringIn(session);
	return facilitator;
}

/** Shows two views on the regioplan. */
async function look(page: Page): Promise<void> {
	const talk = new TalkPage(page);
	await talk.look('B2.2');
	await talk.show();
}
