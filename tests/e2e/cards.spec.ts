import type { Locator } from '@playwright/test';
import { writeContent } from '$lib/session/files/session-file';
import { newId } from '$lib/scan/new-id';
import { withEntry } from '$lib/scan/with-entry';
import { earlierMilestone, exampleSession } from '../session-fixture';
import { check } from './accessibility';
import { emptyScan, mixedScan } from './answers';
import { FilesPage } from './files-page';
import { questionnaire, required, statementsOf } from './questionnaire';
import { sessionFile } from './session-people';
import { expect, test } from './site-test';

const first = required(statementsOf('short')[0]);

/** Scan of another region, with one answer. */
const begunScan = () =>
	withEntry(
		{ ...emptyScan('short'), region: { id: newId(), name: 'Gooi' } },
		first,
		{ answer: { kind: 'level', level: 2 } },
		'2026-11-22T09:30:00.000Z',
	);

/** The button of a card that is not behind "Meer". */
const mainOf = (card: Locator): Locator => card.locator('.actions').getByRole('link');

test('cards: show the wall, and as their button the outcome when finished, and else going on', async ({
	page,
}) => {
	const files = new FilesPage(page);
	const milestone = earlierMilestone();
	const running = { ...exampleSession(), stage: 'talk', finishedAt: null } as const;
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await files.bringIn(begunScan());
	for (const text of [
		await sessionFile(running),
		await writeContent({ kind: 'milestone', milestone, questionnaire }, '0.1.0', milestone.frozenAt),
	]) {
		await files.choose(text);
		await files.confirm();
	}
	await files.open();
	const done = files.item('Najaar');
	await expect(done.getByRole('heading')).toHaveText(/^Waterland-Zuid\s+Najaar$/);
	await expect(mainOf(done)).toHaveText(/^Bekijk de uitkomst/);
	await expect(done.getByRole('img', { name: /^De muur/ })).toBeVisible();
	const begun = files.item('Gooi');
	await expect(mainOf(begun)).toHaveText(/^Vul verder in/);
	await expect(begun.getByRole('img', { name: /^De muur/ })).toBeVisible();
	const evening = page.getByRole('region', { name: 'Bijeenkomsten' }).getByRole('listitem');
	await expect(mainOf(evening)).toHaveText(/^Ga verder/);
	const frozen = files.item(milestone.name);
	await expect(mainOf(frozen)).toHaveText(/^Vergelijk/);
	await expect(frozen.getByRole('img', { name: /^De muur/ })).toBeVisible();
	await check(page, 'cards');

	await test.step('the rest is behind "Meer", by keyboard too', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		const more = done.getByRole('button', { name: 'Meer over Waterland-Zuid, Najaar' });
		expect((await more.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await expect(done.getByRole('link', { name: 'Vul verder in' })).toBeHidden();
		await more.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(done.getByRole('link', { name: 'Vul verder in' })).toBeFocused();
		await expect(done.getByRole('button', { name: /^Minder/ })).toHaveAttribute('aria-expanded', 'true');
		await check(page, 'cards, one with more');
	});
});

test('cards: show a pale example on an empty page, which a screen reader skips', async ({ page }) => {
	const files = new FilesPage(page);
	await files.open();
	await expect(page.getByText('Een voorbeeld: zo staat hier straks elke zelfscan')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Zelfscans' }).getByRole('img')).toHaveCount(0);
	await check(page, 'empty');
	await page.goto('./vergelijk/');
	await expect(page.getByText('Een voorbeeld: zo zie je hier straks')).toBeVisible();
	await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
});
