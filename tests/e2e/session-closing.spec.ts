import { exampleSession } from '../session-fixture';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';

test('running evening: is the first thing on its own page', async ({ page }) => {
	const session = new SessionPage(page);
	const evening = { ...exampleSession(), stage: 'talk', finishedAt: null } as const;
	await session.bringIn(evening);
	await page.goto('./bijeenkomst/');
	const links = page.getByRole('main').getByRole('link');
	await expect(links.first()).toHaveText(`Ga verder met ${evening.region.name}`);
	await expect(links.filter({ hasText: evening.region.name })).toHaveCount(1);
	await links.first().click();
	await expect(session.step('Praten en besluiten')).toHaveAttribute('aria-current', 'step');
});

test('closing: lists what to do, writes a mail, and gives each trekker a calendar', async ({ page }) => {
	const session = new SessionPage(page);
	const evening = exampleSession();
	const [first] = evening.actions;
	if (!first) throw new Error('The example has actions');
	const [one, other] = [
		{ ...first, trekker: 'Inge', due: '2027-02-01', closedAt: null },
		{
			...first,
			id: '50000000-0000-4000-8000-0000000000ff',
			what: 'Zaal huren',
			trekker: 'Noor',
			due: '2027-03-01',
			closedAt: null,
		},
	];
	await session.bringIn({ ...evening, actions: [one, other] });
	const closing = page.getByRole('region', { name: 'Voordat iedereen weggaat' });
	await expect(closing.getByRole('checkbox')).toHaveCount(4);
	await closing.getByRole('checkbox', { name: /^Lees de acties voor/ }).check();
	await expect(session.saved).toBeVisible();
	await page.reload();
	await expect(closing.getByRole('checkbox', { name: /^Lees de acties voor/ })).toBeChecked();
	await expect(closing.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await closing.getByLabel('Vernietig de papieren kaarten.').check();
	await closing.getByText('Mail aan iedereen').click();
	await expect(closing.getByLabel('Tekst van de mail')).toContainText(
		'Zaal huren (Noor; klaar op maandag 1 maart 2027',
	);
	const calendar = Buffer.from(await session.download('Noor (.ics)')).toString();
	expect(calendar).toContain('SUMMARY:Zaal huren');
	expect(calendar).not.toContain('Inge');
});

test('session: leaves no right half empty on a laptop, while people choose and at the report', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	const session = new SessionPage(page);
	await session.bringIn(exampleSession());
	for (const [step, right] of [
		['Verslag', page.getByRole('region', { name: 'Voordat iedereen weggaat' })],
		['Alleen kiezen', session.button('Terug naar het gesprek')],
	] as const) {
		await session.goTo(step);
		const box = await right.boundingBox();
		expect(box?.x).toBeGreaterThan(683);
	}
});
