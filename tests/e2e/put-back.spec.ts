import type { Locator, Page } from '@playwright/test';
import { exampleSession } from '../session-fixture';
import { mixedScan } from './answers';
import { CollectPage } from './collect-page';
import { FilesPage } from './files-page';
import { required, statementsOf } from './questionnaire';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';
import { WizardPage } from './wizard-page';

const [first, second] = statementsOf('short').map(({ id }) => id);

const putBack = (page: Page): Promise<void> =>
	page.getByRole('status').getByRole('button', { name: 'Zet terug', exact: true }).click();

test('put back: restores a removed remark and a removed choice, at their own statement', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.choose(3);
	await wizard.remark('De kring belt elke maandag.');
	await wizard.remarkField.blur();
	await wizard.remarkField.focus();
	await wizard.remark('');
	await wizard.remarkField.blur();
	await expect(page.getByText('“De kring belt elke maandag.” is weggehaald.')).toBeVisible();
	await wizard.next();
	await wizard.expectStatement(required(second));
	await putBack(page);
	await wizard.expectStatement(required(first));
	await expect(wizard.remarkField).toHaveValue('De kring belt elke maandag.');
	await wizard.button('Wis keuze').click();
	await expect(wizard.level(3)).not.toBeChecked();
	await putBack(page);
	await expect(wizard.level(3)).toBeChecked();
});

test('put back: restores what was removed in a session: a person, an action, a decision, a sentence, an ambition', async ({
	page,
}) => {
	const [evening, collect, talk] = [new SessionPage(page), new CollectPage(page), new TalkPage(page)];
	const session = exampleSession();
	await evening.bringIn({ ...session, stage: 'collect', revealedAt: null, finishedAt: null });
	const people = session.participants.length;

	await evening.goTo('Alleen kiezen');
	await collect.whoIsDone(people);
	await collect.people.getByRole('button', { name: 'Haal weg' }).nth(1).click();
	await expect(collect.people.getByRole('listitem')).toHaveCount(people - 1);
	await putBack(page);
	await expect(collect.people.getByRole('listitem')).toHaveCount(people);

	await evening.goTo('Praten en besluiten');
	await evening.goTo('Alleen kiezen');
	await collect.whoIsDone(people);
	await expect(collect.people).toContainText('Deze keuzes zijn al getoond.');
	await expect(collect.people.getByRole('button', { name: 'Haal weg' })).toHaveCount(0);

	await evening.goTo('Acties');
	const actions = page.getByRole('listitem').filter({ has: evening.button('Haal weg') });
	const before = await actions.allTextContents();
	await evening.button('Haal weg').first().click();
	await expect(actions).toHaveCount(before.length - 1);
	await putBack(page);
	await expect(actions).toHaveText(before);

	await evening.goTo('Praten en besluiten');
	const decided = required(
		Object.entries(session.decisions).find(([, { why, dissent }]) => why !== '' && dissent.length > 0)?.[0],
	);
	await talk.look(decided);
	await talk.show();
	const why = talk.decision.getByLabel(/^Waarom, in één zin/);
	const sentence = await why.inputValue();
	await why.fill('');
	await why.blur();
	await putBack(page);
	await expect(why).toHaveValue(sentence);
	const dissent = talk.decision.getByLabel(/^Wat ziet die persoon/);
	const [otherView] = required(session.decisions[decided]).dissent;
	await evening.button('Haal het besluit weg').click();
	await expect(why).toBeHidden();
	await putBack(page);
	await expect(why).toHaveValue(sentence);
	await expect(dissent.first()).toHaveValue(required(otherView).text);

	await evening.goTo('Ambitie');
	const level = page.getByRole('combobox', { name: 'Ambitie' }).first();
	await level.selectOption('3');
	await level.selectOption('');
	await putBack(page);
	await expect(level).toHaveValue('3');
});

test('put back: is offered for at least half a minute, and disappears with the next press', async ({
	page,
}) => {
	const evening = new SessionPage(page);
	await evening.bringIn(exampleSession());
	await evening.goTo('Acties');
	await page.clock.install();
	await evening.button('Haal weg').first().click();
	const note = page.getByText('is weggehaald.');
	await expect(note).toBeVisible();
	await page.clock.fastForward(29_000);
	await evening.step('Ambitie').click();
	await expect(note).toBeVisible();
	await page.clock.fastForward(2_000);
	await expect(note).toBeVisible();
	await evening.step('Acties').click();
	await expect(note).toBeHidden();
});

test('put back: the note hides no heading, of those in sight and of those that someone jumps to', async ({
	page,
}) => {
	const files = new FilesPage(page);
	await page.setViewportSize({ width: 320, height: 640 });
	const name = 'Najaar met de hele hagro van Waterland';
	await files.bringIn(mixedScan({ name: 'Winter' }));
	await files.bringIn(mixedScan({ name }));
	await files.open();
	await files.item(name).getByRole('button', { name: /^Meer/ }).click();
	const [list, packs] = [page.locator('#scans'), page.locator('#packs')];
	/** Whether nothing covers a heading. */
	const isSeen = (heading: Locator): Promise<boolean> =>
		heading.evaluate((element) => {
			const { x, y, height } = element.getBoundingClientRect();
			return [1, height / 2, height - 1].every((at) => element === document.elementFromPoint(x + 1, y + at));
		});
	await list.evaluate((element) => {
		scrollTo(0, element.getBoundingClientRect().top + scrollY - 4);
	});
	expect(await isSeen(list)).toBe(true);
	// The button itself, without the scrolling of a click.
	await files
		.item(name)
		.getByRole('button', { name: 'Gooi weg' })
		.evaluate((button: HTMLElement) => {
			button.click();
		});
	await expect(page.getByText(/is weggegooid\.$/)).toBeVisible();
	await expect.poll(() => isSeen(list)).toBe(true);
	await packs.evaluate((element) => {
		element.scrollIntoView();
	});
	await expect.poll(() => isSeen(packs)).toBe(true);
});

test.describe('put back, on a phone', () => {
	test.use({ viewport: { width: 320, height: 720 } });

	/** Controls in sight that the note covers. */
	const covered = (page: Page): Promise<readonly string[]> =>
		page.evaluate(() => {
			const note = document.querySelector('.offer');
			if (!note) return ['no note'];
			const { top, bottom } = note.getBoundingClientRect();
			if (top < 0 || bottom > innerHeight) return [`the note is out of sight: ${String(top)}`];
			return [...document.querySelectorAll('a, button:not(.term), input, select, summary, textarea')]
				.filter((control) => {
					const box = control.getBoundingClientRect();
					const overlap = Math.min(box.bottom, bottom) - Math.max(box.top, top);
					return !note.contains(control) && box.width > 0 && overlap > 1;
				})
				.map(({ outerHTML }) => outerHTML);
		});

	test('the note covers nothing of a statement, when a choice or a remark is removed', async ({ page }) => {
		const wizard = new WizardPage(page);
		await wizard.beginShortScan();
		await wizard.choose(3);
		await wizard.button('Wis keuze').click();
		await expect(page.getByText('Je keuze is weggehaald.')).toBeVisible();
		await expect.poll(() => covered(page)).toEqual([]);
		await putBack(page);
		await expect(wizard.level(3)).toBeChecked();
		await wizard.remark('De kring belt elke maandag.');
		await wizard.remarkField.blur();
		await wizard.remark('');
		await wizard.remarkField.blur();
		await expect(page.getByText('“De kring belt elke maandag.” is weggehaald.')).toBeVisible();
		await expect.poll(() => covered(page)).toEqual([]);
	});

	test('the note covers nothing of a bijeenkomst, and comes along to another step', async ({ page }) => {
		const [evening, talk] = [new SessionPage(page), new TalkPage(page)];
		const session = exampleSession();
		await evening.bringIn(session);
		await evening.goTo('Acties');
		await evening.button('Haal weg').nth(1).click();
		await expect(page.getByText(/ is weggehaald\.$/)).toBeVisible();
		await expect.poll(() => covered(page)).toEqual([]);
		await evening.goTo('Praten en besluiten');
		await expect(page.getByText(/ is weggehaald\.$/)).toBeVisible();
		await talk.look('B2.2');
		await talk.show();
		await evening.button('Haal het besluit weg').click();
		await expect.poll(() => covered(page)).toEqual([]);
		await putBack(page);
		await expect(evening.button('Haal het besluit weg')).toBeVisible();
	});
});

test.describe('put back, on a laptop', () => {
	test.use({ viewport: { width: 1366, height: 768 } });

	type Control = { readonly name: string; readonly left: number; readonly top: number };

	/** Controls of the page whose middle is in sight, with their place; those of the note are left out. */
	const inSight = (page: Page): Promise<readonly Control[]> =>
		page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('a, button, summary')]
				.filter((control) => {
					const { x, y, width, height } = control.getBoundingClientRect();
					const hit = document.elementFromPoint(x + width / 2, y + height / 2);
					return hit !== null && control.contains(hit) && control.closest('.offer') === null;
				})
				.map((control) => {
					const { left, top } = control.getBoundingClientRect();
					return { name: control.innerText, left: Math.round(left), top: Math.round(top) };
				}),
		);

	const scrollDown = (page: Page, by: number): Promise<void> =>
		page.evaluate((top) => {
			scrollTo(0, top);
		}, by);

	for (const scrolled of [0, 60, 300])
		test(`the note covers and moves no control of a bijeenkomst that is scrolled by ${scrolled} px`, async ({
			page,
		}) => {
			const session = new SessionPage(page);
			await session.bringIn(exampleSession());
			await session.goTo('Praten en besluiten');
			await new TalkPage(page).look('B2.1');
			await scrollDown(page, scrolled);
			/** Without the agenda's entry and the button that say whether this statement is parked. */
			const controls = async () => (await inSight(page)).filter(({ name }) => !/parke|B2\.1/i.test(name));
			const before = await controls();
			expect(before.length).toBeGreaterThan(8);
			await page.keyboard.press('p');
			await expect(page.locator('.offer')).toContainText('B2.1 staat op de parkeerplaats.');
			await expect.poll(controls).toEqual(expect.arrayContaining([...before]));
			await expect(page.getByRole('status').getByRole('button', { name: 'Zet terug' })).toBeInViewport();
		});

	/** Expects the controls that were in sight to be so still, but for those that the note may push out at the bottom. */
	const expectSeen = async (page: Page, before: readonly Control[]): Promise<void> => {
		const bottom = (page.viewportSize()?.height ?? 0) - 150;
		const seen = before.filter(({ top }) => top < bottom).map(({ name }) => name);
		expect(seen.length).toBeGreaterThan(4);
		const names = async () => (await inSight(page)).map(({ name }) => name);
		await expect.poll(names).toEqual(expect.arrayContaining(seen));
	};

	test('the note has a row of its own in the bar of a bijeenkomst on a tablet, and covers no control', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 768, height: 1024 });
		const session = new SessionPage(page);
		await session.bringIn(exampleSession());
		await session.goTo('Praten en besluiten');
		await new TalkPage(page).look('B2.1');
		await scrollDown(page, 500);
		const before = (await inSight(page)).filter(({ name }) => !/parke|B2\.1/i.test(name));
		await page.keyboard.press('p');
		await expect(page.locator('.offer')).toContainText('B2.1 staat op de parkeerplaats.');
		await expectSeen(page, before);
	});

	for (const scrolled of [60, 300])
		test(`the note covers no control of Mijn zelfscans that is scrolled by ${scrolled} px`, async ({
			page,
		}) => {
			const files = new FilesPage(page);
			const names = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];
			for (const name of names) await files.bringIn(mixedScan({ name }));
			await files.open();
			const first = files.items.first();
			await scrollDown(page, scrolled);
			const thrown = (await first.locator('.own').innerText()).trim();
			const before = (await inSight(page)).filter(({ name }) => !name.includes(thrown));
			// Without the scrolling of a click; the button is behind "Meer".
			await first.getByText('Gooi weg').evaluate((button: HTMLElement) => {
				button.click();
			});
			await expect(page.getByText(/ is weggegooid\.$/)).toBeVisible();
			await expectSeen(page, before);
		});
});
