import type { Page } from '@playwright/test';
import { withEntry } from '$lib/scan/with-entry';
import { exampleSession } from '../session-fixture';
import { fileOf, mixedScan } from './answers';
import { CollectionPage } from './collection-page';
import { ComparePage, freeze } from './compare-page';
import { FilesPage } from './files-page';
import { firstStatement } from './incoming';
import { listen } from './listen';
import { ReportPage } from './report-page';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { sessionFile } from './session-people';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

test.use({ serviceWorkers: 'allow' });

const at = '2026-11-24T18:45:00.000Z';
/** Words that occur nowhere else. */
const secrets = {
	typed: 'Boterbloemvertrouwen',
	remark: 'Kwikstaartgeld',
	name: 'Zebedeusscan',
	region: 'Goudplevierland',
	action: 'Roerdompactie',
} as const;
const region = { id: '2f0c7a52-5f3b-4d0e-9a4c-6b1b52c9a111', name: secrets.region };
const scan = {
	...withEntry(mixedScan({ region }), firstStatement, { remark: secrets.remark }, at),
	name: secrets.name,
};
const evening = exampleSession();
const session = {
	...evening,
	region,
	stage: 'talk' as const,
	finishedAt: null,
	actions: evening.actions.map((action) => ({ ...action, what: secrets.action })),
};

/** Title and address of this page, and everything that this browser keeps outside the database. */
const tracesOf = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const caching = (await caches.keys()).map(async (name) => {
			const keys = await (await caches.open(name)).keys();
			return keys.map(({ url }) => url);
		});
		return [
			document.title,
			location.href,
			document.cookie,
			JSON.stringify(history.state),
			JSON.stringify(Object.entries(localStorage)),
			JSON.stringify(Object.entries(sessionStorage)),
			...(await Promise.all(caching)).flat(),
			...[...document.querySelectorAll('link[rel~="dns-prefetch"], link[rel~="preconnect"]')].map(
				(link) => `a link that asks ahead: ${link.outerHTML}`,
			),
		];
	});

test('privacy: a whole journey requests nothing from others, and puts nothing in an address, a title or a log', async ({
	context,
	baseURL,
}) => {
	const heard = await listen(context);
	const page = await context.newPage();
	const look = async (looked: Page = page): Promise<void> => {
		heard.push(...(await tracesOf(looked)));
	};

	const wizard = new WizardPage(page);
	await wizard.beginShortScan(secrets.region);
	await wizard.choose(2);
	await wizard.remark(secrets.typed);
	await wizard.next();
	await wizard.scanId();
	await look();

	const files = new FilesPage(page);
	await files.bringIn(scan);
	await files.saveAsFile(secrets.name);
	await look();
	await new ResultPage(page).open(scan.id);
	await freeze(page, secrets.name);
	await look();
	const report = new ReportPage(page);
	await report.open(scan.id);
	await report.savePdf();
	await report.saveHtml();
	await look();

	const laptop = new SessionPage(page);
	await files.open();
	await files.choose(await sessionFile(session));
	await files.confirm();
	await laptop.open(session);
	const beamer = await laptop.openBeamer();
	await look();
	await look(beamer.page);
	await laptop.goTo('Acties');
	await expect(page.getByText(secrets.action).first()).toBeVisible();
	await look();
	await beamer.page.close();

	await new ComparePage(page).open();
	await look();
	const collection = new CollectionPage(page);
	await collection.open();
	await collection.bringIn([{ name: 'zelfscan.bouwstenenscan', text: await fileOf(scan) }]);
	await look();
	await files.open();
	await look();

	const home = new URL(baseURL ?? '').origin;
	const asked = heard.filter((line) => /^(?:request|socket) /.test(line));
	expect(asked.length).toBeGreaterThan(20);
	expect(
		asked.filter((line) => !/^request (?:data:|blob:)/.test(line) && !line.startsWith(`request ${home}/`)),
	).toEqual([]);
	expect(heard.filter((line) => /a way out was used|a link that asks ahead/.test(line))).toEqual([]);
	for (const secret of Object.values(secrets))
		expect(heard.filter((line) => line.includes(secret))).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});
