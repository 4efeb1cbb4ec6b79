import type { Page } from '@playwright/test';
import { loadPack } from '$lib/content/pack/load-pack';
import { exampleSession } from '../session-fixture';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const laptop = { width: 1366, height: 768 };

for (const pack of ['regio', 'wijk'] as const) {
	test(`statement: fits on a laptop with its anchors and buttons, for every one about the ${pack}`, async ({
		page,
	}) => {
		const wizard = new WizardPage(page);
		const { questionnaire } = loadPack(`src/lib/content/${pack}`);
		await page.setViewportSize(laptop);
		await page.goto(`./scan/#${pack}`, { waitUntil: 'networkidle' });
		await wizard.button('Begin').click();
		await page.getByRole('radio', { name: /^Volledig,/ }).check();
		await wizard.button('Naar de eerste stelling').click();
		for (const { id, text } of questionnaire.dimensions.flatMap(({ statements }) => statements)) {
			await expect(wizard.heading).toHaveText(text);
			expect.soft(await underTheFold(page), id).toBeLessThanOrEqual(0);
			await wizard.skip();
		}
	});
}

test('agenda: aligns its statements under each other, also where they fit on one line', async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 1024 });
	await new SessionPage(page).bringIn({ ...exampleSession(), stage: 'talk' });
	const agenda = page.getByRole('complementary', { name: 'Agenda' });
	// Text in a closed part has no position.
	const texts = agenda.locator('li button > span:first-child').filter({ visible: true });
	await expect(texts).not.toHaveCount(0);
	const starts = await texts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
	expect(new Set(starts).size).toBe(1);
});

/** Pixels by which the last choice reaches under the buttons, or the buttons under the edge of the screen. */
function underTheFold(page: Page): Promise<number> {
	return page.evaluate(() => {
		const edge = (selector: string, side: 'top' | 'bottom'): number =>
			document.querySelector(selector)?.getBoundingClientRect()[side] ?? Infinity;
		return Math.max(
			edge('.others', 'bottom') - edge('.actions', 'top'),
			edge('.actions', 'bottom') - innerHeight,
		);
	});
}

test('tables: say on a phone that there is more to the right', async ({ page }) => {
	const sign = page.getByText('Deze tabel is breder dan je scherm: schuif opzij.');
	for (const [width, isCut] of [
		[390, true],
		[1366, false],
	] as const) {
		await page.setViewportSize({ width, height: 844 });
		await page.goto('./resultaat/?scan=voorbeeld');
		await page.locator('summary').filter({ hasText: 'Hetzelfde als tabel' }).first().click();
		await expect(page.getByRole('region', { name: 'Tabel van de thema’s' })).toBeVisible();
		await expect(sign).toHaveCount(isCut ? 1 : 0);
	}
});
