import { expect, test } from '@playwright/test';
import { bytesOf } from './result-page';
import { SessionPage } from './session-page';
// Not the fixture of our own host: this one lacks files, and the browser reports that.
import { SwitchableDevice } from './switchable-device';
import { WizardPage } from './wizard-page';

/** Files of this version, which the host no longer has. */
const gone = '**/_app/**';

test('first visit: keeps a scan and puts it in a file, when the host is updated before the form is sent', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	const device = await SwitchableDevice.of(page);
	await wizard.openDetails();
	await page.getByLabel('Over welke regio gaat het?').fill('Waterland-Zuid');
	// The code for saving loads while the form is on screen.
	await page.waitForFunction(() => {
		const late = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > 1_500);
		const ends = late.map(({ startTime, duration }) => startTime + duration);
		// one file asks for the next: all is there once a second brought nothing new
		return ends.length > 3 && performance.now() - Math.max(...ends) > 1_000;
	});
	await page.route(gone, (route) => route.fulfill({ status: 404 }));
	await wizard.button('Naar de eerste stelling').click();
	await wizard.answer({ kind: 'level', level: 2 });
	await expect(wizard.saved).toBeVisible();
	await device.set('throws');
	await wizard.answer({ kind: 'level', level: 3 });
	await expect(wizard.notSaved).toBeVisible();
	const download = page.waitForEvent('download');
	await wizard.notSaved.getByRole('button', { name: 'Bewaar als bestand' }).click();
	expect(new TextDecoder().decode(await bytesOf(await download))).toContain('Waterland-Zuid');
});

test('first visit: keeps a session, when the host is updated before the form is sent', async ({ page }) => {
	const session = new SessionPage(page);
	await page.goto('./bijeenkomst/', { waitUntil: 'networkidle' });
	await page.getByLabel('Voor welke regio?').fill('Waterland-Zuid');
	await page.route(gone, (route) => route.fulfill({ status: 404 }));
	await session.button('Begin').click();
	await expect(session.heading).toHaveText('Waterland-Zuid');
	await session.button('Iedereen is er: begin').click();
	await expect(session.saved).toBeVisible();
	await session.button('Even stoppen').click();
	await expect(page.getByText('Je kunt dit venster sluiten.')).toBeVisible();
});
