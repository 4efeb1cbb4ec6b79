import { exampleSession } from '../session-fixture';
import { field, readDevice } from './device';
import { FilesPage } from './files-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';
import { WizardPage } from './wizard-page';

const parkedAt = '2026-11-24T19:40:00.000Z';
const [example, condition] = [exampleSession(), 'Eerst de cijfers van onze wijk.'];
const onPlan = example.decisions['B2.1'];
if (!onPlan) throw new Error('B2.1 was decided');
const earlier = {
	...example,
	decisions: {
		...example.decisions,
		'B2.1': { ...onPlan, dissent: [{ text: 'Te vroeg', name: '', condition }] },
	},
	parked: [
		{
			id: '60000000-0000-4000-8000-000000000001',
			statementId: null,
			text: 'Wie belt de spoedpost?',
			changedAt: parkedAt,
		},
	],
};
const [first, second, third] = earlier.actions.map(({ what }) => what);

test('vervolg: a bijeenkomst opens with what became of the actions, and leaves the earlier one as it was', async ({
	page,
}) => {
	const session = new SessionPage(page);
	const files = new FilesPage(page);
	await session.bringIn(earlier);
	const storedOf = async (): Promise<unknown> => {
		const rows = (await readDevice(page))['sessions'] ?? [];
		// by its own id: the new one names it as the one that it follows
		return rows.filter((row) => field(row, 'id') === earlier.id);
	};
	const before = await storedOf();
	expect(before).toHaveLength(1);

	await test.step('it begins from the card of the earlier one', async () => {
		await files.open();
		await files.more(earlier.region.name);
		await files.item(earlier.region.name).getByRole('button', { name: 'Begin een vervolg' }).click();
		await expect(session.heading).toHaveText(earlier.region.name);
		await expect(session.step('Voorbereiden')).toHaveAttribute('aria-current', 'step');
	});

	const beamer = await session.openBeamer();
	await test.step('the room sees what became of each action', async () => {
		await session.button('Iedereen is er: begin').click();
		await expect(beamer.heading).toHaveText('Wat deden we?');
		await expect(beamer.screen.getByText('nog niet besproken')).toHaveCount(5);
		const choose = (what = '', became: string) =>
			page.getByRole('group', { name: what }).getByRole('radio', { name: became }).check();
		await choose(first, 'gelukt');
		await choose(second, 'loopt');
		await choose(third, 'gestopt');
		await page.getByLabel('Waarom gestopt?').fill('De lijst bleek er al te zijn.');
		await beamer.expectCount('gestopt: De lijst bleek er al te zijn.');
		await expect(beamer.screen.getByText('nog niet besproken')).toHaveCount(2);
		await expect(page.getByText('3 van 5 besproken')).toBeVisible();
		await session.button('Verder met de avond').click();
		await expect(session.step('Alleen kiezen')).toHaveAttribute('aria-current', 'step');
		await beamer.expectCount('Nog niemand is klaar');
	});

	const talk = new TalkPage(page);
	await test.step('the old wall is beside the new, and the old decision after the choices', async () => {
		await session.goTo('Praten en besluiten');
		await beamer.expectCount('vorige keer 1,5');
		await talk.look('B2.1');
		await talk.countHands({ 'niveau 1': 1, 'niveau 2': 4 });
		await expect(page.getByText('Vorige keer besloten:')).toBeHidden();
		await talk.show();
		await expect(talk.statement).toContainText('Vorige keer besloten: niveau 1 · verkennen');
		await expect(talk.statement.getByText(condition)).toBeVisible();
		await expect(beamer.screen).not.toContainText('Vorige keer besloten');
		await expect(beamer.screen).not.toContainText(condition);
	});

	await test.step('one key parks the statement, and the next time asks for a subject', async () => {
		await talk.statement.getByRole('heading', { level: 2 }).focus();
		await page.keyboard.press('p');
		await expect(page.getByText('B2.1 staat op de parkeerplaats.')).toBeVisible();
		await expect(talk.entry('B2.1')).toContainText('geparkeerd');
		await page.keyboard.press('p');
		const dialog = page.getByRole('dialog', { name: 'Parkeer een onderwerp' });
		await dialog.getByRole('textbox').fill('Een app voor de hagro');
		await dialog.getByRole('textbox').press('Enter');
		await expect(dialog).toBeHidden();
		await session.button('Parkeerplaats').click();
		await expect(beamer.page.getByRole('listitem')).toHaveText([
			'Wie belt de spoedpost?',
			/regiobeeld/,
			'Een app voor de hagro',
		]);
	});

	await test.step('what goes on is an action of this evening, what stopped is none', async () => {
		await session.goTo('Acties');
		await expect(beamer.heading).toHaveText('Wat we gaan doen');
		await beamer.expectCount(second ?? '');
		await expect(beamer.screen).not.toContainText(third ?? '');
		await expect(page.getByText('Neem open acties mee')).toBeHidden();
		await expect(page.getByRole('listitem').filter({ hasText: third ?? '' })).toContainText('gestopt op');
	});

	expect(await storedOf()).toEqual(before);
});

test('vervolg: a scan shows the earlier choice and remark only after a new choice, and copies none', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Regio Zomerdal');
	const text = await wizard.heading.textContent();
	await wizard.choose(2);
	await wizard.remark('Het plan stond op de site.');
	await expect(wizard.saved).toBeVisible();
	await wizard.next();
	const id = await wizard.scanId();

	const files = new FilesPage(page);
	await files.open();
	await files.more('Regio Zomerdal');
	await files.item('Regio Zomerdal').getByRole('button', { name: 'Begin een vervolg' }).click();
	await expect(wizard.heading).toHaveText(text ?? '');
	await expect(page).not.toHaveURL(new RegExp(id));
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(wizard.remarkField).toHaveValue('');
	await expect(page.getByText('Vorige keer')).toBeHidden();
	await wizard.choose(3);
	await expect(page.getByText('Vorige keer koos je niveau 2 · afgesproken')).toBeVisible();
	await expect(page.getByText('Je schreef erbij: Het plan stond op de site.')).toBeVisible();
	await wizard.next();
	await wizard.choose(1);
	await expect(page.getByText('Vorige keer')).toBeHidden();
	await expect(wizard.saved).toBeVisible();
	const newId = await wizard.scanId();
	const entries = (await readDevice(page))['entries'] ?? [];
	expect(entries.filter((row) => JSON.stringify(row).includes(newId))).toHaveLength(2);
});
