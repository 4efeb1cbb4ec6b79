import type { Locator, Page } from '@playwright/test';
import { dimensionOf, questionnaire, statementsOf } from './questionnaire';
import { sitePages } from './site-pages';
import { expect, test } from './site-test';
import { translatePage } from './translate-page';
import { WizardPage } from './wizard-page';

/** Help that a browser may give in each text field on screen. */
const helpIn = (page: Page) =>
	page.locator('textarea, input[type=text]').evaluateAll((fields) =>
		fields.map((field) => ({
			spelling: field instanceof HTMLElement && field.spellcheck,
			translation: field instanceof HTMLElement && field.translate,
			suggestions: String(Reflect.get(field, 'writingSuggestions')),
			filling: field.getAttribute('autocomplete'),
		})),
	);

const none = { spelling: false, translation: false, suggestions: 'false', filling: 'off' };

test('own words: reach no browser service, because every page is in Dutch only and without spelling check', async ({
	page,
}) => {
	for (const path of sitePages) {
		await page.goto(`./${path}`);
		await expect(page.locator('html')).toHaveAttribute('translate', 'no');
		if (path !== 'stijl/') expect(await helpIn(page)).toEqual((await helpIn(page)).map(() => none));
	}
});

/** All text on screen, without the marks of the translator. */
const textIn = async (place: Locator): Promise<string> =>
	((await place.textContent()) ?? '').replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ').trim();

/** Such as "B1.1 · stelling 1 van 3 · thema 1 van 10". */
function placeOf(statementId: string): string {
	const dimension = dimensionOf(statementId);
	const asked = statementsOf('short').filter(({ id }) => dimensionOf(id) === dimension);
	const place = asked.findIndex(({ id }) => id === statementId) + 1;
	const { dimensions } = questionnaire;
	const theme = dimensions.indexOf(dimension) + 1;
	return `${statementId} · stelling ${String(place)} van ${String(asked.length)} · thema ${String(theme)} van ${String(dimensions.length)}`;
}

test('own words: heading, progress, button and save line are each current and said once, with a translator that ignores attributes', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await page.evaluate(translatePage);
	const places = ['h1', 'summary .soft', '.levels .next', '.actions .primary', '.actions .status'];
	const shown = (): Promise<readonly string[]> =>
		Promise.all(places.map((place) => textIn(page.locator(place))));
	for (const { id, text } of statementsOf('short').slice(0, 5)) {
		await expect.poll(() => textIn(wizard.heading)).toBe(text);
		// Second choice: the mark of the next step then moves.
		await page.keyboard.press('1');
		await page.keyboard.press('2');
		await expect
			.poll(shown)
			.toEqual([
				text,
				placeOf(id),
				'volgende stap',
				'Volgende',
				expect.stringMatching(/^Bewaard op dit apparaat om \d\d:\d\d$/),
			]);
		await page.keyboard.press('Enter');
	}
});
