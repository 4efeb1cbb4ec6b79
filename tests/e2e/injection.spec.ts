import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { writePack } from '$lib/content/pack/write-pack';
import { writeBackup } from '$lib/session/files/backup-file';
import type { Content } from '$lib/session/files/content';
import { writeContent } from '$lib/session/files/session-file';
import { answeredOn, injections, packWith, scanWith, sessionWith } from '../injections';
import { fileTextOf, scanOf } from '../collection-scans';
import { CollectionPage } from './collection-page';
import { FilesPage, type NamedFile } from './files-page';
import { dragFiles } from './incoming';
import { required } from './questionnaire';
import { ReportPage } from './report-page';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';

const at = '2026-11-24T18:45:00.000Z';
const [script = '', , evil = ''] = injections;
const pack = packWith(injections);
const scan = await answeredOn(scanWith(injections, evil), pack);
const session = await answeredOn(
	{
		...sessionWith(injections, evil),
		stage: 'talk',
		finishedAt: null,
		attention: { statementId: 'B2.2', phase: 'shown' },
	},
	pack,
);
const frozen = { id: '6f1c6a0e-58a5-4a0c-9d0c-0a4f6f9a7b12', name: evil, frozenAt: at, scoringVersion: 1 };
const contents: readonly Content[] = [
	{ kind: 'scan', scan, questionnaire: pack },
	{ kind: 'session', session, questionnaire: pack },
	{ kind: 'milestone', milestone: { ...frozen, subject: { kind: 'session', session } }, questionnaire: pack },
];

/** Elements that our own texts never make, and an injected one would. */
const strange = [
	'[onerror], [onload], [onfocus], [onmouseover], [autofocus], iframe, [srcdoc]',
	'[src*="example.invalid"], [href*="example.invalid"], [action*="example.invalid"]',
	'[href^="javascript:"], [href^="data:text"], b:text-is("los")',
].join();

/** Opens every fold, also those that are drawn after the first paint or inside another one. */
async function openAllParts(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
		for (let quietFrames = 0; quietFrames < 10; quietFrames++) {
			for (const part of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
				part.open = true;
				quietFrames = 0;
			}
			await nextFrame();
		}
	});
}

/** Expects that nothing ran, that no markup was injected, and that title and address hold none of the text. */
async function expectOnlyText(page: Page): Promise<void> {
	await openAllParts(page);
	await expect(page.locator(strange)).toHaveCount(0);
	expect(await page.evaluate(() => typeof Reflect.get(window, 'ran'))).toBe('undefined');
	expect(await page.title()).not.toContain('onerror');
	expect(decodeURIComponent(page.url())).not.toContain('<');
}

async function bringInAll(page: Page): Promise<FilesPage> {
	const files = new FilesPage(page);
	const named = contents.map(async (content): Promise<NamedFile> => ({
		name: `${evil}.bouwstenenscan`,
		content: await writeContent(content, '0.1.0', at),
	}));
	await files.open();
	await dragFiles(page, [...(await Promise.all(named)), { name: `${evil}.txt`, content: evil }], ['drop']);
	await expect(files.preview).toContainText('3 nieuw');
	await expect(files.preview).toContainText(evil);
	await expectOnlyText(page);
	await files.confirm();
	return files;
}

// Every test also fails on a violation of the policy, a request to elsewhere and an uncaught error.
test.beforeEach(({ page }) => {
	page.on('dialog', () => {
		throw new Error('A text opened a dialog');
	});
});

test('injection: the check itself sees injected markup', async ({ page }) => {
	await page.goto('./privacy/');
	await page.evaluate(() => {
		document.body.append(Object.assign(document.createElement('b'), { textContent: 'los' }));
	});
	await expect(page.locator(strange)).toHaveCount(1);
});

test('injection: a file stays text on every page, in the report and on the beamer', async ({
	page,
	openAnotherBrowser,
}, testInfo) => {
	const files = await bringInAll(page);
	await expect(files.items).toHaveCount(3);
	await expectOnlyText(page);

	await new ResultPage(page).open(scan.id);
	await expect(page.locator('details.theme')).toHaveCount(pack.dimensions.length);
	await expectOnlyText(page);
	await expect(page.getByRole('main')).toContainText(script);

	await page.goto(`./scan/?scan=${scan.id}`);
	await expect(page.getByRole('radio').first()).toBeVisible();
	await expectOnlyText(page);

	const report = new ReportPage(page);
	await report.open(scan.id);
	await expectOnlyText(page);
	const saved = testInfo.outputPath('verslag.html');
	await writeFile(saved, await report.saveHtml());
	const reader = await openAnotherBrowser();
	await reader.goto(pathToFileURL(saved).href);
	await expect(reader.getByRole('heading', { level: 1 })).toContainText(evil);
	await expect(reader.getByText(script).first()).toBeVisible();
	await expect(reader.locator(strange)).toHaveCount(0);
});

test('injection: a session stays text for the facilitator, on the beamer and in a comparison', async ({
	page,
}) => {
	await bringInAll(page);
	const laptop = new SessionPage(page);
	await laptop.open(session);
	const beamer = await laptop.openBeamer();
	await expect(beamer.screen).toContainText(required(injections[0]).slice(0, 5));
	await expectOnlyText(beamer.page);
	for (const step of ['Voorbereiden', 'Praten en besluiten', 'Acties', 'Verslag'] as const) {
		await laptop.goTo(step);
		await expectOnlyText(page);
	}
	await beamer.page.close();

	await page.goto(`./vergelijk/`);
	await expect(page.getByText('Wat vergelijk je?')).toBeVisible();
	await expectOnlyText(page);
});

test('injection: a backup and a collection stay text', async ({ page }) => {
	const milestone = { ...frozen, subject: { kind: 'session', session } } as const;
	const backup = {
		scans: [scan],
		sessions: [session],
		milestones: [milestone],
		packs: [scan.questionnaire],
		regionAliases: [],
	};
	const texts = [{ ref: scan.questionnaire, content: pack }];
	const files = new FilesPage(page);
	await files.open();
	await files.choose(await writeBackup({ backup, texts }, '0.1.0', at), `${evil}.bouwstenenscan`);
	await expect(files.preview).toContainText(evil);
	await expectOnlyText(page);
	await files.confirm();
	await expect(files.items).toHaveCount(3);
	await expectOnlyText(page);

	const collection = new CollectionPage(page);
	await collection.open();
	const people = Array.from({ length: 5 }, (_, at) => scanOf({ number: at + 1, region: evil }));
	await collection.bringIn(
		await Promise.all(
			people.map(async (person, at) => ({
				name: `${evil}${String(at)}.bouwstenenscan`,
				text: await fileTextOf(person),
			})),
		),
	);
	await expect(collection.shown).toContainText('5 zelfscans');
	expect(await collection.options('Regio')).toContain(`${evil} (5)`);
	await expectOnlyText(page);
});

test('injection: a questionnaire and an address stay text', async ({ page }) => {
	await page.goto('./bestanden/');
	const packs = page.getByRole('region', { name: 'Vragenlijsten' });
	await expect(packs.getByRole('listitem').first()).toBeVisible();
	const wrong = `${writePack(pack).replace(/importance: 3/, `importance: '${script}'`)}\n"<img onerror=1>": 1\n`;
	for (const text of [
		wrong,
		JSON.stringify(packWith([evil, ...injections.filter((each) => each.isWellFormed())])),
	]) {
		await packs
			.getByLabel('Kies een vragenlijst')
			.setInputFiles({ name: `${evil}.yaml`, mimeType: 'application/yaml', buffer: Buffer.from(text) });
		await expect(packs.getByRole('status').filter({ hasText: evil }).first()).toBeVisible();
		await expectOnlyText(page);
	}
	await packs.getByRole('button', { name: 'Zet op dit apparaat' }).click();
	await expect(packs.getByRole('listitem').filter({ hasText: 'eigen vragenlijst' })).toContainText(evil);
	await expectOnlyText(page);

	for (const path of [
		`scan/?scan=${evil}`,
		`resultaat/?scan=${script}`,
		`bijeenkomst/?bijeenkomst=${evil}#${script}`,
	]) {
		await page.goto(`./${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator(strange)).toHaveCount(0);
	}
});
