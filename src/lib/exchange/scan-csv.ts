import { capitalised } from '$lib/content/capitalised';
import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { tickLabels } from '$lib/content/tick-labels';
import { answerKinds } from '$lib/scan/answer-kinds';
import type { Answer, Scan } from '$lib/scan/scan';
import { evidenceOf } from '$lib/scan/evidence/evidence';
import { inScope } from '$lib/scan/step-order';
import { ticks } from '$lib/scan/ticks';
import { csvTable, type Cell } from './csv-table';

/** Whether to include free text: remarks, places where something is written down, and the explanation of a reason. */
export type ScanCsvOptions = { readonly withRemarks: boolean };

/** One row per statement of a scan, in content order. */
export function scanCsv(questionnaire: Questionnaire, scan: Scan, { withRemarks }: ScanCsvOptions): string {
	const head = [
		'Thema',
		'Stelling',
		'Tekst',
		'Niveau',
		'Antwoord',
		...ticks.map((tick) => capitalised(tickLabels[tick])),
		...(withRemarks ? ['Waar staat het', 'Opmerking'] : []),
	];
	const rows = questionnaire.dimensions.flatMap((dimension) =>
		inScope<Statement>(dimension, scan.length).map(({ id, text }): Cell[] => {
			const entry = scan.entries[id];
			const answer = entry?.answer ?? null;
			const level = answer?.kind === 'level' ? answer.level : null;
			const told = answerText(questionnaire, answer, withRemarks);
			const ticked = ticks.map((tick) => (entry?.ticks?.includes(tick) ? 'ja' : ''));
			return [
				dimension.name,
				id,
				text,
				level,
				told,
				...ticked,
				...(withRemarks ? [evidenceOf(entry), entry?.remark ?? ''] : []),
			];
		}),
	);
	return csvTable(head, rows);
}

function answerText({ levels }: Questionnaire, answer: Answer | null, withWords: boolean): string {
	if (answer === null) return '';
	if (answer.kind === 'level') return levels[answer.level]?.name ?? '';
	if (answer.kind === 'notApplicable' && withWords) return reasonText(answer.reason);
	return answerKinds[answer.kind].label;
}

function reasonText(reason: Extract<Answer, { kind: 'notApplicable' }>['reason']): string {
	const { label } = answerKinds.notApplicable;
	if (reason.kind === 'irrelevant') return `${label}: speelt hier niet`;
	const words = reason.kind === 'elsewhere' ? reason.who : reason.text;
	const start = reason.kind === 'elsewhere' ? 'elders belegd' : label;
	return words ? `${start}: ${words}` : start;
}
