import type { Locator } from '@playwright/test';
import { askWhomFor } from '$lib/content/ask-whom';
import { scoreScan } from '$lib/scoring/score-scan';
import { figureOf } from '$lib/report/words';
import { mixedAnswer, mixedRemark, mixedScan } from './answers';
import { readDevice } from './device';
import { KeyboardUser } from './keyboard-user';
import { questionnaire, required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const full = statementsOf('full');
const short = statementsOf('short');
const first = required(short[0]);
const second = required(short[1]);

const rowFor = (id: string, remark = ''): unknown =>
	expect.objectContaining({ statementId: id, answer: mixedAnswer(id), remark });

/** Expects each row of the wall to show what the scoring rules give. */
async function expectFigures(result: ResultPage): Promise<void> {
	const outcomes = scoreScan(questionnaire, mixedScan());
	await expect(result.rows).toHaveCount(questionnaire.dimensions.length);
	for (const [index, { shortName }] of questionnaire.dimensions.entries()) {
		const figure = figureOf(required(outcomes[index]).outcome);
		await expect(result.rows.nth(index)).toHaveAccessibleName(new RegExp(`^${shortName}: ${figure}[ .]`));
	}
}

test('scan: a full one by mouse ends in the figures of the scoring rules', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginFullScan('Waterland-Zuid');
	for (const { id } of full) {
		await wizard.expectStatement(id);
		if (mixedRemark(id) !== '') await wizard.remark(mixedRemark(id));
		await wizard.answer(mixedAnswer(id));
	}
	await expect(wizard.heading).toHaveText('Je bent klaar');
	await wizard.finish();

	const result = new ResultPage(page);
	await expect(result.about).toHaveText(/^Uitkomst Waterland-Zuid · /);
	await expectFigures(result);
	const { entries } = await readDevice(page);
	expect(entries).toEqual(expect.arrayContaining(full.map(({ id }) => rowFor(id, mixedRemark(id)))));
	expect(entries).toHaveLength(full.length);
});

test('scan: a short one works by keyboard alone', async ({ page }) => {
	const wizard = new WizardPage(page);
	const user = new KeyboardUser(wizard);
	await user.begin('Waterland-Zuid');
	await wizard.expectStatement(first.id);

	await test.step('the list of keys opens and closes', async () => {
		await user.press('?');
		await expect(page.getByRole('dialog', { name: 'Met het toetsenbord' })).toBeVisible();
		await user.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	});
	await test.step('every statement has its answer', async () => {
		for (const { id } of short) {
			await wizard.expectStatement(id);
			await user.answer(mixedAnswer(id));
		}
	});
	await test.step('Shift and Enter go back', async () => {
		await expect(wizard.heading).toHaveText('Je bent klaar');
		await user.tabTo(wizard.button('Terug'));
		await user.press('Enter');
		await wizard.expectStatement(required(short.at(-1)).id);
		await user.press('Shift+Enter');
		await wizard.expectStatement(required(short.at(-2)).id);
		await user.press('Enter');
		await wizard.expectStatement(required(short.at(-1)).id);
		await user.press('Enter');
	});
	await expect(wizard.heading).toHaveText('Je bent klaar');
	await user.tabTo(wizard.button('Naar de uitkomst'));
	await user.press('Enter');
	await expect(page.getByText('korte scan').first()).toBeVisible();
	const { entries } = await readDevice(page);
	expect(entries).toEqual(expect.arrayContaining(short.map(({ id }) => rowFor(id))));
});

test.describe('answer keys', () => {
	test('can be switched off, also for the next visit', async ({ page }) => {
		const wizard = new WizardPage(page);
		await wizard.beginShortScan();
		await wizard.button('Toetsen').click();
		await page.getByLabel('Toetsen gebruiken').uncheck();
		await wizard.button('Sluit').click();
		for (const visit of ['this', 'next']) {
			await test.step(`${visit} visit`, async () => {
				await wizard.heading.press('3');
				await wizard.heading.press('w');
				await wizard.heading.press('Enter');
				await wizard.expectStatement(first.id);
				await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
				await wizard.scanId();
				await page.reload();
			});
		}
	});

	test('type letters in a text field', async ({ page }) => {
		const wizard = new WizardPage(page);
		await wizard.beginShortScan();
		await wizard.remarkField.pressSequentially('3 w n ?');
		await wizard.remarkField.press('Enter');
		await expect(wizard.remarkField).toHaveValue('3 w n ?\n');
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
		await wizard.expectStatement(first.id);

		await wizard.chooseNotApplicable('elsewhere');
		await wizard.noteField('elsewhere').pressSequentially('4 w?');
		await wizard.noteField('elsewhere').press('Enter');
		await expect(wizard.noteField('elsewhere')).toHaveValue('4 w?');
		await expect(wizard.choice('Niet van toepassing')).toBeChecked();
		await wizard.expectStatement(first.id);
	});

	test('go on one statement per press, however long it is held', async ({ page }) => {
		const wizard = new WizardPage(page);
		await wizard.beginShortScan();
		await page.keyboard.press('2');
		for (const _repeat of [1, 2, 3]) await page.keyboard.down('Enter');
		await page.keyboard.up('Enter');
		await wizard.expectStatement(second.id);
	});
});

test('scan: keeps every answer, when switching between short and full', async ({ page }) => {
	const wizard = new WizardPage(page);
	const beyond = required(full.find(({ core }) => !core));
	await wizard.beginFullScan();
	await wizard.choose(3);
	await wizard.jumpTo(beyond.id);
	await wizard.choose(1);
	await wizard.remark('Alleen in de volledige scan');

	await wizard.switchTo('short');
	await wizard.jumpTo(first.id);
	await expect(wizard.level(3)).toBeChecked();
	await wizard.openList();
	await expect(wizard.button(first.text)).toBeVisible();
	await expect(wizard.button(beyond.text)).toBeHidden();

	await wizard.switchTo('full');
	await wizard.jumpTo(beyond.id);
	await expect(wizard.level(1)).toBeChecked();
	await expect(wizard.remarkField).toHaveValue('Alleen in de volledige scan');
});

test('statement: "Wis keuze" removes the answer and keeps the remark', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.choose(4);
	await wizard.remark('Blijft staan');
	await wizard.button('Wis keuze').click();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(wizard.button('Sla over')).toBeVisible();
	await expect(wizard.remarkField).toHaveValue('Blijft staan');
	await wizard.scanId();
	await page.reload();
	await expect(wizard.remarkField).toHaveValue('Blijft staan');
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('statement: asks for the reason of niet van toepassing, before it goes on', async ({ page }) => {
	const wizard = new WizardPage(page);
	const warning = page.getByText('Kies eerst waarom dit niet van toepassing is.');
	await wizard.beginShortScan();
	await wizard.choose(2);
	await wizard.choice('Niet van toepassing').check();
	await expect(warning).toBeHidden();
	await wizard.next();
	await expect(warning).toBeVisible();
	await expect(wizard.choice('Iemand anders doet dit')).toBeFocused();
	await wizard.expectStatement(first.id);

	await wizard.choice('Dit speelt hier niet').check();
	await expect(warning).toBeHidden();
	await wizard.next();
	await wizard.expectStatement(second.id);
});

test('statement: marks the level after the chosen one, and shows whom to ask at weet niet', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	const marked = page.locator('label').filter({ hasText: 'volgende stap' });
	const whom = page.getByText(`Of vraag het aan ${askWhomFor(first, 'huisartsen')}.`);
	await wizard.beginShortScan();
	await expect(marked).toHaveCount(0);
	for (const level of [0, 1, 2, 3] as const) {
		await wizard.choose(level);
		await expect(marked).toHaveCount(1);
		await expect(marked).toContainText(first.anchors[level + 1] ?? '');
	}
	await wizard.choose(4);
	await expect(marked).toHaveCount(0);
	await wizard.chooseUnknown();
	await expect(page.getByText('Waar kijk je?')).toBeVisible();
	await expect(whom).toBeInViewport({ ratio: 1 });
});

test('statement: shows the instruction in full at the first one, and folded away after it', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	const how = page.locator('details').filter({ hasText: 'Twijfel je?' });
	await wizard.beginShortScan();
	await expect(how.locator('summary')).toContainText(questionnaire.instruction);
	await wizard.skip();
	await wizard.expectStatement(second.id);
	await expect(how).not.toContainText(questionnaire.instruction);
	await how.locator('summary').click();
	await expect(how).toContainText(questionnaire.instruction);
	await expect(how).toContainText(required(questionnaire.inDoubt).intro);
});

for (const [width, height, least] of [
	[390, 844, 4],
	[320, 640, 2],
] as const) {
	test(`statement: shows ${least} levels at once on a phone of ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		const wizard = new WizardPage(page);
		await wizard.beginShortScan();
		await wizard.skip();
		await wizard.expectStatement(second.id);
		const bar = required((await page.locator('.sticks-below').boundingBox()) ?? undefined);
		for (const level of [0, 1, 2, 3, 4].slice(0, least)) {
			const anchor = page.getByText(second.anchors[level] ?? '', { exact: true });
			const { y, height: size } = required((await anchor.boundingBox()) ?? undefined);
			expect(y + size).toBeLessThanOrEqual(bar.y);
		}
	});
}

test('progress line: an answer lays its brick at once, and nothing that it changes moves', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await wizard.beginShortScan();
	const bricks = page.locator('.header i');
	await expect(bricks).toHaveCount(short.length);
	await wizard.choose(2);
	await expect(bricks.first()).toHaveClass(/level/);
	await expect(bricks.nth(1)).not.toHaveClass(/level/);
	// a transition repaints the page for as long as it lasts
	for (const changed of [bricks.first(), page.locator('.choice').first(), wizard.button('Volgende')])
		await expect(changed).toHaveCSS('transition-duration', '0s');
});

test('jump list: goes to any statement, and says how it was answered', async ({ page }) => {
	const wizard = new WizardPage(page);
	const far = required(short.at(-1));
	await wizard.beginShortScan();
	await wizard.choose(2);
	await wizard.jumpTo(far.id);
	await wizard.expectStatement(far.id);
	await expect(wizard.heading).toBeFocused();
	await wizard.chooseUnknown();
	await wizard.openList();
	const line = (text: string): Locator => page.getByRole('listitem').filter({ hasText: text }).last();
	await expect(line(first.text)).toContainText('niveau 2');
	await expect(line(far.text)).toContainText('weet niet');
	await expect(line(second.text)).toContainText('nog niet ingevuld');
	await expect(wizard.button(far.text)).toHaveAttribute('aria-current', 'step');
});

test('statement: never moves on by itself after a choice', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	for (const level of [0, 1, 2, 3, 4] as const) {
		await wizard.choose(level);
		await expect(wizard.saved).toBeVisible();
		await wizard.expectStatement(first.id);
	}
	for (const key of ['0', '4', 'w']) {
		await page.keyboard.press(key);
		await expect(wizard.saved).toBeVisible();
		await wizard.expectStatement(first.id);
	}
	await page.keyboard.press('n');
	await expect(page.getByText(/^Nog niet bewaard/)).toBeVisible();
	await wizard.expectStatement(first.id);
	await wizard.choice('Dit speelt hier niet').check();
	await expect(wizard.saved).toBeVisible();
	await wizard.expectStatement(first.id);
});

test('statement: has the focus on its heading, after a step', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await expect(wizard.heading).toBeFocused();
	await wizard.choose(1);
	await wizard.next();
	await wizard.expectStatement(second.id);
	await expect(wizard.heading).toBeFocused();
	await wizard.back();
	await wizard.expectStatement(first.id);
	await expect(wizard.heading).toBeFocused();
	await expect(wizard.level(1)).toBeChecked();
	await expect(wizard.button('Vorige')).toBeDisabled();
});
