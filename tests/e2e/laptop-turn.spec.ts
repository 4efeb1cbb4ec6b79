import { CollectPage } from './collect-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

test('laptop: a reload amid a turn gives no second participant, and shows no choice to whoever goes on', async ({
	page,
}) => {
	const [session, collect, wizard] = [new SessionPage(page), new CollectPage(page), new WizardPage(page)];
	await session.create('Regio Winterberg', '2026-11-25', 90);
	await session.goTo('Alleen kiezen');
	await collect.by('Op deze laptop');
	await collect.button('Begin met kiezen').click();
	await wizard.choose(3);
	await wizard.next();
	await page.getByText(/^2 van/).waitFor();

	await page.reload();
	await expect(page.getByRole('heading', { name: 'Iemand was nog niet klaar' })).toBeVisible();
	await expect(page.getByText(/^Er is gekozen bij 1 van de/)).toBeVisible();
	await collect.button('Ga verder met kiezen').click();
	await expect(page.getByText(/^2 van/)).toBeVisible();
	await expect(collect.button('Vorige')).toBeDisabled();
	await collect.button('Stop met kiezen').click();
	await expect(collect.count).toContainText('1 deelnemer heeft gekozen.');

	await page.reload();
	await collect.by('Op deze laptop');
	await expect(collect.button('Begin met kiezen')).toBeVisible();
});
