import { exampleSession } from '../session-fixture';
import { mixedScan } from './answers';
import { FilesPage } from './files-page';
import { sessionFile } from './session-people';
import { expect, test } from './site-test';

test('anonymous copy: holds no name and no remark', async ({ page }) => {
	const files = new FilesPage(page);
	const planted = { name: 'Dokter Zonneveld', remark: 'Opmerking bij', who: 'De Één & co' };
	await files.bringIn(mixedScan({ name: planted.name }));
	const whole = await files.saveAsFile(planted.name);
	const copy = await files.saveAsFile(planted.name, 'Bewaar een anonieme kopie');
	for (const text of Object.values(planted)) {
		expect(whole).toContain(text);
		expect(copy).not.toContain(text);
	}
	await files.choose(copy);
	await expect(files.preview).toContainText('Een zelfscan die hier nog niet staat.');
});

test('session: is saved with its people, only by the button that says so', async ({ page }) => {
	const files = new FilesPage(page);
	const session = exampleSession();
	await files.open();
	await files.choose(await sessionFile(session));
	await files.confirm();
	const person = session.participants[0]?.id ?? '';
	const { name } = session.region;
	expect(await files.saveAsFile(name, 'Bewaar met de keuzes van personen')).toContain(person);
	expect(await files.saveAsFile(name, 'Bewaar een anonieme kopie')).not.toContain(person);
});

test('session: comes back from the bin', async ({ page }) => {
	const files = new FilesPage(page);
	const session = exampleSession();
	await files.open();
	await files.choose(await sessionFile(session));
	await files.confirm();
	await files.delete(session.region.name);
	await expect(files.items).toHaveCount(0);
	await page.reload();
	await page.getByText('Prullenbak (1)').click();
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await expect(files.item(session.region.name)).toBeVisible();
});
