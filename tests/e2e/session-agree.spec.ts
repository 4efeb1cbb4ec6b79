import { exampleSession } from '../session-fixture';
import { ReportPage } from './report-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

test('action: says who can change it, what is missing and which ambition it serves, everywhere', async ({
	page,
}) => {
	const session = new SessionPage(page);
	await session.bringIn({ ...exampleSession(), actions: [], stage: 'actions', finishedAt: null });
	const beamer = await session.openBeamer();

	await session.button('Schrijf een actie op').click();
	await page.getByLabel('Wat gaan jullie doen?').fill('Eén bladzijde per wijk');
	await page.getByLabel('Wie kan dit veranderen?').selectOption('wijk');
	await page.getByLabel('Bij welke ambitie hoort dit?').selectOption('B2');
	await expect(page.getByLabel('Wat is de eerste stap?')).toHaveAccessibleDescription(
		/^Bijvoorbeeld: als .* dan /,
	);
	await session.button('Klaar').click();
	const row = page.getByRole('listitem').filter({ hasText: 'Eén bladzijde per wijk' });
	await expect(row).toContainText('wijk · nog geen trekker · nog geen datum');
	await expect(beamer.screen).toContainText('wijk · nog geen trekker · nog geen datum');

	await session.button('Schrijf een actie op').click();
	await page.getByLabel('Wat gaan jullie doen?').fill('De regie in de wijk betalen');
	await page.getByLabel('Wie kan dit veranderen?').selectOption('verzekeraar');
	await expect(page.getByText('Dit wordt een vraag aan de verzekeraar.')).toBeVisible();
	await expect(page.getByLabel('Wie brengt de vraag over?')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /^Op de eerste bladzijde/ })).toBeHidden();
	await session.button('Klaar').click();
	await session.button('Schrijf een actie op').click();
	await page.getByLabel('Wat gaan jullie doen?').fill('Eén regel voor verwijzen');
	await page.getByLabel('Wie kan dit veranderen?').selectOption('landelijk');
	await session.button('Klaar').click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Eén regel voor verwijzen' })).not.toContainText(
		'nog geen',
	);
	await expect(beamer.page.getByRole('heading', { name: 'Wat we anderen vragen' })).toBeVisible();
	await expect(beamer.screen).toContainText('aan de koepel');

	const table = Buffer.from(await session.download('Als lijst (.csv)')).toString();
	expect(table).toContain('De regie in de wijk betalen;verzekeraar');
	await session.goTo('Ambitie');
	await expect(page.getByText('Acties daarvoor: Eén bladzijde per wijk')).toBeVisible();
	await session.goTo('Verslag');
	await page.getByText('Mail aan iedereen').click();
	await expect(page.getByLabel('Tekst van de mail')).toContainText('Dit vragen we aan de koepel:');

	await page.getByRole('link', { name: 'Bekijk en bewaar het verslag' }).click();
	await page.getByRole('radio', { name: /^Blad voor de koepel/ }).check();
	await new ReportPage(page).expectMade();
});

test('condition: is shown with the decision, without the name and not on the beamer', async ({ page }) => {
	const [session, talk] = [new SessionPage(page), new TalkPage(page)];
	await session.bringIn({ ...exampleSession(), stage: 'talk', finishedAt: null, attention: null });
	const beamer = await session.openBeamer();
	await talk.look('B2.1');
	await talk.show();
	await talk.dissent('Bij ons is er nog geen bladzijde.', 'Noor');
	await talk.condition('Eerst een proef in één wijk.');
	await expect(session.saved).toBeVisible();
	expect(await beamer.markup()).not.toContain('Eerst een proef');
	await page.reload();
	await talk.look('B2.1');
	await talk.show();
	await expect(talk.decision.getByLabel(/^Wat heb je nodig om mee te gaan/)).toHaveValue(
		'Eerst een proef in één wijk.',
	);
});

test('worth of the evening: is for the facilitator alone, from three people on, and for the next time', async ({
	page,
}) => {
	const session = new SessionPage(page);
	const evening = exampleSession();
	await session.bringIn(evening);
	const beamer = await session.openBeamer();
	const before = await beamer.markup();
	const worth = page.locator('details').filter({ hasText: 'Was dit de avond waard?' });
	await worth.getByText('Was dit de avond waard?').click();
	await worth.getByLabel('4', { exact: true }).fill('2');
	await worth.getByRole('button', { name: 'Bewaar de uitkomst' }).click();
	await expect(worth).toContainText('Van minder dan 3 mensen wordt niets bewaard');
	await expect(worth.getByLabel('4', { exact: true })).toHaveValue('0');
	for (const [answer, people] of [
		['3', '1'],
		['4', '5'],
		['5', '2'],
	] as const)
		await worth.getByLabel(answer, { exact: true }).fill(people);
	await worth.getByRole('button', { name: 'Bewaar de uitkomst' }).click();
	await expect(worth).toContainText('Deze keer, van 1 tot 5: 4 (8 mensen).');
	await expect(session.saved).toBeVisible();
	expect(await beamer.markup()).toBe(before);

	await session.bringIn({ ...evening, id: '20000000-0000-4000-8000-0000000000ee', date: '2027-05-20' });
	await session.goTo('Voorbereiden');
	await expect(
		page.getByText('Was het de avond waard? Van 1 tot 5, vorige keer: 4 (8 mensen).'),
	).toBeVisible();
});
