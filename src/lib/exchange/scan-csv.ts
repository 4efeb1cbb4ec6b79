import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import type { Answer, Scan } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import { csvTable, type Cell } from './csv-table';

/** Whether to include free text: remarks and the explanation of a reason. */
export type ScanCsvOptions = { readonly withRemarks: boolean };

/** One row per statement of a scan, in content order. */
export function scanCsv(questionnaire: Questionnaire, scan: Scan, { withRemarks }: ScanCsvOptions): string {
	const head = ['Thema', 'Stelling', 'Tekst', 'Niveau', 'Antwoord', ...(withRemarks ? ['Opmerking'] : [])];
	const rows = questionnaire.dimensions.flatMap((dimension) =>
		inScope<Statement>(dimension, scan.length).map(({ id, text }): Cell[] => {
			const entry = scan.entries[id];
			const answer = entry?.answer ?? null;
			const level = answer?.kind === 'level' ? answer.level : null;
			const told = answerText(questionnaire, answer, withRemarks);
			return [dimension.name, id, text, level, told, ...(withRemarks ? [entry?.remark ?? ''] : [])];
		}),
	);
	return csvTable(head, rows);
}

function answerText({ levels }: Questionnaire, answer: Answer | null, withWords: boolean): string {
	switch (answer?.kind) {
		case 'level':
			return levels[answer.level]?.name ?? '';
		case 'unknown':
			return 'weet niet';
		case 'notApplicable':
			return withWords ? reasonText(answer.reason) : 'niet van toepassing';
		case 'skipped':
			return 'overgeslagen';
		default:
			return '';
	}
}

function reasonText(reason: Extract<Answer, { kind: 'notApplicable' }>['reason']): string {
	if (reason.kind === 'irrelevant') return 'niet van toepassing: speelt hier niet';
	const words = reason.kind === 'elsewhere' ? reason.who : reason.text;
	const start = reason.kind === 'elsewhere' ? 'elders belegd' : 'niet van toepassing';
	return words ? `${start}: ${words}` : start;
}
