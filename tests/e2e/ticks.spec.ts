import { required, statementsOf } from './questionnaire';
import { readDevice } from './device';
import { KeyboardUser } from './keyboard-user';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const [first, second] = statementsOf('short').map(({ id }) => id);
const differs = 'Verschilt per plek';
const habit = 'Werkt al, maar alleen uit gewoonte';

test('ticks: stay with their answer, and are told with the result', async ({ page }) => {
	const wizard = new WizardPage(page);
	const tick = (name: string) => page.getByRole('checkbox', { name, exact: true });
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(1);
	await tick(habit).check();
	await tick(differs).check();
	await wizard.choose(2);
	await expect(tick(habit)).toHaveCount(0);
	await expect(tick(differs)).toBeChecked();
	await wizard.choose(1);
	await expect(tick(habit)).not.toBeChecked();
	await tick(habit).check();
	await wizard.next();
	await wizard.chooseUnknown();
	await tick(differs).check();
	await expect(wizard.saved).toBeVisible();
	await page.reload();
	await expect(tick(differs)).toBeChecked();
	await wizard.back();
	await expect(tick(habit)).toBeChecked();

	const { entries } = await readDevice(page);
	expect(entries).toContainEqual(
		expect.objectContaining({ statementId: first, ticks: ['differs', 'habit'] }),
	);
	expect(entries).toContainEqual(expect.objectContaining({ statementId: second, ticks: ['differs'] }));

	await new ResultPage(page).openFirstAnswers(await wizard.scanId());
	await expect(page.getByText('(verschilt per plek en werkt al, maar alleen uit gewoonte)')).toBeVisible();
});

test('ticks: are reached and set by keyboard', async ({ page }) => {
	const wizard = new WizardPage(page);
	const user = new KeyboardUser(wizard);
	await user.begin('Waterland-Zuid');
	await wizard.expectStatement(required(first));
	await user.press('1');
	const box = page.getByRole('checkbox', { name: habit, exact: true });
	await user.tabTo(box);
	await user.press('Space');
	await expect(box).toBeChecked();
	await user.press('Enter');
	await wizard.expectStatement(required(second));
});

for (const [width, height] of [
	[1366, 768],
	[768, 1024],
	[320, 640],
] as const) {
	test(`ticks: move no button when they come, at ${width} by ${height}`, async ({ page }) => {
		const wizard = new WizardPage(page);
		await page.setViewportSize({ width, height });
		await wizard.beginShortScan();
		await wizard.choose(0);
		await expect(page.getByRole('checkbox')).toHaveCount(1);
		// "Volgende" on the screen, as it sticks there, and the choices on the page, which can scroll
		const placed = async () => [
			await wizard.button('Volgende').boundingBox(),
			...(await page
				.getByRole('radio')
				.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY))),
		];
		const before = await placed();
		await wizard.choose(1);
		await expect(page.getByRole('checkbox')).toHaveCount(2);
		expect(await placed()).toEqual(before);
	});
}
