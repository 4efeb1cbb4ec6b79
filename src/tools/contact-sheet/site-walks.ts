import type { Page } from 'playwright';
import { writeContent } from '$lib/session/files/session-file';
import { fileTextOf, scanOf } from '../../../tests/collection-scans.ts';
import { mixedScan } from '../../../tests/e2e/answers.ts';
import { CollectionPage } from '../../../tests/e2e/collection-page.ts';
import { ComparePage } from '../../../tests/e2e/compare-page.ts';
import { FilesPage } from '../../../tests/e2e/files-page.ts';
import { questionnaire } from '../../../tests/e2e/questionnaire.ts';
import { sessionFile } from '../../../tests/e2e/session-people.ts';
import { earlierMilestone, exampleSession } from '../../../tests/session-fixture.ts';
import type { Shoot, SheetWalk } from './photograph.ts';

/** Walks through the pages around the scan and the session. */
export const siteWalks: Readonly<Record<string, SheetWalk>> = {
	bestanden,
	vergelijk,
	verzameling,
	handleiding: (page, shoot) => asFound(page, shoot, 'handleiding'),
	verantwoording: (page, shoot) => asFound(page, shoot, 'verantwoording'),
	privacy: (page, shoot) => asFound(page, shoot, 'privacy'),
	toegankelijkheid: (page, shoot) => asFound(page, shoot, 'toegankelijkheid'),
	stijl,
	error,
};

async function asFound(page: Page, shoot: Shoot, path: string): Promise<void> {
	await page.goto(`./${path}/`, { waitUntil: 'networkidle' });
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await shoot('as one finds it');
}

/** Photographs one part at a time: together they are far longer than a picture. */
async function stijl(page: Page, shoot: Shoot): Promise<void> {
	await page.goto('./stijl/', { waitUntil: 'networkidle' });
	const parts = page.locator('main section');
	const names = await parts.locator('> h2:first-child').allTextContents();
	for (const [index, name] of names.entries()) {
		await parts.evaluateAll((all, shown) => {
			for (const [place, part] of all.entries())
				if (part instanceof HTMLElement) part.style.display = place === shown ? '' : 'none';
		}, index);
		await shoot(name);
	}
}

async function bestanden(page: Page, shoot: Shoot): Promise<void> {
	const files = new FilesPage(page);
	await files.open();
	await shoot('empty');
	await files.bringIn(mixedScan({ name: 'Najaar' }));
	await files.bringIn(mixedScan({ length: 'short' }));
	await bringInEvening(files);
	await files.open();
	await shoot('full');
	await files.more('Najaar');
	await shoot('more of one');
	await files.choose('geen bestand van ons');
	await shoot('a file that is refused');
}

async function vergelijk(page: Page, shoot: Shoot): Promise<void> {
	const compare = new ComparePage(page);
	await compare.open();
	await shoot('nothing yet');
	await bringInEvening(new FilesPage(page));
	await compare.open(`?bijeenkomst=${exampleSession().id}`);
	await compare.moments.first().waitFor();
	await shoot('two moments');
}

async function bringInEvening(files: FilesPage): Promise<void> {
	const milestone = earlierMilestone();
	const texts = [
		await sessionFile(exampleSession()),
		await writeContent({ kind: 'milestone', milestone, questionnaire }, '0.1.0', milestone.frozenAt),
	];
	for (const text of texts) {
		await files.open();
		await files.choose(text);
		await files.confirm();
	}
}

async function verzameling(page: Page, shoot: Shoot): Promise<void> {
	const collection = new CollectionPage(page);
	await collection.open();
	await shoot('empty');
	const people = Array.from({ length: 39 }, (_, at) => ({
		number: at + 1,
		region: at % 3 === 0 ? 'Noord' : 'Zuid',
		role: at % 2 === 0 ? 'huisarts-praktijkhouder' : 'bestuur-regio-organisatie',
	}));
	const files = people.map(async (person) => ({
		name: `zelfscan ${String(person.number)}.bouwstenenscan`,
		text: await fileTextOf(scanOf(person)),
	}));
	await collection.bringIn(await Promise.all(files));
	await shoot('full');
}

async function error(page: Page, shoot: Shoot): Promise<void> {
	const nodes = '**/_app/immutable/nodes/*.js';
	await page.goto('./', { waitUntil: 'networkidle' });
	await page.evaluate(() => setTimeout(() => reportError(new TypeError('a mistake of ours'))));
	await page.getByRole('alert').waitFor();
	await shoot('something went wrong on a page');
	await page.route(nodes, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'throw new TypeError()' }),
	);
	await page.getByRole('navigation').getByRole('link', { name: 'Verantwoording' }).click();
	await page.getByRole('heading', { name: 'Er ging iets mis' }).waitFor();
	await shoot('a page that does not open');
}
