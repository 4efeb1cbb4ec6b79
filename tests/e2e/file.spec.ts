import { truncate, writeFile } from 'node:fs/promises';
import { withEntry } from '$lib/scan/with-entry';
import { writeScanFile } from '$lib/scan/scan-file';
import { hashQuestionnaire } from '$lib/content/pack/load-pack';
import { fileOf, mixedScan, progressText, withWishes } from './answers';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { questionnaire, questionnaireRef, required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const first = required(statementsOf('full')[0]);
const sentenceRows = (result: ResultPage): Promise<string[]> =>
	result.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));

test('file: restores a deleted scan completely', async ({ page }) => {
	const files = new FilesPage(page);
	const result = new ResultPage(page);
	const scan = withWishes(mixedScan({ name: 'Najaar' }));
	await files.bringIn(scan);
	const { entries } = await readDevice(page);
	await result.open(scan.id);
	const rows = await sentenceRows(result);

	await files.open();
	const file = await files.saveAsFile('Najaar');
	await files.delete('Najaar');
	await expect(files.item('Najaar')).toBeHidden();
	const before = await readDevice(page);
	await files.choose(file);
	await expect(files.preview).toContainText('Najaar, Waterland-Zuid');
	await expect(files.preview).toContainText(`Volledige scan · ${progressText('full')}`);
	expect(await readDevice(page)).toEqual(before);

	await files.confirm();
	await expect(files.item('Najaar')).toBeVisible();
	expect((await readDevice(page))['entries']).toEqual(entries);
	await files.brought.getByRole('link', { name: 'Bekijk de uitkomst' }).click();
	await result.expectOpened();
	expect(await sentenceRows(result)).toEqual(rows);
});

test('file: carries a scan to another browser', async ({ page, openAnotherBrowser }) => {
	const files = new FilesPage(page);
	const scan = withWishes(mixedScan({ name: 'Najaar', length: 'short' }));
	await files.bringIn(scan);
	const file = await files.saveAsFile('Najaar');

	const elsewhere = new FilesPage(await openAnotherBrowser());
	await elsewhere.open();
	await elsewhere.choose(file);
	await expect(elsewhere.button('Zet op dit apparaat')).toBeVisible();
	expect(await readDevice(elsewhere.page)).toEqual({});
	await elsewhere.confirm();
	expect(await readDevice(elsewhere.page)).toEqual(await readDevice(page));
});

test('file: is recognised and brings nothing, the second time', async ({ page }) => {
	const files = new FilesPage(page);
	const file = await fileOf(mixedScan({ name: 'Najaar' }));
	await files.open();
	await files.choose(file);
	await files.confirm();
	const before = await readDevice(page);
	await files.choose(file);
	await expect(files.preview).toContainText('Deze zelfscan staat al precies zo op dit apparaat.');
	await expect(files.button('Zet op dit apparaat')).toBeHidden();
	await files.button('Sluit').click();
	await expect(files.preview).toBeHidden();
	expect(await readDevice(page)).toEqual(before);
});

test('file: brings in later answers, without a second scan', async ({ page }) => {
	const files = new FilesPage(page);
	const scan = mixedScan({ name: 'Najaar' });
	await files.bringIn(scan);
	const later = '2026-11-23T10:00:00.000Z';
	const changed = withEntry(scan, first, { answer: { kind: 'level', level: 0 } }, later);
	await files.choose(await fileOf(changed));
	await expect(files.preview).toContainText(
		'Deze zelfscan staat al op dit apparaat. Het bestand is nieuwer.',
	);
	await expect(files.preview).toContainText('1 antwoord verschilt.');
	await files.confirm();

	const wizard = new WizardPage(page);
	await files.open();
	await expect(files.items).toHaveCount(1);
	await files.goOn('Najaar');
	await wizard.jumpTo(first.id);
	await expect(wizard.level(0)).toBeChecked();
});

test('file: opens a scan on another questionnaire with the text it was answered on', async ({ page }) => {
	const older = {
		...questionnaire,
		version: '2025.7',
		dimensions: questionnaire.dimensions.map((dimension, index) => ({
			...dimension,
			statements: dimension.statements.map((statement, position) =>
				index + position === 0 ? { ...statement, text: 'Zo stond het er vorig jaar.' } : statement,
			),
		})),
	};
	const ref = { ...questionnaireRef, version: older.version, hash: hashQuestionnaire(older) };
	const scan = { ...mixedScan({ name: 'Vorig jaar' }), questionnaire: ref };
	const files = new FilesPage(page);
	await files.open();
	await files.choose(
		await writeScanFile({ scan, questionnaire: older }, '0.1.0', '2025-11-22T09:30:00.000Z'),
	);
	await expect(files.preview).toContainText('versie 2025.7');
	await files.confirm();

	const wizard = new WizardPage(page);
	await wizard.reopen(scan.id);
	await expect(wizard.heading).toHaveText('Zo stond het er vorig jaar.');
	await files.open();
	const again: unknown = JSON.parse(await files.saveAsFile('Vorig jaar'));
	expect(again).toMatchObject({ questionnaire: { ref, content: { version: '2025.7' } } });
});

type Refusal = {
	readonly of: string;
	readonly content: (file: string) => string | Uint8Array;
	readonly sentence: RegExp;
};

const refusals: readonly Refusal[] = [
	{
		of: 'a file that was cut off',
		content: (file) => file.slice(0, file.length / 2),
		sentence: /maar half binnengekomen/,
	},
	{ of: 'text that is no JSON', content: () => 'Beste collega, hierbij…', sentence: /geen bestand van/ },
	{
		of: 'a picture',
		content: () => Uint8Array.from({ length: 4_096 }, (_, index) => (index * 151) % 256),
		sentence: /geen bestand van/,
	},
	{ of: 'an empty file', content: () => '', sentence: /is leeg/ },
	{
		of: 'JSON of another program',
		content: () => '{"name":"iets","version":2}',
		sentence: /van een ander programma/,
	},
	{
		of: 'a file with a field missing',
		content: (file) => file.replace('"createdAt"', '"gemaakt"'),
		sentence: /beschadigd/,
	},
	{
		of: 'a file that someone changed',
		content: (file) => file.replace('Waterland-Zuid', 'Waterland-Noord'),
		sentence: /na het bewaren veranderd/,
	},
	{
		of: 'a file whose questionnaire someone changed',
		content: (file) => file.replace(first.text, 'Een andere stelling.'),
		sentence: /na het bewaren veranderd/,
	},
	{
		of: 'a file of a newer version',
		content: (file) => file.replace('"formatVersion": 3', '"formatVersion": 4'),
		sentence: /nieuwere versie/,
	},
	{
		of: 'a file of another kind',
		content: (file) => file.replace('"kind": "scan"', '"kind": "antwoordvel"'),
		sentence: /van een soort die deze versie niet kan openen/,
	},
];

test('file: is refused with a reason of its own and writes nothing, whatever is wrong with it', async ({
	page,
}) => {
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	const before = await readDevice(page);
	const file = await fileOf(mixedScan());
	for (const { of, content, sentence } of refusals) {
		await test.step(of, async () => {
			await files.choose(content(file));
			await expect(files.preview).toHaveText(sentence);
			await expect(files.preview).toContainText('Er is niets veranderd.');
			await expect(files.button('Zet op dit apparaat')).toBeHidden();
			expect(await readDevice(page)).toEqual(before);
			// Otherwise the message about this file could pass for the next one's.
			await files.button('Sluit').click();
			await expect(files.preview).toBeHidden();
		});
	}
});

test('file: is refused before it is read, when it is far too large', async ({ page }, testInfo) => {
	const files = new FilesPage(page);
	const path = testInfo.outputPath('groot.bouwstenenscan');
	await writeFile(path, '');
	await truncate(path, 51 * 1024 * 1024);
	await files.open();
	await page.getByLabel('Kies bestanden').setInputFiles(path);
	await expect(files.preview).toHaveText(/groter dan 50 MB.*Er is niets veranderd\./s);
});

test('file: opens after another one was refused', async ({ page }) => {
	const files = new FilesPage(page);
	await files.open();
	await files.choose('{}');
	await expect(files.preview).toContainText('Er is niets veranderd.');
	await files.choose(await fileOf(mixedScan({ name: 'Najaar' })));
	await files.confirm();
	await expect(files.item('Najaar')).toBeVisible();
});

test('result: says when and where its file was saved, and that it has changed since', async ({ page }) => {
	const [files, result] = [new FilesPage(page), new ResultPage(page)];
	const scan = mixedScan({ name: 'Najaar', length: 'short' });
	await files.bringIn(scan);
	await result.open(scan.id);
	const keep = page
		.locator('.note')
		.filter({ has: page.getByRole('button', { name: 'Bewaar als bestand' }) });
	await expect(keep).toContainText('Bewaar ook een bestand.');
	const download = page.waitForEvent('download');
	await keep.getByRole('button', { name: 'Bewaar als bestand' }).click();
	const name = (await download).suggestedFilename();
	await expect(keep).toContainText(`“${name}” staat bij je downloads.`);
	await expect(keep).toContainText(/Bewaard om \d\d:\d\d/);
	await expect(keep).not.toContainText('in deze browser');

	const theme = required(questionnaire.dimensions[0]);
	await result.openTheme(theme);
	await result.setAmbition(theme, '4');
	await expect(keep).toContainText('Daarna is er iets veranderd: bewaar het nog eens.');
});
