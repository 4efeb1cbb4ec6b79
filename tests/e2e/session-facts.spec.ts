import { loadPractice } from '$lib/content/practice/practice';
import { exampleSession } from '../session-fixture';
import { beamerMessages, channelLog, logChannels } from './channel-log';
import { readDevice } from './device';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const evening = { ...exampleSession(), stage: 'talk' as const, decisions: {}, attention: null };
const { places, remarks } = loadPractice('src/lib/content/regio');
const texts = [places, remarks].flatMap((all) =>
	Object.values(all).flatMap((each) => each.map(({ text }) => text)),
);
const place = 'Regioplan, blz. 12';
const remark = 'Ik heb nog nooit een regioplan gezien. Waar staat het?';

test('contributions: facts come before remarks, and the beamer has only the one that is picked', async ({
	page,
}) => {
	await logChannels(page.context());
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await session.bringIn(evening);
	const beamer = await session.openBeamer();
	await talk.look('B2.2');
	await expect(talk.contributions).toHaveCount(0);
	await talk.show();
	await talk.openContributions();
	await expect(talk.contributions.getByRole('listitem')).toHaveText([
		/^ ?Notulen van de ledenvergadering in maart/,
		/^ ?Regioplan, blz\. 12/,
		/^ ?Het plan is in maart vastgesteld/,
		/^ ?Ik heb nog nooit een regioplan gezien/,
	]);

	const pick = talk.pick(place);
	await pick.click();
	await expect(beamer.heading).toHaveText(place);
	await expect(pick).toHaveAttribute('aria-pressed', 'true');
	await pick.click();
	await expect(beamer.word).toHaveText('Eens');
	await pick.click();
	await talk.pick(remark).click();
	await expect(beamer.heading).toHaveText(remark);
	await talk.look('B2.3');
	await expect(beamer.heading).not.toHaveText(remark);

	const posted = JSON.stringify(beamerMessages(await channelLog(page)));
	expect(posted).toContain('contribution');
	expect(texts.filter((text) => posted.includes(JSON.stringify(text).slice(1, -1))).sort()).toEqual(
		[place, place, remark].sort(),
	);
});

test('contributions: what was not spoken of is one list, before the ambition and from the agenda', async ({
	page,
}) => {
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await session.bringIn(evening);
	await expect(talk.button('Nog niet gehoord (15)')).toBeVisible();
	await talk.look('B2.2');
	await talk.show();
	await talk.openContributions();
	await talk.tick(place).check();
	await talk.tick(remark).check();
	await expect(talk.button('Nog niet gehoord (13)')).toBeVisible();

	await talk.button('Naar de ambitie').click();
	await expect(page.getByRole('heading', { name: 'Nog niet gehoord' })).toBeFocused();
	await expect(talk.tick(remark)).toHaveCount(0);
	const other = 'Rooster van de werkgroep';
	await talk.tick(other).check();
	await expect(talk.tick(other)).toBeChecked();
	await expect(page.getByText('Nog 12 over.')).toBeVisible();
	await talk.button('Terug naar het gesprek').click();
	await talk.button('Nog niet gehoord (12)').click();
	await expect(talk.tick(other)).toHaveCount(0);
	await talk.button('Ga door naar de ambitie').click();
	await expect(session.step('Ambitie')).toHaveAttribute('aria-current', 'step');

	await expect(session.saved).toBeVisible();
	const stored = JSON.stringify(await readDevice(page));
	const [, heard = ''] = /"heard":(\{[^}]*\})/.exec(stored) ?? [];
	expect(heard).toMatch(/^\{("[A-Z0-9.]+":\["[0-9a-f]{16}"(,"[0-9a-f]{16}")*\],?)+\}$/);
});

test('contributions: a bijeenkomst without them has no trace of the list', async ({ page }) => {
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	const silent = evening.participants.map((one) => ({
		...one,
		alone: Object.fromEntries(
			Object.entries(one.alone).map(([id, { evidence: _place, ...entry }]) => [id, { ...entry, remark: '' }]),
		),
	}));
	await session.bringIn({ ...evening, participants: silent });
	await talk.look('B2.2');
	await talk.show();
	await expect(talk.contributions).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Nog niet gehoord/ })).toHaveCount(0);
	await talk.button('Naar de ambitie').click();
	await expect(session.step('Ambitie')).toHaveAttribute('aria-current', 'step');
});

test('contributions: a statement fits on a laptop without scrolling, with the fold closed', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	const session = new SessionPage(page);
	const talk = new TalkPage(page);
	await session.bringIn(evening);
	await talk.look('B2.2');
	await talk.show();
	await expect(talk.contributions.locator('summary')).toBeInViewport({ ratio: 1 });
	await expect(talk.decision.getByRole('radio').last()).toBeInViewport();
});
