import { mixedScan } from './answers';
import { putScan } from './put-on-device';
import { required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const [first, second] = statementsOf('short').map(required);
const last = required(statementsOf('short').at(-1));

test('answer keys: work after "Vul verder in" on the result', async ({ page }) => {
	const wizard = new WizardPage(page);
	const scan = mixedScan({ length: 'short', at: required(first).id });
	await putScan(page, scan);
	await new ResultPage(page).open(scan.id);
	await page.getByRole('link', { name: 'Vul verder in' }).click();
	await wizard.expectStatement(required(first).id);
	await page.keyboard.press('3');
	await expect(wizard.level(3)).toBeChecked();
	await page.keyboard.press('Enter');
	await wizard.expectStatement(required(second).id);
});

test('answer keys: change no answer, typed while a button or a tick has the focus', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.choose(1);
	const tick = page.getByRole('checkbox', { name: 'Verschilt per plek' });
	for (const control of [wizard.button('Wis keuze'), tick, wizard.button('Volgende')]) {
		await control.focus();
		await page.keyboard.type('niet3weken');
		await expect(wizard.level(1)).toBeChecked();
		await expect(wizard.choice('Niet van toepassing')).not.toBeChecked();
	}
});

test('answer keys: "o" goes to the remark', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await page.keyboard.type('2ook in Zuid');
	await expect(wizard.level(2)).toBeChecked();
	await expect(wizard.remarkField).toBeFocused();
	await expect(wizard.remarkField).toHaveValue('ok in Zuid');
});

test('answer keys: work once the list of keys is closed', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	await wizard.button('Toetsen').click();
	await wizard.button('Sluit').click();
	await expect(wizard.button('Sluit')).toBeHidden();
	await page.keyboard.press('4');
	await expect(wizard.level(4)).toBeChecked();
});

test('review: Enter goes to the result, a double press on the last statement does not', async ({ page }) => {
	const wizard = new WizardPage(page);
	const scan = mixedScan({ length: 'short', at: last.id });
	await putScan(page, scan);
	await wizard.reopen(scan.id);
	await wizard.choose(2);
	await page.keyboard.press('Enter');
	await expect(wizard.heading).toHaveText('Je bent klaar');
	await page.keyboard.press('Enter');
	await page.waitForTimeout(600);
	await expect(wizard.heading).toHaveText('Je bent klaar');
	await page.keyboard.press('Enter');
	await new ResultPage(page).expectOpened();
});
