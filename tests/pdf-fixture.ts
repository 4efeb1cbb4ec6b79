import { readFile } from 'node:fs/promises';
import { loadPack } from '$lib/content/pack/load-pack';
import type { Level, Questionnaire, Statement } from '$lib/content/questionnaire';
import { newScan } from '$lib/scan/new-scan';
import { withAmbition, withContext, withEntry } from '$lib/scan/with-entry';
import type { Answer, Scan, ScanLength } from '$lib/scan/scan';
import type { Colophon } from '$lib/report/document/closing-parts';
import { reportDocument } from '$lib/report/document/report-document';
import type { ReportKind } from '$lib/report/document/report-kinds';
import { makePdf, type PdfOptions } from '$lib/report/pdf/make-pdf';
import type { Report } from '$lib/report/model/report-model';
import { scanReport } from '$lib/report/model/scan-report';
import type { FontFiles } from '$lib/paper/fonts';

/** For tests: the real questionnaire, filled in by a rule. */
const { questionnaire, hash } = loadPack('src/lib/content/regio');

const now = '2026-11-22T09:30:00.000Z';

export const made: Colophon = { appVersion: '0.1.0', madeAt: now, checksum: 'c0ffee'.repeat(10) + 'c0de' };

export const pdfOptions: PdfOptions = {
	appVersion: made.appVersion,
	madeAt: now,
	palette: 'colour',
	attachment: null,
};

export async function readFonts(): Promise<FontFiles> {
	const read = async (face: string): Promise<Uint8Array> =>
		new Uint8Array(await readFile(`src/lib/paper/fonts/scan-sans-${face}.ttf`));
	return { regular: await read('regular'), semibold: await read('semibold') };
}

export function emptyScan(length: ScanLength = 'full'): Scan {
	const { id, version } = questionnaire;
	return newScan(
		{
			id: '6f1c6a0e-58a5-4a0c-9d0c-0a4f6f9a7b11',
			name: 'Najaar, mijn eigen blik',
			region: { id: 'b9a6a3b0-6a53-4f0e-8a39-6b1c1f3c9d20', name: 'Łódź aan de Waal' },
			role: 'huisarts-praktijkhouder',
			length,
			questionnaire: { id, version, hash },
		},
		now,
	);
}

/** Scan with every kind of answer, remarks, ambitions and all context answers; `B1` is not applicable, `L` unknown. */
export function filledScan(length: ScanLength = 'full'): Scan {
	const statements = questionnaire.dimensions.flatMap((dimension) => dimension.statements);
	const answered = statements.reduce(
		(scan, statement, index) =>
			withEntry(
				scan,
				statement,
				{ answer: answerTo(statement, index), remark: remarkOn(statement, index) },
				now,
			),
		emptyScan(length),
	);
	const dimensions = questionnaire.dimensions.filter((_, index) => index % 3 !== 2);
	const wanted = dimensions.reduce(
		(scan, { id }, index) =>
			withAmbition(scan, id, { level: ambitionLevels[index % 3] ?? 3, year: 2028, changedAt: now }, now),
		answered,
	);
	return withContexts(questionnaire, wanted);
}

export const reportOf = (scan: Scan): Report => scanReport(questionnaire, scan);

/** Bytes of the PDF of a report. */
export async function pdfOf(
	report: Report,
	kind: ReportKind = 'full',
	options: Partial<PdfOptions> = {},
): Promise<Uint8Array> {
	const document = reportDocument(report, kind, made);
	const { file } = await makePdf(document, { ...pdfOptions, ...options }, await readFonts());
	return new Uint8Array(await file.arrayBuffer());
}

/** Replaces the remark at the first statement. */
export function withRemark(scan: Scan, remark: string): Scan {
	const statement = questionnaire.dimensions[0]?.statements[0];
	if (!statement) throw new Error('The questionnaire has a first statement');
	return withEntry(scan, statement, { remark }, now);
}

const ambitionLevels = [3, 4, 2] as const;
const levels: readonly Level[] = [3, 1, 4, 2, 0, 3, 2];

function answerTo({ id }: Statement, index: number): Answer {
	if (id.startsWith('L.')) return { kind: 'unknown' };
	if (id.startsWith('B6.')) return { kind: 'notApplicable', reason: { kind: 'irrelevant' } };
	if (index % 13 === 5)
		return { kind: 'notApplicable', reason: { kind: 'elsewhere', who: `coöperatie Zorg & Zó ${id}` } };
	if (index % 17 === 6)
		return { kind: 'notApplicable', reason: { kind: 'other', text: `reden bij ${id}: één huisarts` } };
	if (index % 9 === 7) return { kind: 'skipped' };
	if (index % 7 === 4) return { kind: 'unknown' };
	return { kind: 'level', level: levels[index % levels.length] ?? 2 };
}

function remarkOn({ id }: Statement, index: number): string {
	if (index % 4 !== 0) return '';
	const short = `Opmerking bij ${id}: de coördinatie is in ‘t Gooi beter geregeld – dáár belt men één nummer (€ 1.200 per jaar).`;
	return index % 12 === 0
		? `${short}\n\nTweede alinea: we hebben het er in de hagro over gehad. Niemand wist wie dit doet.`
		: short;
}

function withContexts({ context }: Questionnaire, scan: Scan): Scan {
	return context.questions.reduce((filled, { id, kind, options = [] }) => {
		const ids = options.map((option) => option.id);
		const answer = kind === 'choices' ? ids.slice(0, 3) : (ids[1] ?? '182.500');
		return withContext(filled, id, answer, now);
	}, scan);
}
