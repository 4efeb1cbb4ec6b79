import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import { partsOf, readDocx } from '../read-docx';
import { readPdf } from '../read-pdf';
import { placesOf } from '../search-pdf';
import { check } from './accessibility';
import { mixedScan, withWishes } from './answers';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { putScan } from './put-on-device';
import { required, statementsOf } from './questionnaire';
import { ReportPage } from './report-page';
import { expect, test } from './site-test';

const planted = {
	name: 'Scan van Zebedeus Kwartelslag',
	who: 'dokter Kwikstaartje',
	reason: 'dat vertelde mevrouw Goudplevier',
	remark: 'De penningmeester van Boterbloem vertrouwen we niet.',
} as const;

/** Scan with a word of its own in every place where someone can type. */
function candidScan(): Scan {
	const [first, second, third] = statementsOf('full').map(required);
	const at = '2026-11-22T10:00:00.000Z';
	const elsewhere = { kind: 'elsewhere', who: planted.who } as const;
	const other = { kind: 'other', text: planted.reason } as const;
	const scan = withWishes(mixedScan({ name: planted.name }));
	const remarked = withEntry(scan, required(first), { remark: planted.remark }, at);
	const placed = withEntry(
		remarked,
		required(second),
		{ answer: { kind: 'notApplicable', reason: elsewhere } },
		at,
	);
	return withEntry(placed, required(third), { answer: { kind: 'notApplicable', reason: other } }, at);
}

test('report: its pages on screen are the pages of the file, for every kind', async ({ page }) => {
	const report = new ReportPage(page);
	await report.open('voorbeeld');
	for (const [kind, most] of [
		['Volledig verslag', 10],
		['Naslag', 22],
		['Samenvatting voor het bestuur', 2],
		['Blad voor mezelf', 1],
		['Blad voor de zorginkoper', 1],
	] as const) {
		await report.chooseKind(kind);
		const { pages } = await readPdf(await report.savePdf());
		await expect(report.pages).toHaveCount(pages.length);
		expect(pages.length).toBeLessThanOrEqual(most);
		const texts = await report.pages.first().locator('text').allTextContents();
		expect(texts.join('').replace(/\s/g, '')).toBe(
			required(pages[0])
				.map(({ text }) => text)
				.join('')
				.replace(/\s/g, ''),
		);
	}
});

/** Runs in the page: keeps back the first report that is asked for until `test-go-on`, and counts what is made. */
function holdFirstReport(): void {
	const post: unknown = Reflect.get(Worker.prototype, 'postMessage');
	if (typeof post !== 'function') throw new Error('No method postMessage');
	let asked = 0;
	Reflect.set(Worker.prototype, 'postMessage', function (this: unknown, ...given: unknown[]) {
		const go = (): unknown => Reflect.apply(post, this, given);
		asked += 1;
		document.documentElement.dataset['testAsked'] = String(asked);
		if (asked === 1) addEventListener('test-go-on', go, { once: true });
		else go();
	});
	let made = 0;
	const Usual = MessageChannel;
	window.MessageChannel = class extends Usual {
		constructor() {
			super();
			this.port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
				if (JSON.stringify(data).startsWith('{"kind":"made"')) made += 1;
				document.documentElement.dataset['testMade'] = String(made);
			});
		}
	};
}

test('report: shows and saves only the scan in the address, when an earlier one is ready later', async ({
	page,
}) => {
	const [before, after] = ['Waterland-Noord', 'Waterland-Zuid'].map((name) => {
		const scan = mixedScan({ name });
		return { ...scan, region: { ...scan.region, id: crypto.randomUUID(), name } };
	});
	await putScan(page, required(before));
	await putScan(page, required(after));
	await page.addInitScript(holdFirstReport);
	const report = new ReportPage(page);
	await page.goto(`./rapport/?scan=${required(before).id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verslag van Waterland-Noord');
	await expect(page.locator('html')).toHaveAttribute('data-test-asked', '1');
	await page.evaluate((id) => {
		const link = document.createElement('a');
		link.href = `?scan=${id}`;
		document.body.append(link);
		link.click();
	}, required(after).id);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verslag van Waterland-Zuid');
	await report.expectMade();
	await page.evaluate(() => dispatchEvent(new Event('test-go-on')));
	await expect(page.locator('html')).toHaveAttribute('data-test-made', '2');
	const text = await report.printedText();
	expect(text).toContain('Waterland-Zuid');
	expect(text).not.toContain('Waterland-Noord');
});

test('report: no byte of PDF or web page holds names and remarks, when they are left out', async ({
	page,
}) => {
	const scan = candidScan();
	const report = new ReportPage(page);
	await putScan(page, scan);
	await report.open(scan.id);
	await report.addData();
	const everything = await report.savePdf();
	for (const text of Object.values(planted)) expect(await placesOf(everything, text)).toContain('as text');

	await report.leaveOut('Opmerkingen en waar het staat');
	await report.leaveOut('Namen');
	const redacted = await report.savePdf();
	const html = Buffer.from(await report.saveHtml());
	for (const text of Object.values(planted)) {
		expect(await placesOf(redacted, text)).toEqual([]);
		expect(html.includes(text)).toBe(false);
	}
});

test('report: opens again as the same scan, when its data are in it', async ({
	page,
	openAnotherBrowser,
}) => {
	const scan = withWishes(mixedScan({ name: 'Najaar' }));
	await putScan(page, scan);
	const before = await readDevice(page);
	const report = new ReportPage(page);
	await report.open(scan.id);
	await report.addData();
	const pdf = await report.savePdf();

	const elsewhere = new FilesPage(await openAnotherBrowser());
	await elsewhere.open();
	await elsewhere.choose(pdf, 'verslag.pdf');
	await expect(elsewhere.preview).toContainText('Najaar, Waterland-Zuid');
	await elsewhere.confirm();
	expect(await readDevice(elsewhere.page)).toEqual(before);
});

test('report: is distinguished from a damaged file, when it has no data', async ({ page }) => {
	const report = new ReportPage(page);
	const files = new FilesPage(page);
	await report.open('voorbeeld');
	const pdf = await report.savePdf();
	await files.open();
	await files.choose(pdf, 'verslag.pdf');
	await expect(files.preview).toContainText('In dit verslag zitten geen gegevens om te openen.');
	expect(await readDevice(page)).toEqual({});
});

test('report: offers no choice that changes nothing', async ({ page }) => {
	const report = new ReportPage(page);
	const scan = mixedScan({ name: 'Najaar' });
	await putScan(page, scan);
	await report.open(scan.id);
	const offered = page.getByRole('checkbox');
	const names: Readonly<Record<string, readonly (string | RegExp)[]>> = {
		'Volledig verslag': ['Opmerkingen en waar het staat', /^Namen/, /^De gegevens zelf/, 'In zwart-wit'],
		Naslag: ['Opmerkingen en waar het staat', /^Namen/, /^De gegevens zelf/, 'In zwart-wit'],
		'Samenvatting voor het bestuur': [/^Namen/, 'In zwart-wit'],
		'Blad voor mezelf': ['Opmerkingen en waar het staat', /^Namen/, 'In zwart-wit'],
		'Blad voor de zorginkoper': ['In zwart-wit'],
	};
	for (const [kind, expected] of Object.entries(names)) {
		await report.chooseKind(kind);
		await expect(offered).toHaveCount(expected.length);
		for (const name of expected) await expect(page.getByRole('checkbox', { name })).toBeVisible();
	}
});

test('report: the web page opens from a folder and requests nothing', async ({
	page,
	openAnotherBrowser,
}, testInfo) => {
	const scan = withWishes(mixedScan({ name: 'Najaar' }));
	const report = new ReportPage(page);
	await putScan(page, scan);
	await report.open(scan.id);
	const file = testInfo.outputPath('verslag.html');
	await writeFile(file, await report.saveHtml());

	const reader = await openAnotherBrowser();
	const asked: string[] = [];
	reader.on('request', (request) => asked.push(request.url()));
	await reader.goto(pathToFileURL(file).href);
	await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^Bouwstenenscan .*uitkomst en acties$/);
	expect(asked).toEqual([pathToFileURL(file).href]);

	await test.step('its tables stay tables on a narrow screen, where rows are blocks', async () => {
		await reader.setViewportSize({ width: 320, height: 800 });
		await expect(reader.locator('section > table tr').last()).toHaveCSS('display', 'block');
		const tree = await reader.context().newCDPSession(reader);
		const { nodes } = await tree.send('Accessibility.getFullAXTree');
		const roles = new Set(nodes.map(({ role }) => String(role?.value)));
		expect([...roles]).toEqual(expect.arrayContaining(['table', 'row', 'rowheader', 'cell']));
	});
	await test.step('it has the letters of the app', async () => {
		const loaded = await reader.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`);
		});
		expect(loaded.map((each) => each.replaceAll('"', ''))).toEqual([
			'Scan Sans 400 loaded',
			'Scan Sans 600 loaded',
		]);
	});
});

test('report: prints from the browser with the same pages, and nothing around them', async ({ page }) => {
	const report = new ReportPage(page);
	await report.open('voorbeeld');
	await report.chooseKind('Naslag');
	const wordsOf = (pages: Awaited<ReturnType<typeof readPdf>>['pages']): readonly string[] =>
		pages.map((texts) =>
			texts
				.map(({ text }) => text)
				.join('')
				.replace(/\s/g, ''),
		);
	const printed = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	const saved = await readPdf(await report.savePdf());
	// Most of these pages have not been near the screen.
	expect(saved.pages.length).toBeGreaterThan(10);
	expect(wordsOf(printed.pages)).toEqual(wordsOf(saved.pages));
});

test('report: its screen is accessible at every size', async ({ page }) => {
	const report = new ReportPage(page);
	await report.open('voorbeeld');
	await report.chooseKind('Blad voor mezelf');
	await check(page, 'the report');
});

test('report: the worker that draws the pages is bound by the policy of the page', async ({
	page,
	context,
}) => {
	const elsewhere = 'https://elders.example/';
	await context.route(`${elsewhere}**`, (route) => route.fulfill({ body: 'gelekt' }));
	await new ReportPage(page).open('voorbeeld');
	const [worker] = page.workers();
	const reached = await required(worker).evaluate(
		(address) =>
			fetch(address, { mode: 'no-cors' }).then(
				() => true,
				() => false,
			),
		elsewhere,
	);
	expect(reached).toBe(false);
});

test('report: the Word file has the wall as a picture, and nothing that was left out', async ({ page }) => {
	const scan = candidScan();
	const report = new ReportPage(page);
	await putScan(page, scan);
	await report.open(scan.id);
	const everything = await report.saveWord();
	// the page answers meanwhile: one makes PDF, the other Word
	expect(page.workers()).toHaveLength(2);
	const said = (await readDocx(everything)).text;
	for (const text of Object.values(planted)) expect(said).toContain(text);
	expect((await readDocx(everything)).pictures).toEqual([expect.stringContaining('Laagste niveau')]);
	const png = Buffer.from(unzipSync(everything)['word/media/image1.png'] ?? []);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1980, 1100]);

	await report.leaveOut('Opmerkingen');
	await report.leaveOut('Namen');
	const redacted = [...partsOf(await report.saveWord())].flat().join('\n');
	for (const text of Object.values(planted)) expect(redacted).not.toContain(text);
});
