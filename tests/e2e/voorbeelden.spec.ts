import { voorbeeldWords } from '$lib/report/voorbeeld-words';
import { exampleSession } from '../session-fixture';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

const fold = new RegExp(`^${voorbeeldWords.title} `);

test('result: tells with a theme what other regions did, and from which source', async ({ page }) => {
	const result = new ResultPage(page);
	await result.open('voorbeeld');
	await result.openTheme({ id: 'M' });
	const theme = page.locator('#thema-M');
	await theme.getByText(fold).click();
	await expect(theme.getByText(voorbeeldWords.readIn(2026))).toBeVisible();
	const groningen = theme.getByRole('listitem').filter({ hasText: 'Groningen, 2022:' });
	await expect(groningen).toContainText('Naar RHO Groningen, pagina over de RHO (F126).');
});

test('talk: tells the facilitator what other regions did, after the choices are shown', async ({ page }) => {
	const facilitator = new SessionPage(page);
	await facilitator.bringIn({ ...exampleSession(), stage: 'talk', attention: null });
	const talk = new TalkPage(page);
	const beamer = await facilitator.openBeamer();
	await talk.look('B2.2');
	await expect(talk.statement.getByText(fold)).toBeHidden();
	await talk.show();
	await talk.statement.getByText(fold).click();
	await expect(talk.statement.getByText('West-Brabant, jaar onbekend:')).toBeVisible();
	await expect(beamer.screen).not.toContainText('West-Brabant');
});
