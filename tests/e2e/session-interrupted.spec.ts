import { chromium, type BrowserContext } from '@playwright/test';
import { browserArgs } from '../../src/tools/browser-args.ts';
import { lookUpBrowser } from '../../src/tools/find-browser.ts';
import { exampleSession } from '../session-fixture';
import { readDevice } from './device';
import { required } from './questionnaire';
import { SessionPage } from './session-page';
import { expect, test as siteTest, watch } from './site-test';
import { TalkPage } from './talk-page';

type Profile = {
	/** Starts a browser with the data that the previous one left. */
	readonly start: () => Promise<BrowserContext>;
};

const test = siteTest.extend<Profile>({
	start: async ({ baseURL, locale, timezoneId }, use, testInfo) => {
		const faults: string[] = [];
		const started: BrowserContext[] = [];
		const executablePath = lookUpBrowser('lightest');
		await use(async () => {
			const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
				...(executablePath === null ? {} : { executablePath }),
				...(baseURL === undefined ? {} : { baseURL }),
				...(locale === undefined ? {} : { locale }),
				...(timezoneId === undefined ? {} : { timezoneId }),
				args: browserArgs,
			});
			started.push(context);
			await watch(context, baseURL, faults);
			return context;
		});
		await started.at(-1)?.close();
		expect(faults).toEqual([]);
	},
});

/** Ends the browser as a power cut does: none of its processes goes on. */
async function kill(context: BrowserContext): Promise<void> {
	const browser = required(context.browser() ?? undefined);
	const gone = new Promise((resolve) => browser.once('disconnected', resolve));
	const asking = await browser.newBrowserCDPSession();
	const { processInfo } = await asking.send('SystemInfo.getProcessInfo');
	const main = required(processInfo.find(({ type }) => type === 'browser'));
	process.kill(main.id, 'SIGKILL');
	await gone;
}

test('killed browser: comes back to the middle of round 2, with every choice', async ({ start }) => {
	const evening = exampleSession();
	const { 'B2.3': _hands, ...hands } = evening.hands;
	const participants = evening.participants.map((person) => ({ ...person, after: {} }));
	const first = await start();
	const session = new SessionPage(await first.newPage());
	const talk = new TalkPage(session.page);
	await session.bringIn({ ...evening, hands, participants, stage: 'talk' });
	await talk.look('B2.3');
	await talk.show();
	await talk.again();
	await talk.passLaptop();
	for (const level of [1, 3, 2, 2, 1] as const) {
		await talk.chooseAgain(level);
		await expect(session.saved).toBeVisible();
	}
	const before = await readDevice(session.page);
	await kill(first);

	const second = await start();
	const again = new SessionPage(await second.newPage());
	await again.page.goto('./bijeenkomst/');
	await again.page.getByRole('link', { name: evening.region.name }).click();
	await expect(again.page.getByText('Nog een ronde. 5 van 12 hebben opnieuw gekozen.')).toBeVisible();
	expect(await readDevice(again.page)).toEqual(before);
	const back = new TalkPage(again.page);
	await back.closeRoundEarly();
	await expect(again.page.getByText('2 × niveau 1, 2 × niveau 2 en 1 × niveau 3.')).toBeVisible();
});

test('killed browser: keeps the text of an action that was being written', async ({ start }) => {
	const evening = exampleSession();
	const first = await start();
	const session = new SessionPage(await first.newPage());
	await session.bringIn({ ...evening, stage: 'actions', actions: [] });
	await session.button('Schrijf een actie op').click();
	await session.page.getByLabel('Wat gaan jullie doen?').fill('Eén nummer voor de avond');
	await session.page.getByLabel('Wie trekt dit?').fill('Noor');
	await expect(session.saved).toBeVisible();
	await kill(first);

	const second = await start();
	const again = new SessionPage(await second.newPage());
	await again.page.goto('./bijeenkomst/');
	await again.page.getByRole('link', { name: evening.region.name }).click();
	await expect(
		again.page.getByRole('listitem').filter({ hasText: 'Eén nummer voor de avond' }),
	).toContainText('Noor');
});
