import { readFileSync } from 'node:fs';
import { hashQuestionnaire, orThrow } from '$lib/content/pack/load-pack';
import { readPack } from '$lib/content/pack/read-pack';
import { newScan } from '$lib/scan/new-scan';
import { stepsOf } from '$lib/scan/step-order';
import type { Scan } from '$lib/scan/scan';
import { withEntry } from '$lib/scan/with-entry';
import { writeContent } from '$lib/session/files/session-file';
import { withoutSpace } from '../read-pdf';
import { earlierMilestone, exampleSession } from '../session-fixture';
import { ComparePage } from './compare-page';
import { FilesPage } from './files-page';
import { required } from './questionnaire';
import { ReportPage } from './report-page';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const name = 'regio.yaml';
const text = readFileSync(`tests/fixtures/edition-2026.1/${name}`, 'utf8');
const old = orThrow(readPack([{ name, text }])).questionnaire;
const ref = { id: old.id, version: old.version, hash: hashQuestionnaire(old) };
const then = '2026-03-02T09:30:00.000Z';

function oldScan(): Scan {
	const region = { id: '00000000-0000-4000-8000-000000000012', name: 'Waterland' };
	const details = { id: '00000000-0000-4000-8000-000000000011', name: 'Voorjaar', region, role: '' };
	return stepsOf(old, 'full').reduce(
		(scan, { statement }) => withEntry(scan, statement, { answer: { kind: 'level', level: 2 } }, then),
		newScan({ ...details, length: 'full', questionnaire: ref }, then),
	);
}

test('edition 2026.1: a scan opens, scores and prints in its own words', async ({ page }) => {
	const scan = oldScan();
	const files = new FilesPage(page);
	await files.open();
	await files.choose(await writeContent({ kind: 'scan', scan, questionnaire: old }, '0.1.0', then));
	await files.confirm();

	await page.goto(`./scan/?scan=${scan.id}`);
	await expect(new WizardPage(page).heading).toHaveText(required(old.dimensions[0]?.statements[0]).text);
	await expect(page.getByRole('group', { name: old.instruction })).toBeVisible();

	const result = new ResultPage(page);
	await result.open(scan.id);
	await result.openTheme({ id: 'B1' });
	await expect(page.locator('#thema-B1')).toContainText('Laagste niveau: 2 (vastgelegd)');

	const report = new ReportPage(page);
	await report.open(scan.id);
	await report.chooseKind('Naslag');
	const paper = await report.printedText();
	expect(paper).toContain(withoutSpace('niveau 2 · vastgelegd'));
	expect(paper).toContain(withoutSpace('versie 2026.1'));
});

test('edition 2026.1: beside 2026.2 no statement is compared, and each is told why', async ({ page }) => {
	const { subject, ...milestone } = earlierMilestone();
	if (subject.kind !== 'session') throw new Error('The peilmoment is of a bijeenkomst');
	const frozen = {
		...milestone,
		subject: { kind: 'session', session: { ...subject.session, questionnaire: ref } },
	} as const;
	const files = new FilesPage(page);
	await files.open();
	await files.choose(
		await writeContent({ kind: 'milestone', milestone: frozen, questionnaire: old }, '0.1.0', then),
	);
	await files.confirm();
	const session = exampleSession();
	await new SessionPage(page).bringIn(session);
	const compare = new ComparePage(page);
	await compare.open(`?bijeenkomst=${session.id}`);
	await expect(page.getByText('Geen enkele stelling is te vergelijken.')).toBeVisible();
	await expect(page.getByText('eerst Bouwstenenscan regio, versie 2026.1, daarna')).toBeVisible();
	await expect(compare.heading('Een niveau of meer veranderd')).toBeHidden();
	// a notch would say that a mean moved
	await expect(page.getByText('vorige keer')).toBeHidden();
	await page.getByText('Wat gelijk bleef, en wat niet te vergelijken is').click();
	const reasons = page.getByRole('heading', { name: /^Niet vergelijkbaar\./ });
	await expect(reasons.filter({ hasText: 'woorden' })).toBeVisible();
});
