import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import type { Session } from '$lib/session/session';
import { writeContent } from '$lib/session/files/session-file';
import { withoutSpace } from '../read-pdf';
import { earlierMilestone, exampleSession } from '../session-fixture';
import { check } from './accessibility';
import { emptyScan } from './answers';
import { ComparePage, freeze } from './compare-page';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { putScan } from './put-on-device';
import { questionnaire, required, statementsOf } from './questionnaire';
import { ReportPage } from './report-page';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';

const [theme] = questionnaire.dimensions;
const shortName = required(theme).shortName;
const [first, second] = statementsOf('short');

/** Short scan with level 2 on every statement. */
function evenScan(): Scan {
	return statementsOf('short').reduce(
		(scan, statement) =>
			withEntry(scan, statement, { answer: { kind: 'level', level: 2 } }, '2026-11-22T09:30:00.000Z'),
		emptyScan('short'),
	);
}

/** Imports the milestone of the previous spring, with one action still open. */
async function bringInSpring(page: SessionPage['page'], session: Session): Promise<void> {
	const { subject, ...milestone } = earlierMilestone();
	if (subject.kind !== 'session') throw new Error('The peilmoment is of a bijeenkomst');
	const [action] = session.actions;
	const open = {
		...required(action),
		what: 'De kring bellen',
		closedAt: null,
		changedAt: milestone.frozenAt,
	};
	const then = { ...subject.session, actions: [open] };
	const frozen = { ...milestone, subject: { kind: 'session', session: then } } as const;
	const text = await writeContent(
		{ kind: 'milestone', milestone: frozen, questionnaire },
		'0.1.0',
		milestone.frozenAt,
	);
	const files = new FilesPage(page);
	await files.open();
	await files.choose(text);
	await files.confirm();
}

test('compare: shows a scan beside itself, after it was frozen and answered differently', async ({
	page,
}) => {
	const scan = evenScan();
	const [result, compare] = [new ResultPage(page), new ComparePage(page)];
	await putScan(page, scan);
	await result.open(scan.id);
	const told = await freeze(page, 'Eerste keer');
	await test.step('only one moment yet', async () => {
		await told.getByRole('link', { name: 'Vergelijk met een ander moment' }).click();
		await expect(page.getByText('Er staat één moment op dit apparaat')).toBeVisible();
		await check(page, 'one moment');
	});

	await page.goto(`./scan/?scan=${scan.id}`);
	await page.getByRole('radio', { name: /^4 / }).check();
	await page.getByRole('button', { name: 'Volgende', exact: true }).click();
	await page.getByRole('radio', { name: /^1 / }).check();
	await expect(page.getByText(/^Bewaard op dit apparaat om/)).toBeVisible();
	await compare.open(`?scan=${scan.id}`);
	await expect(compare.moments).toHaveText([/^Eerste keer/, /^Nu/]);
	await expect(
		page.getByText('Sinds “Eerste keer” ging 1 stelling omhoog en 1 omlaag.', { exact: true }),
	).toBeVisible();
	await expect(compare.difference(shortName)).toHaveText(/▲ 1 omhoog.*▼ 1 omlaag/s);
	await expect(compare.statement(required(first).id)).toContainText('4 (geborgd)');
	await expect(compare.statement(required(second).id)).toContainText('1 (verkennen)');
	await expect(page.getByText(questionnaire.purpose)).toBeVisible();

	await test.step('the report looks back too, also without names', async () => {
		const report = new ReportPage(page);
		await report.open(scan.id);
		await page.getByLabel('Vergelijk met').selectOption({ label: await momentLabel(page, 'Eerste keer') });
		await report.leaveOut('Namen');
		const text = await report.printedText();
		expect(text).toContain(withoutSpace('Sinds Eerste keer'));
		expect(text).toContain(withoutSpace('Een niveau of meer veranderd'));
		expect(text).not.toContain(withoutSpace('Geen enkele stelling is te vergelijken'));
	});
});

async function momentLabel(page: SessionPage['page'], name: string): Promise<string> {
	const option = page.getByLabel('Vergelijk met').locator('option').filter({ hasText: name });
	await expect(option).toHaveCount(1);
	return option.innerText();
}

test('compare: shows a session beside the milestone of the previous spring', async ({ page }) => {
	const example = exampleSession();
	const [session, compare] = [new SessionPage(page), new ComparePage(page)];
	await bringInSpring(page, example);
	await session.bringIn({ ...example, actions: [] });

	await test.step('open actions of that milestone can be carried over, once', async () => {
		await session.goTo('Acties');
		await session.button('Neem open acties mee').click();
		await expect(page.getByRole('listitem').filter({ hasText: 'De kring bellen' })).toHaveCount(1);
		await expect(session.button('Neem open acties mee')).toBeHidden();
		await session.button('Afgerond').click();
		await expect(page.getByText(/Kies die stelling de volgende keer opnieuw/)).toBeVisible();
	});

	await test.step('the current state is frozen at the end', async () => {
		await session.goTo('Verslag');
		const told = await freeze(page, 'Najaar 2026');
		await told.getByRole('link', { name: 'Vergelijk met een ander moment' }).click();
		await expect(compare.moments).toHaveText([/^Voorjaar 2026/, /^Najaar 2026/]);
		await expect(compare.heading('Van Voorjaar 2026 naar Najaar 2026')).toBeVisible();
		await expect(
			page.getByText(/Sinds “Voorjaar 2026” gingen 3 stellingen omhoog en 1 omlaag; \d+ zijn niet/),
		).toBeVisible();
		await expect(compare.difference(shortName)).toHaveText(/▲ 1 omhoog\s+1 gelijk/);
		await expect(compare.statement('B1.1')).toContainText('3 (werkt in de praktijk)');
		await expect(compare.heading('Afgeronde acties')).toBeVisible();
		await expect(page.getByText('De kring bellen')).toBeVisible();
		await page.getByText('Wat gelijk bleef, en wat niet te vergelijken is').click();
		await expect(page.getByText('Een van beide keren zonder niveau')).toBeVisible();
		await check(page, 'two evenings');
	});

	await test.step('the report shows the notch, the changes and the closed actions', async () => {
		const device = await readDevice(page);
		const report = new ReportPage(page);
		await page.goto(`./rapport/?bijeenkomst=${example.id}`);
		await report.expectMade();
		const plain = await report.printedText();
		expect(plain).not.toContain(withoutSpace('Sinds Voorjaar 2026'));
		await page.getByLabel('Vergelijk met').selectOption({ label: await momentLabel(page, 'Voorjaar 2026') });
		await report.expectMade();
		const text = await report.printedText();
		for (const told of ['Sinds vorige keer', 'Sinds Voorjaar 2026', 'De kring bellen', 'afgerond op'])
			expect(text).toContain(withoutSpace(told));
		expect(await readDevice(page)).toEqual(device);
	});
});

test('compare: shows two regions beside each other, without ranking them', async ({ page }) => {
	const example = exampleSession();
	const region = { id: crypto.randomUUID(), name: 'Waterland-Zuid' };
	const decisions = {
		...example.decisions,
		'B1.1': { ...required(example.decisions['B1.1']), outcome: { kind: 'level', level: 0 } as const },
	};
	const other: Session = { ...example, id: crypto.randomUUID(), region, decisions, actions: [] };
	const [session, compare] = [new SessionPage(page), new ComparePage(page)];
	await session.bringIn(example);
	await session.bringIn(other);
	await compare.open();
	await expect(compare.choice).toHaveAttribute('open', '');
	await check(page, 'choosing');
	await page.getByRole('group', { name: example.region.name }).getByRole('checkbox').check();
	await page.getByRole('group', { name: region.name }).getByRole('checkbox').check();
	await expect(page.getByText('Een verschil ertussen is geen verandering')).toBeVisible();
	await expect(compare.heading('Hier liggen de beelden het verst uit elkaar')).toBeVisible();
	await expect(page.getByText('3 (werkt in de praktijk)').first()).toBeVisible();
	await expect(compare.heading(/^Van /)).toHaveCount(0);
	await check(page, 'two regions');
});

test('compare: has nothing to show and makes no database, on a new device', async ({ page }) => {
	const compare = new ComparePage(page);
	await compare.open();
	await expect(compare.nothing).toBeVisible();
	expect(await readDevice(page)).toEqual({});
	await check(page, 'nothing to compare');
	await compare.open(`?peilmoment=${crypto.randomUUID()}`);
	await expect(page.getByText('Het moment van dit adres staat niet op dit apparaat.')).toBeVisible();
});
