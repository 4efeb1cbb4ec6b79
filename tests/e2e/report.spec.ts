import type { Report } from '$lib/report/model/report-model';
import { scanReport } from '$lib/report/model/scan-report';
import { inScope } from '$lib/scan/step-order';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import { formatMean } from '$lib/scoring/format-mean';
import { readPdf } from '../read-pdf';
import { plain, plainText } from '../text-boxes';
import { emptyScan, mixedScan, withWishes } from './answers';
import { readDevice } from './device';
import { putScan } from './put-on-device';
import { questionnaire, required, statementsOf } from './questionnaire';
import { ReportPage } from './report-page';
import { ResultPage } from './result-page';
import { expect, test } from './site-test';

const { dimensions } = questionnaire;
const firstDimension = required(dimensions[0]);

/** Scan in which every theme has a number. */
function completeScan(): Scan {
	return statementsOf('full').reduce(
		(scan, statement) =>
			withEntry(scan, statement, { answer: { kind: 'level', level: 2 } }, '2026-11-22T09:30:00.000Z'),
		emptyScan('full'),
	);
}

async function textOf(pdf: Uint8Array): Promise<string> {
	return plainText((await readPdf(pdf)).pages);
}

/** Everything that the user typed or chose, and everything that the report advises. */
function promisedBy({ dimensions, context, ...report }: Report): string[] {
	return [
		report.title,
		report.position,
		report.purpose,
		...dimensions.flatMap(({ name, figure, statements, tips, asks, ambitionText }) => [
			name,
			figure,
			ambitionText ?? '',
			...statements.flatMap(({ text, answerText, remarks }) => [text, answerText, ...remarks]),
			...tips.map(({ text }) => text),
			...asks.map(({ whom }) => `Vraag het aan ${whom}.`),
		]),
		...context.answers.flatMap(({ question, chosen }) => [question, ...chosen]),
	];
}

for (const length of ['full', 'short'] as const) {
	test(`naslag: holds every answer, remark, tip and wish, of a ${length} scan`, async ({ page }) => {
		const scan = withWishes(mixedScan({ length, name: 'Najaar' }));
		const report = scanReport(questionnaire, scan);
		const result = new ResultPage(page);
		await putScan(page, scan);
		const onPaper = new ReportPage(page);
		await onPaper.open(scan.id);
		await onPaper.chooseKind('Naslag');
		const text = await textOf(await onPaper.savePdf());
		const missing = promisedBy(report).filter((promised) => !text.includes(plain(promised)));
		expect(missing).toEqual([]);

		await result.open(scan.id);
		await test.step('the tips on screen are the tips on paper', async () => {
			for (const dimension of report.dimensions) {
				await result.openTheme(dimension);
				const theme = result.theme(dimension);
				for (const tip of dimension.tips) await expect(theme).toContainText(tip.text);
				for (const ask of dimension.asks) await expect(theme).toContainText(`Vraag het aan ${ask.whom}.`);
			}
		});
	});
}

test('example: is on screen in one click and on paper in two, for a newcomer', async ({ page }) => {
	const result = new ResultPage(page);
	await page.goto('./');
	await page.getByRole('link', { name: 'Bekijk een voorbeeld' }).click();
	await result.expectOpened();
	await expect(page.getByText('Dit is een voorbeeld van een verzonnen regio.')).toBeVisible();
	await expect(result.rows).toHaveCount(dimensions.length);
	const text = await textOf(await result.makePdf());
	for (const { shortName } of dimensions) expect(text).toContain(plain(shortName));
	expect(await readDevice(page)).toEqual({});
});

test('example: shows a change, and keeps it nowhere', async ({ page }) => {
	const result = new ResultPage(page);
	await result.open('voorbeeld');
	await result.openTheme(firstDimension);
	await result.setAmbition(firstDimension, 'niveau 1', '2030');
	await expect(result.rows.first()).toHaveAccessibleName(/Ambitie 1 in 2030\./);
	await expect(result.saved).toBeHidden();
	await page.reload();
	await expect(result.rows.first()).toHaveAccessibleName(new RegExp(`^${firstDimension.shortName}:`));
	await expect(result.rows.first()).not.toHaveAccessibleName(/Ambitie 1 in 2030\./);
	expect(await readDevice(page)).toEqual({});
});

test('result: keeps ambition and answers about the regioplan, after a reload', async ({ page }) => {
	const { context } = questionnaire;
	const choice = required(context.questions.find(({ kind }) => kind === 'choice'));
	const choices = required(context.questions.find(({ kind }) => kind === 'choices'));
	const typed = required(context.questions.find(({ kind }) => kind === 'number' || kind === 'text'));
	const labels = required(choices.options).map(({ label }) => label);
	const chosenLabel = required(required(choice.options)[1]).label;
	const scan = mixedScan();
	const result = new ResultPage(page);
	const group = (name: string) => page.getByRole('group', { name });
	await putScan(page, scan);
	await result.open(scan.id);
	await result.openTheme(firstDimension);
	await result.setAmbition(firstDimension, 'niveau 4', '2030');
	await result.openContextQuestions(context.title);
	await group(choice.text).getByRole('radio', { name: chosenLabel }).check();
	for (const label of labels) await group(choices.text).getByLabel(label, { exact: true }).check();
	await group(choices.text).getByLabel(required(labels[1]), { exact: true }).uncheck();
	await page.getByLabel(typed.text).fill('182.500');
	await expect(result.saved).toBeVisible();

	await page.reload();
	await expect(result.rows.first()).toHaveAccessibleName(/Ambitie 4 in 2030\./);
	await result.openContextQuestions(context.title);
	await expect(group(choice.text).getByRole('radio', { name: chosenLabel })).toBeChecked();
	for (const [index, label] of labels.entries()) {
		await expect(group(choices.text).getByLabel(label, { exact: true })).toBeChecked({
			checked: index !== 1,
		});
	}
	await expect(page.getByLabel(typed.text)).toHaveValue('182.500');
	await result.openTheme(firstDimension);
	await result.setAmbition(firstDimension, 'nog niet gekozen');
	await expect(result.rows.first()).not.toHaveAccessibleName(/Ambitie/);
});

test('result: "Hoe komt dit getal tot stand?" explains with the user’s own numbers', async ({ page }) => {
	const scan = mixedScan();
	const levels = inScope(firstDimension, 'full').flatMap(({ id }) => {
		const answer = scan.entries[id]?.answer;
		return answer?.kind === 'level' ? [answer.level] : [];
	});
	const mean = levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
	const result = new ResultPage(page);
	await putScan(page, scan);
	await result.open(scan.id);
	await result.openTheme(firstDimension);
	const theme = result.theme(firstDimension);
	await theme.getByText('Hoe komt dit getal tot stand?').click();
	await expect(theme).toContainText(
		`Je gaf de niveaus ${levels.slice(0, -1).join(', ')} en ${String(levels.at(-1))}.`,
	);
	await expect(theme).toContainText(
		`Tel die op en deel door ${String(levels.length)}, dan krijg je ${formatMean(mean)}.`,
	);
});

test('wall: gives each row as a sentence, and all of them as a table', async ({ page }) => {
	const scan = withWishes(mixedScan());
	const report = scanReport(questionnaire, scan);
	const result = new ResultPage(page);
	await putScan(page, scan);
	await result.open(scan.id);
	await page.getByText('Hetzelfde als tabel').click();
	const rows = page.getByRole('table').locator('tbody').getByRole('row');
	await expect(rows).toHaveCount(dimensions.length);
	for (const [index, dimension] of report.dimensions.entries()) {
		await expect(result.rows.nth(index)).toHaveAccessibleName(dimension.sentence);
		await expect(rows.nth(index)).toContainText(dimension.name);
		await expect(rows.nth(index)).toContainText(dimension.figure);
		await expect(rows.nth(index)).toContainText(dimension.coverage);
	}
});

test('wall: a name opens its theme', async ({ page }) => {
	const last = required(dimensions.at(-1));
	const result = new ResultPage(page);
	await result.open('voorbeeld');
	await expect(result.ambition(last)).toBeHidden();
	await page.locator('.wall').getByRole('link', { name: last.shortName }).click();
	await expect(result.ambition(last)).toBeVisible();
	await expect(result.theme(last)).toBeInViewport();
});

test('result: loads bars and radar on request, and draws them', async ({ page }) => {
	const scan = completeScan();
	const result = new ResultPage(page);
	const scripts = (): Promise<number> =>
		page.evaluate(
			() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
		);
	await putScan(page, scan);
	await result.open(scan.id);
	const before = await scripts();
	await expect(page.locator('canvas')).toHaveCount(0);
	await page.getByText('Als staven en als web').click();
	await expect(page.locator('canvas')).toHaveCount(2);
	for (const canvas of await page.locator('canvas').all()) {
		await expect
			.poll(() =>
				canvas.evaluate((element: HTMLCanvasElement) => {
					const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data;
					return pixels?.some((value) => value !== 0) ?? false;
				}),
			)
			.toBe(true);
	}
	expect(await scripts()).toBeGreaterThan(before);
});

test('result: draws no radar, when it would have holes', async ({ page }) => {
	const scan = mixedScan();
	await putScan(page, scan);
	await new ResultPage(page).open(scan.id);
	await page.getByText('Als staven', { exact: true }).click();
	await expect(page.locator('canvas')).toHaveCount(1);
	await expect(page.getByText('Een web tekenen we alleen als elk thema een getal heeft.')).toBeVisible();
});

test('result: says that the scan is empty, and so does the report', async ({ page }) => {
	const scan = emptyScan('short');
	const report = scanReport(questionnaire, scan);
	const result = new ResultPage(page);
	await putScan(page, scan);
	await result.open(scan.id);
	await expect(result.heading).toHaveText(report.positionTitle);
	await expect(page.getByText(report.advice)).toBeVisible();
	await expect(result.rows.first()).toHaveAccessibleName(/te weinig ingevuld/);
	expect(await textOf(await result.makePdf())).toContain(plain(report.position));
});
