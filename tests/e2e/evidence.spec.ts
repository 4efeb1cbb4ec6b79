import { readDevice } from './device';
import { required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const first = required(statementsOf('short')[0]);

test('waar staat het: asks from level 2 on, keeps the text at a lower level, and tells it with the result', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(1);
	await expect(page.getByRole('checkbox')).toHaveCount(2);
	await expect(wizard.evidenceField).toHaveCount(0);
	await wizard.choose(2);
	await expect(wizard.evidenceField).toHaveAccessibleDescription(/^Bijvoorbeeld: de website/);
	await wizard.evidenceField.fill('regioplan, blz. 12');
	await wizard.choose(1);
	await expect(wizard.evidenceField).toHaveCount(0);
	await expect(wizard.saved).toBeVisible();
	const { entries } = await readDevice(page);
	expect(entries).toContainEqual(
		expect.objectContaining({ statementId: first.id, evidence: 'regioplan, blz. 12' }),
	);
	await page.reload();
	await wizard.choose(3);
	await expect(wizard.evidenceField).toHaveValue('regioplan, blz. 12');

	await new ResultPage(page).openFirstAnswers(await wizard.scanId());
	await expect(page.getByText('Waar staat het? regioplan, blz. 12')).toBeVisible();
});

test('waar staat het: a cleared text can be put back, also from the next statement', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(2);
	await wizard.evidenceField.fill('regioplan');
	await wizard.evidenceField.blur();
	await wizard.evidenceField.fill('');
	await wizard.evidenceField.blur();
	await wizard.next();
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await wizard.expectStatement(first.id);
	await expect(wizard.evidenceField).toHaveValue('regioplan');
});

test('waar staat het: fits on a laptop without scrolling', async ({ page }) => {
	const wizard = new WizardPage(page);
	await page.setViewportSize({ width: 1366, height: 768 });
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(2);
	await expect(wizard.evidenceField).toHaveAccessibleDescription(/^Bijvoorbeeld/);
	await expect(wizard.remarkField).toBeInViewport({ ratio: 1 });
	await expect(wizard.button('Volgende')).toBeInViewport({ ratio: 1 });
});
