import { BeamerPage } from './beamer-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';

test('second bijeenkomst in the same window: has a beamer of its own', async ({ page }) => {
	const session = new SessionPage(page);
	const first = await session.create('Regio Zomerdal', '2026-11-24', 90);
	await page.getByRole('link', { name: 'Bijeenkomst', exact: true }).first().click();
	await page.getByLabel('Voor welke regio?').fill('Regio Winterberg');
	await session.button('Begin').click();
	await expect(session.heading).toHaveText('Regio Winterberg');
	const beamer = await session.openBeamer();
	await expect(beamer.heading).toHaveText('Regio Winterberg');
	await session.button('Iedereen is er: begin').click();
	await beamer.expectCount('Nog niemand is klaar');

	const old = new BeamerPage(await page.context().newPage());
	await old.page.goto(`./beamer/?bijeenkomst=${first}`);
	await expect(old.page.getByText('Open de bijeenkomst op deze laptop.')).toBeVisible();
	await expect(old.page.getByText('Nog niemand is klaar')).toBeHidden();
});
