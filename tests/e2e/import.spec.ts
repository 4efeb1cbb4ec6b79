import type { ImportChoice } from '$lib/session/files/import-plan';
import { backupFrom, writeBackup } from '$lib/session/files/backup-file';
import { check } from './accessibility';
import { exampleSession } from '../session-fixture';
import { fileOf, mixedScan, progressText, withWishes } from './answers';
import { field, readDevice } from './device';
import { FilesPage, type NamedFile } from './files-page';
import { conflictOf, dragFiles, holdFilesFrom, laterOf, launchWith } from './incoming';
import { questionnaire, questionnaireRef } from './questionnaire';
import { expect, test } from './site-test';

const region = { id: '2f0c7a52-5f3b-4d0e-9a4c-6b1b52c9a111', name: 'Waterland-Zuid' };
const named = (name: string) => mixedScan({ name, region });
const asFile = async (
	scan: Parameters<typeof fileOf>[0],
	name = `${scan.name}.bouwstenenscan`,
): Promise<NamedFile> => ({
	name,
	content: await fileOf(scan),
});

test('import: takes in a file that was chosen before hydration', async ({ page }) => {
	const files = new FilesPage(page);
	let letGo = (): void => undefined;
	const held = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route('**/_app/immutable/entry/app.*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('./bestanden/', { waitUntil: 'commit' });
	const { name, content } = await asFile(named('Vlug'));
	await files.choose(content, name);
	letGo();
	await expect(files.preview).toContainText('Vlug');
});

test('import: shows what each of many files would do, and leaves one out', async ({ page }) => {
	const files = new FilesPage(page);
	const same = named('Zelfde');
	const stale = named('Ouder');
	const fresh = named('Nieuwer');
	const { here, file } = conflictOf('Verschilt');
	for (const scan of [same, laterOf(stale), fresh, { ...here, region }]) await files.bringIn(scan);
	const before = await readDevice(page);

	await files.chooseAll([
		await asFile(named('Nieuw')),
		await asFile(named('Ongevraagd')),
		await asFile(same),
		await asFile(stale),
		await asFile(laterOf(fresh)),
		await asFile({ ...file, region }),
		{ name: 'brief.docx', content: 'PK\u0003\u0004' },
	]);
	await expect(files.preview).toContainText(
		'2 nieuw, 1 met nieuwere antwoorden, 1 verschilt, 2 staan hier al',
	);
	await expect(files.preview).toContainText('brief.docx');
	await expect(files.preview).toContainText('Dit is een Word-document.');
	await check(page, 'a preview of all sorts');
	expect(await readDevice(page)).toEqual(before);

	await files.preview.getByRole('checkbox', { name: /^Ongevraagd/ }).uncheck();
	await files.confirm();
	await check(page, 'after an import of several');
	await expect(files.brought.getByRole('link', { name: 'Bekijk de uitkomst' })).toHaveCount(3);
	await expect(files.items).toHaveCount(5);
	await expect(files.item('Nieuw')).toBeVisible();
	await expect(files.item('Ongevraagd')).toBeHidden();

	await files.undo();
	await expect(files.items).toHaveCount(4);
	expect(await readDevice(page)).toEqual(before);
});

type Ending = {
	readonly choice: ImportChoice;
	readonly label: string;
	/** Levels at the first two statements, for each scan in the end. */
	readonly levels: Readonly<Record<string, readonly [number, number]>>;
};

const endings: readonly Ending[] = [
	{ choice: 'merge', label: 'Voeg samen', levels: { Najaar: [0, 0] } },
	{ choice: 'take', label: 'Neem die uit het bestand', levels: { Najaar: [4, 0] } },
	{ choice: 'beside', label: 'Zet ernaast', levels: { Najaar: [0, 3], 'Najaar (uit bestand)': [4, 0] } },
];

test('import: resolves a conflict as chosen, and undoing restores the scan', async ({ page }) => {
	const files = new FilesPage(page);
	const { here, file } = conflictOf('Najaar');
	await files.bringIn(here);
	const before = await readDevice(page);
	const text = await fileOf(file);
	for (const { choice, label, levels } of endings) {
		await test.step(choice, async () => {
			await files.choose(text);
			await expect(files.preview).toContainText('maar is daar anders');
			await expect(files.preview).toContainText('2 antwoorden verschillen.');
			await files.preview.getByRole('radio', { name: label }).check();
			await files.confirm();
			expect(await levelsOnDevice(files)).toEqual(levels);
			await files.undo();
			expect(await readDevice(page)).toEqual(before);
		});
	}
});

test('import: leaves the scan as it is, when that is chosen in a conflict', async ({ page }) => {
	const files = new FilesPage(page);
	const { here, file } = conflictOf('Najaar');
	await files.bringIn(here);
	const before = await readDevice(page);
	await files.choose(await fileOf(file));
	await check(page, 'one that differs');
	await files.preview.getByRole('radio', { name: 'Houd die van dit apparaat' }).check();
	await expect(files.button('Zet op dit apparaat')).toBeDisabled();
	await files.button('Laat maar').click();
	await expect(files.preview).toBeHidden();
	expect(await readDevice(page)).toEqual(before);
});

/** Levels at the first two statements, by name of the scan. */
async function levelsOnDevice({ page }: FilesPage): Promise<unknown> {
	const { scans = [], entries = [] } = await readDevice(page);
	const levelOf = (scanId: unknown, index: number): unknown => {
		const id = questionnaire.dimensions[0]?.statements[index]?.id;
		const entry = entries.find((row) => field(row, 'scanId') === scanId && field(row, 'statementId') === id);
		return field(field(entry, 'answer'), 'level');
	};
	return Object.fromEntries(
		scans.map((scan) => [field(scan, 'name'), [0, 1].map((index) => levelOf(field(scan, 'id'), index))]),
	);
}

test('import: asks before undoing, when answers were given since', async ({ page, context }) => {
	const files = new FilesPage(page);
	const scan = named('Najaar');
	await files.bringIn(scan);
	const elsewhere = new FilesPage(await context.newPage());
	await elsewhere.open();
	await elsewhere.rename('Najaar', 'Najaar met de hagro');
	await expect(elsewhere.item('Najaar met de hagro')).toBeVisible();

	await files.button('Maak ongedaan').click();
	await expect(files.brought.getByRole('alert')).toContainText(
		'Daarna is er nog iets veranderd aan “Najaar”.',
	);
	await check(page, 'undo that would lose something');
	await files.button('Maak toch ongedaan').click();
	await expect(page.getByText('Hier staat nog geen zelfscan.')).toBeVisible();
});

test('import: takes files that are dropped anywhere on the page', async ({ page }) => {
	const files = new FilesPage(page);
	await files.open();
	const dropped = [await asFile(named('Najaar')), await asFile(named('Voorjaar'))];
	await dragFiles(page, dropped, ['dragover']);
	await expect(page.getByText('Laat los om te openen.')).toBeVisible();
	await dragFiles(page, dropped, ['drop']);
	await expect(page.getByText('Laat los om te openen.')).toBeHidden();
	await expect(files.preview).toContainText('2 nieuw');
	expect(await readDevice(page)).toEqual({});
	await files.confirm();
	await expect(files.items).toHaveCount(2);
});

test('import: takes a file with which the system opens the app', async ({ page }) => {
	const files = new FilesPage(page);
	await launchWith(page, [await asFile(named('Najaar'))]);
	await files.open();
	await expect(files.preview).toContainText('Najaar, Waterland-Zuid');
	await files.confirm();
	await expect(files.item('Najaar')).toBeVisible();
});

test('import: brings a whole backup to a fresh browser', async ({ page }) => {
	const files = new FilesPage(page);
	const session = { ...exampleSession(), questionnaire: questionnaireRef };
	const scan = withWishes(named('Najaar'));
	const milestone = {
		id: crypto.randomUUID(),
		name: 'Voorjaar 2027',
		frozenAt: '2027-04-01T10:00:00.000Z',
		scoringVersion: 1,
		subject: { kind: 'session', session } as const,
	};
	const content = {
		scans: [scan, named('Voorjaar')].map((each) => ({ scan: each, deletedAt: null })),
		sessions: [{ session, deletedAt: null }],
		milestones: [{ milestone, deletedAt: null }],
	};
	const text = await writeBackup(
		{ backup: backupFrom(content, [], []), texts: [{ ref: questionnaireRef, content: questionnaire }] },
		'0.1.0',
		'2027-04-01T10:00:00.000Z',
	);
	await files.open();
	await files.choose(text, 'reservekopie.bouwstenenscan');
	await expect(files.preview).toContainText('4 nieuw');
	await files.confirm();
	await expect(files.item('Najaar')).toContainText(progressText('full'));
	await expect(files.item('Voorjaar')).toBeVisible();
	await expect(files.item(session.region.name).first()).toContainText('12 deelnemers');
	await expect(files.item('Voorjaar 2027')).toContainText('van een bijeenkomst');
	await check(page, 'with something of every kind');
	await files.choose(text, 'reservekopie.bouwstenenscan');
	await expect(files.preview).toContainText('4 staan hier al');
	await expect(files.button('Zet op dit apparaat')).toBeHidden();
});

test('import: asks once whether regions are the same, when two people typed the same name', async ({
	page,
}) => {
	const files = new FilesPage(page);
	await files.bringIn(mixedScan({ name: 'Van mij' }));
	const colleague = { id: crypto.randomUUID(), name: 'waterland-zuid ' };
	const theirs = ['Van een collega', 'Nog een'].map((name) => mixedScan({ name, region: colleague }));
	await files.chooseAll(await Promise.all(theirs.map((scan) => asFile(scan))));
	const question = files.preview.getByRole('group', { name: 'Is “Waterland-Zuid” steeds dezelfde regio?' });
	await expect(question.getByRole('radio', { name: /^Ja/ })).toBeChecked();
	await files.confirm();
	const { regionAliases } = await readDevice(page);
	expect(regionAliases).toHaveLength(1);
	expect(regionAliases?.[0]).toMatchObject({ id: colleague.id });
});

test('import: refers very many files to the collection, and can be stopped', async ({ page }) => {
	const files = new FilesPage(page);
	await holdFilesFrom(page, 4);
	await files.open();
	const content = await fileOf(named('Najaar'));
	await files.chooseAll(Array.from({ length: 51 }, (_, n) => ({ name: `${n}.bouwstenenscan`, content })));
	await expect(page.getByText('Dat zijn 51 bestanden.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Naar de verzameling' })).toBeVisible();
	await check(page, 'very many files');
	await files.button('Open ze hier').click();
	await expect(page.getByText('3 van 51 bestanden gelezen')).toBeVisible();
	await check(page, 'reading');
	await files.button('Stop').click();
	await expect(page.getByText('Gestopt. Er is niets veranderd.')).toBeVisible();
	expect(await readDevice(page)).toEqual({});
});

test('import: shows the contents of a file as text, whatever they look like', async ({ page }) => {
	const files = new FilesPage(page);
	const evil = '<img src=x onerror="alert(1)">{@html 1}';
	const scan = mixedScan({ name: evil, region: { ...region, name: evil } });
	await files.open();
	await files.chooseAll([
		await asFile(scan, `${evil}.bouwstenenscan`),
		{ name: `${evil}.txt`, content: 'iets anders' },
	]);
	await expect(files.preview.getByRole('checkbox').or(files.preview.getByText(evil)).first()).toBeVisible();
	await expect(page.getByRole('main').locator('img')).toHaveCount(0);
	await files.confirm();
	await expect(files.item(evil)).toBeVisible();
	await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});
