import { fileTextOf, planted, scanOf, type Person } from '../collection-scans';
import { joinedText, readPdf, withoutSpace } from '../read-pdf';
import { redactScan } from '$lib/scan/redact';
import type { Scan } from '$lib/scan/scan';
import { check, openEverything } from './accessibility';
import { CollectionPage, type NamedFile } from './collection-page';
import { readDevice } from './device';
import { questionnaire, required } from './questionnaire';
import { expect, test } from './site-test';

const huisarts = 'huisarts-praktijkhouder';
const bestuur = 'bestuur-regio-organisatie';

const theme = required(questionnaire.dimensions[0]).shortName;

const region = (
	first: number,
	count: number,
	name: string,
	role: (at: number) => string,
): readonly Person[] =>
	Array.from({ length: count }, (_, at) => ({ number: first + at, region: name, role: role(at) }));

/** Thirty people from three regions, one of which has only four. */
const thirty: readonly Person[] = [
	...region(1, 13, 'Noord', (at) => (at < 7 ? huisarts : bestuur)),
	...region(101, 13, 'Zuid', (at) => (at < 8 ? huisarts : bestuur)),
	...region(201, 4, 'Kleinland', () => huisarts),
];

const filesOf = (people: readonly Person[]): Promise<readonly NamedFile[]> =>
	Promise.all(
		people.map(async (person) => ({
			name: `zelfscan ${String(person.number)}.bouwstenenscan`,
			text: await fileTextOf(scanOf(person)),
		})),
	);

test('collection: combines thirty files in one picture, which hides a region of four', async ({ page }) => {
	const collection = new CollectionPage(page);
	await collection.open();
	await collection.bringIn(await filesOf(thirty));
	await expect(collection.outcome).toContainText('30 erbij');
	await expect(collection.lead).toHaveText('30 zelfscans uit 3 regio’s.');
	await expect(collection.shown).toContainText('26 zelfscans, van iedereen');
	await expect(
		page.getByText('4 zelfscans uit 1 regio met minder dan vijf tellen nergens mee'),
	).toBeVisible();
	expect(await collection.options('Regio')).toEqual(['Alle regio’s (26)', 'Noord (13)', 'Zuid (13)']);
	await openEverything(page);
	await expect(page.getByRole('main')).not.toContainText('Kleinland');
	await page.reload();
	await expect(collection.shown).toContainText('26 zelfscans');
});

test('collection: counts someone once whose copy and earlier scan come in too, and says so from five on', async ({
	page,
}) => {
	const collection = new CollectionPage(page);
	const scans = region(1, 6, 'Noord', () => huisarts).map(scanOf);
	const [first, second] = [required(scans[0]), required(scans[1])];
	const copyOf = (scan: Scan): Scan => redactScan(scan, { names: false, remarks: false }, questionnaire);
	const later = { ...second, id: required(scans[5]).id, follows: { id: second.id, date: '2026-11-22' } };
	const people = scans.slice(0, 5);
	const bringIn = async (all: readonly Scan[]): Promise<void> =>
		collection.bringIn(
			await Promise.all(
				all.map(async (scan) => ({ name: `${scan.id}.bouwstenenscan`, text: await fileTextOf(scan) })),
			),
		);
	const doubles = page.getByText('een eerdere zelfscan van iemand die al meetelt');
	await collection.open();
	await bringIn([...people, copyOf(first), later]);
	await expect(collection.outcome).toContainText('7 erbij');
	await expect(collection.lead).toHaveText('5 zelfscans uit 1 regio.');
	await expect(collection.shown).toContainText('5 zelfscans');
	await expect(doubles).toBeHidden();
	await page.reload();
	await page.getByText('Lees meer bestanden in').click();
	await bringIn(people.slice(1).map(copyOf));
	await expect(collection.outcome).toContainText('4 erbij');
	await expect(collection.lead).toHaveText('5 zelfscans uit 1 regio.');
	await expect(doubles).toContainText(/^6 keer /);
});

test('collection: filters by region, by role group, and by both', async ({ page }) => {
	const collection = new CollectionPage(page);
	await collection.open();
	await collection.bringIn(await filesOf(thirty));
	await collection.filter('Regio').selectOption({ label: 'Noord (13)' });
	await expect(collection.shown).toContainText('13 zelfscans: Noord');
	await collection.filter('Rol').selectOption({ label: 'huisartsen (7)' });
	await expect(collection.shown).toContainText('7 zelfscans: Noord, huisartsen');
	await collection.filter('Regio').selectOption({ label: 'Alle regio’s (26)' });
	await expect(collection.shown).toContainText('15 zelfscans: huisartsen');
});

test('collection: omits a filter that would reveal the others', async ({ page }) => {
	const collection = new CollectionPage(page);
	await collection.open();
	await collection.bringIn(await filesOf(region(1, 12, 'Noord', (at) => (at < 9 ? huisarts : bestuur))));
	await expect(collection.shown).toContainText('12 zelfscans');
	expect(await collection.options('Rol')).toEqual(['Alle rollen (12)']);
});

test('collection: takes in no name, remark or reason: not on screen, not on the device, not in the tables', async ({
	page,
}) => {
	const collection = new CollectionPage(page);
	const files = await filesOf(thirty);
	expect(files.every(({ text }) => text.includes(planted))).toBe(true);
	await collection.open();
	await collection.bringIn(files);
	await openEverything(page);
	expect(await page.content()).not.toContain(planted);
	expect(JSON.stringify(await readDevice(page))).not.toContain(planted);
	const themes = await collection.saveTable('Thema’s en regio’s (CSV)');
	const statements = await collection.saveTable('Stellingen (CSV)');
	expect(themes).toContain(';Noord;13;');
	expect(statements).toContain('B1.1;');
	for (const table of [themes, statements]) {
		expect(table.startsWith('\uFEFF')).toBe(true);
		expect(table).not.toContain(planted);
		expect(table).not.toContain('Kleinland');
	}
});

test('collection: names the regions of its dots, by mouse, keyboard and tap', async ({ page }) => {
	const collection = new CollectionPage(page);
	await collection.open();
	await collection.bringIn(await filesOf(thirty));
	await page.setViewportSize({ width: 1366, height: 768 });
	const dots = collection.dots(theme);
	const names = dots.locator('span');
	const first = dots.first();
	await first.hover();
	await expect(names.first()).toBeInViewport();
	await expect(names.first()).toHaveCSS('clip-path', 'none');
	await expect(names.first()).toHaveText(/^(Noord|Zuid) \d,\d/);
	const told = (await dots.allInnerTexts()).join(' ');
	expect(told).toMatch(/Noord \d,\d/);
	expect(told).toMatch(/Zuid \d,\d/);
	expect(told).not.toContain('Kleinland');

	await test.step('keyboard: one stop, arrows between the spots, Escape closes', async () => {
		await page.mouse.move(0, 0);
		await first.focus();
		await page.keyboard.press('End');
		await expect(dots.last()).toBeFocused();
		await expect(names.last()).toHaveCSS('clip-path', 'none');
		await page.keyboard.press('Escape');
		await expect(names.last()).not.toHaveCSS('clip-path', 'none');
		expect(await dots.evaluateAll((all) => all.filter((each) => each.tabIndex === 0).length)).toBe(1);
	});

	await test.step('phone: a tap names all dots under the finger', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		const wide = await first.evaluate((dot) => dot.getBoundingClientRect().width);
		expect(wide).toBeGreaterThanOrEqual(44);
		await dots.last().click();
		await expect(names.last()).toHaveCSS('clip-path', 'none');
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});

test('collection: has a report that says whose picture it is, and hides what the page hides', async ({
	page,
}) => {
	const collection = new CollectionPage(page);
	await collection.open();
	await collection.bringIn(await filesOf(thirty));
	await expect(page.getByText('minstens vijf mensen erbij kwamen of het opnieuw invulden')).toBeVisible();
	const { pages } = await readPdf(await collection.saveReport('Verslag (PDF)'));
	expect(pages.length).toBeLessThanOrEqual(2);
	const pdf = joinedText(pages);
	const html = new TextDecoder().decode(await collection.saveReport('Verslag (webpagina)'));
	await expect(page.getByText('Het verslag staat bij je downloads.')).toBeVisible();
	expect(pdf).toContain(withoutSpace('beeld van 26 mensen uit 2 regio’s'));
	expect(html).toContain('beeld van 26 mensen uit 2 regio’s');
	for (const text of [pdf, html]) {
		expect(text).toContain('Noord');
		expect(text).not.toContain('Kleinland');
		expect(text).not.toContain(planted);
	}
});

test('collection: folds the import away once there is something', async ({ page }) => {
	const collection = new CollectionPage(page);
	await collection.open();
	const pick = page.getByText('Kies bestanden', { exact: true });
	await expect(pick).toBeVisible();
	await collection.bringIn(await filesOf(thirty));
	await expect(collection.outcome).toContainText('30 erbij');
	await expect(pick).toBeHidden();
	await page.getByText('Lees meer bestanden in').click();
	await expect(pick).toBeVisible();
});

test('collection: names a file that is no scan with its reason, and takes in the rest', async ({ page }) => {
	const collection = new CollectionPage(page);
	const files = await filesOf(thirty.slice(0, 6));
	await collection.open();
	await collection.bringIn([
		...files,
		{ name: 'notulen.txt', text: 'Aanwezig: iedereen' },
		{ name: 'veranderd.bouwstenenscan', text: (files[0]?.text ?? '').replace(planted, 'Iemand anders') },
	]);
	await expect(collection.outcome).toContainText('6 erbij');
	await expect(collection.outcome.getByRole('listitem')).toHaveText([
		/1 bestand:\s+geen bestand van de Bouwstenenscan.*notulen\.txt/s,
		/1 bestand:\s+na het bewaren veranderd.*veranderd\.bouwstenenscan/s,
	]);
	await collection.choose(files);
	await expect(collection.outcome).toContainText('0 erbij, 6 waren er al');
});

test('collection: stops at once, also when the next file takes long, and keeps the files that are in', async ({
	page,
}) => {
	const collection = new CollectionPage(page);
	const files = await filesOf(region(1, 60, 'Noord', () => huisarts));
	await page.addInitScript(holdAfter, 33);
	await collection.open();
	await collection.choose(files);
	await expect(page.getByText('33 van 60 bestanden gelezen')).toBeVisible();
	await collection.button('Stop').click();
	await expect(collection.outcome).toContainText('Gestopt na 33 van 60 bestanden. Wat binnen is, blijft.');
	const { collected = [] } = await readDevice(page);
	expect(collected).toHaveLength(33);
	await expect(collection.shown).toContainText('33 zelfscans');
});

test('collection: is emptied in two steps, and then leaves nothing', async ({ page }) => {
	const collection = new CollectionPage(page);
	await collection.open();
	await collection.bringIn(await filesOf(thirty));
	await collection.button('Maak de verzameling leeg').click();
	await collection.button('Laat staan').click();
	await collection.button('Maak de verzameling leeg').click();
	await collection.button('Ja, maak leeg').click();
	await expect(collection.shown).toBeHidden();
	expect(await readDevice(page)).toMatchObject({ collected: [], questionnaires: [] });
});

test('collection: is accessible, empty and full', async ({ page }) => {
	const collection = new CollectionPage(page);
	await collection.open();
	await check(page, 'empty');
	await collection.bringIn(await filesOf(thirty));
	await openEverything(page);
	await check(page, 'full, everything open');
	await collection.button('Maak de verzameling leeg').click();
	await check(page, 'about to be emptied');
});

/** Runs in the page: reads this many files, and no more. */
function holdAfter(files: number): void {
	let read = 0;
	File.prototype.arrayBuffer = function () {
		read += 1;
		return read > files ? new Promise(() => undefined) : new Response(this).arrayBuffer();
	};
}
