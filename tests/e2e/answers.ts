import { newScan } from '$lib/scan/new-scan';
import { withAmbition, withContext, withEntry } from '$lib/scan/with-entry';
import type { Answer, Scan, ScanLength } from '$lib/scan/scan';
import { writeScanFile } from '$lib/scan/scan-file';
import { dimensionOf, questionnaire, questionnaireRef, required, statementsOf } from './questionnaire';

/**
 * One row per dimension, one sign per statement; together they cover every outcome of a dimension. 0 to 4 a level, `?`
 * weet niet, `-` overgeslagen, `e` iemand anders doet dit, `i` speelt hier niet, `o` iets anders.
 */
const rows = [
	'432103',
	'3?2e21',
	'444-4?',
	'eioeio',
	'??????',
	'0-?1-?',
	'334?-3',
	'210i12',
	'1?1?11',
	'43-o34',
] as const;

const answers: Readonly<Record<string, Answer>> = {
	'0': { kind: 'level', level: 0 },
	'1': { kind: 'level', level: 1 },
	'2': { kind: 'level', level: 2 },
	'3': { kind: 'level', level: 3 },
	'4': { kind: 'level', level: 4 },
	'?': { kind: 'unknown' },
	'-': { kind: 'skipped' },
	e: { kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'coöperatie De Één & co' } },
	i: { kind: 'notApplicable', reason: { kind: 'irrelevant' } },
	o: { kind: 'notApplicable', reason: { kind: 'other', text: 'wij zijn een eiland' } },
};

export function mixedAnswer(statementId: string): Answer {
	const dimension = dimensionOf(statementId);
	const row = rows[questionnaire.dimensions.indexOf(dimension) % rows.length] ?? rows[0];
	const position = dimension.statements.findIndex(({ id }) => id === statementId);
	return required(answers[row.charAt(position % row.length)]);
}

/** Remark at the first statement of each dimension. */
export function mixedRemark(statementId: string): string {
	return statementId.endsWith('.1') ? `Opmerking bij ${statementId}: “zó”.\nEn een tweede regel.` : '';
}

export type Details = Partial<
	Pick<Scan, 'id' | 'name' | 'region' | 'length' | 'at' | 'changedAt' | 'finishedAt'>
>;

/** "52 van 57 ingevuld", of a scan in which every statement has its mixed answer. */
export function progressText(length: ScanLength): string {
	const statements = statementsOf(length);
	const answered = statements.filter(({ id }) => mixedAnswer(id).kind !== 'skipped');
	return `${answered.length} van ${statements.length} ingevuld`;
}

const made = '2026-11-22T09:30:00.000Z';

/** Scan with an answer to every statement of its length. */
export function mixedScan(details: Details = {}): Scan {
	const length: ScanLength = details.length ?? 'full';
	const answered = statementsOf(length).reduce(
		(scan, statement) =>
			withEntry(
				scan,
				statement,
				{ answer: mixedAnswer(statement.id), remark: mixedRemark(statement.id) },
				made,
			),
		emptyScan(length),
	);
	return { ...answered, ...details };
}

export function emptyScan(length: ScanLength): Scan {
	const region = { id: crypto.randomUUID(), name: 'Waterland-Zuid' };
	const details = { id: crypto.randomUUID(), name: '', region, role: 'kring', length } as const;
	return newScan({ ...details, questionnaire: questionnaireRef }, made);
}

/** Adds an ambition at every other dimension and an answer to every context question. */
export function withWishes(scan: Scan): Scan {
	const wanted = questionnaire.dimensions
		.filter((_, index) => index % 2 === 0)
		.reduce(
			(wishing, { id }) => withAmbition(wishing, id, { level: 4, year: 2029, changedAt: made }, made),
			scan,
		);
	return questionnaire.context.questions.reduce((filled, { id, kind, options = [] }) => {
		const ids = options.map((option) => option.id);
		return withContext(filled, id, kind === 'choices' ? ids.slice(-2) : (ids[0] ?? '182.500'), made);
	}, wanted);
}

/** Text of the scan's file, as the app would write it. */
export function fileOf(scan: Scan): Promise<string> {
	return writeScanFile({ scan, questionnaire }, '0.1.0', made);
}
