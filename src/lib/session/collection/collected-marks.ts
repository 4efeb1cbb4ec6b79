import type { AnswerKind } from '$lib/scan/answer-kinds';
import { plainAnswers } from '$lib/scan/plain-answers';
import type { Answer } from '$lib/scan/scan';

/** Form of a row of marks. */
export const marksPattern = /^[0-4?x.-]*$/;

/** Mark of each kind of answer without a level; a level is its own digit. Marks hold no person and no reason. */
const marks = {
	unknown: '?',
	notApplicable: 'x',
	skipped: '-',
	empty: '.',
} as const satisfies Readonly<Record<Exclude<AnswerKind, 'level'> | 'empty', string>>;

export const markOf = (answer: Answer | null | undefined): string =>
	answer?.kind === 'level' ? String(answer.level) : marks[answer?.kind ?? 'empty'];

/** Stand-in for every n.v.t., as a mark holds no reason. */
const irrelevant: Answer = { kind: 'notApplicable', reason: { kind: 'irrelevant' } };

const answers: ReadonlyMap<string, Answer> = new Map(
	[...Object.values(plainAnswers).flat(), irrelevant].map((answer) => [markOf(answer), answer]),
);

/** Answer that is scored like this mark; null for an empty one. */
export const answerForMark = (mark: string): Answer | null => answers.get(mark) ?? null;

/** Number of answers in a row of marks, *overgeslagen* among them. */
export const answeredIn = (row: string): number => row.replaceAll(marks.empty, '').length;
