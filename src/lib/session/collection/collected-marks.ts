import type { Level } from '$lib/content/questionnaire';
import type { Answer } from '$lib/scan/scan';

/** A level, `?` weet niet, `x` n.v.t., `-` overgeslagen, `.` leeg: an answer without who or why. */
export type Mark = '0' | '1' | '2' | '3' | '4' | '?' | 'x' | '-' | '.';

/** What a row of marks may look like. */
export const marksPattern = /^[0-4?x.-]*$/;

const levelMarks: Readonly<Record<Level, Mark>> = { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4' };

export function markOf(answer: Answer | null | undefined): Mark {
	switch (answer?.kind) {
		case 'level':
			return levelMarks[answer.level];
		case 'unknown':
			return '?';
		case 'notApplicable':
			return 'x';
		case 'skipped':
			return '-';
		default:
			return '.';
	}
}

const answers: Readonly<Record<string, Answer>> = {
	'0': { kind: 'level', level: 0 },
	'1': { kind: 'level', level: 1 },
	'2': { kind: 'level', level: 2 },
	'3': { kind: 'level', level: 3 },
	'4': { kind: 'level', level: 4 },
	'?': { kind: 'unknown' },
	x: { kind: 'notApplicable', reason: { kind: 'irrelevant' } },
	'-': { kind: 'skipped' },
};

/** The answer that counts as this mark says. */
export const answerOf = (mark: string): Answer | null => answers[mark] ?? null;
