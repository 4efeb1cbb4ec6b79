import { levels } from '../../lib/content/levels.ts';
import type { Level } from '../../lib/content/questionnaire.ts';
import { statementsOf, statementWith } from '../../../tests/e2e/questionnaire.ts';
import { SessionPage } from '../../../tests/e2e/session-page.ts';
import { TalkPage } from '../../../tests/e2e/talk-page.ts';
import { fields, shownInSession } from './fields.ts';
import { write, type Route, type Walk } from './walk.ts';

// No hands are counted at a private statement.
const ids = statementsOf('short').flatMap((statement) => (statement.private ? [] : [statement.id]));

/** Session by show of hands: counts, decisions with reasons, and the facilitator's notes. */
export const sessionRoute: Route = {
	async begin({ page, region, ledger }) {
		// Input before the script has loaded goes unheard.
		await page.goto('./bijeenkomst/', { waitUntil: 'networkidle' });
		await page.getByLabel('Voor welke regio?').fill(region);
		ledger.give(fields.region, region);
		await page.getByRole('button', { name: 'Begin', exact: true }).click();
		await page.getByRole('heading', { level: 1, name: region }).waitFor();
	},
	async reopen({ page, region }) {
		await page.goto('./bijeenkomst/');
		// "Ga verder met …" once it runs, in the list before
		await page.getByRole('main').getByRole('link', { name: region }).click();
		await page.getByRole('heading', { level: 1, name: region }).waitFor();
	},
	async goOn(walk) {
		await new SessionPage(walk.page).goTo('Praten en besluiten');
		const talk = new TalkPage(walk.page);
		for (let visit = 0; visit < 2 * ids.length; visit += 1)
			await talkAbout(walk, talk, walk.random.pick(ids));
	},
	shown: shownInSession,
};

async function talkAbout(walk: Walk, talk: TalkPage, id: string): Promise<void> {
	const { random, think } = walk;
	await talk.look(id);
	await think();
	// No hands are counted at a private statement.
	if (!statementWith(id).private)
		for (const level of levels) if (random.chance(0.5)) await count(walk, talk, id, level);
	if (await talk.button('Laat de keuzes zien').isVisible()) await talk.show();
	await think();
	if (random.chance(0.8)) await decide(walk, talk, id);
	if (random.chance(0.3)) await write(walk, talk.statement.getByLabel(/^Eigen aantekening/), fields.note(id));
	await think();
}

// Raises the count every time, so that each can be told from the one before.
async function count(
	{ ledger, random, think }: Walk,
	talk: TalkPage,
	id: string,
	level: Level,
): Promise<void> {
	const field = talk.hands.getByLabel(`niveau ${level}`, { exact: true });
	const hands = String(Number(await field.inputValue()) + 1 + random.below(9));
	ledger.give(fields.hand(id, level), hands);
	await field.fill(hands);
	await think();
	await field.blur();
}

async function decide(walk: Walk, talk: TalkPage, id: string): Promise<void> {
	const { ledger, random, think } = walk;
	const before = ledger.valuesOf(fields.decision(id));
	const left = levels.filter((level) => !before.includes(String(level)));
	if (left.length === 0) return;
	const level = random.pick(left);
	ledger.give(fields.decision(id), String(level));
	await talk.decide(level);
	await think();
	if (random.chance(0.5)) await write(walk, talk.decision.getByLabel(/^Waarom, in één zin/), fields.why(id));
}
