import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import { emptyScan } from './answers';
import { FilesPage } from './files-page';
import { putScan } from './put-on-device';
import { dimensionOf, required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const statements = statementsOf('short');
const skipped = required(statements[3]);
const last = required(statements.at(-1));
const done = `${statements.length - 1} van ${statements.length} ingevuld`;

/** Short scan with level 2 everywhere but at one statement, which is skipped; the last statement is on screen. */
const scanWithSkip = (): Scan => ({
	...statements.reduce(
		(scan, statement) =>
			withEntry(
				scan,
				statement,
				{ answer: statement.id === skipped.id ? { kind: 'skipped' } : { kind: 'level', level: 2 } },
				'2026-11-22T09:30:00.000Z',
			),
		emptyScan('short'),
	),
	name: 'Najaar',
	at: last.id,
});

test('skipped statement: is not counted as filled in', async ({ page }) => {
	const files = new FilesPage(page);
	await putScan(page, scanWithSkip());
	await files.open();
	await expect(files.item('Najaar')).toContainText(done);
});

test('skipped statement: is offered in the review, and leads back to it', async ({ page }) => {
	const wizard = new WizardPage(page);
	const scan = scanWithSkip();
	await putScan(page, scan);
	await wizard.reopen(scan.id);
	await wizard.next();
	await expect(page.getByText(`Je hebt ${statements.length - 1} van de ${statements.length}`)).toBeVisible();
	await wizard.button('1 overgeslagen: doe die nu').click();
	await wizard.expectStatement(skipped.id);
	await wizard.choose(3);
	await wizard.next();
	await expect(wizard.heading).toHaveText('Je bent klaar');
	await expect(page.getByText('overgeslagen')).toBeHidden();
});

test('skipped statement: is offered in the result, also in its own theme', async ({ page }) => {
	const [wizard, result] = [new WizardPage(page), new ResultPage(page)];
	const scan = scanWithSkip();
	await putScan(page, scan);
	for (const place of ['the wall', 'the theme']) {
		await test.step(place, async () => {
			await result.open(scan.id);
			const theme = result.theme(dimensionOf(skipped.id));
			if (place === 'the theme') await result.openTheme(dimensionOf(skipped.id));
			const offer = (place === 'the theme' ? theme : page).getByRole('button', {
				name: '1 overgeslagen: doe die nu',
			});
			await offer.first().click();
			await wizard.expectStatement(skipped.id);
		});
	}
	await wizard.choose(3);
	await wizard.next();
	await wizard.finish();
	await result.expectOpened();
	await expect(page.getByText('overgeslagen')).toBeHidden();
});
