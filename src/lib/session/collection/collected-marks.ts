import type { AnswerKind } from '$lib/scan/answer-kinds';
import { plainAnswers } from '$lib/scan/plain-answers';
import type { Answer } from '$lib/scan/scan';

/** What a row of marks may look like. */
export const marksPattern = /^[0-4?x.-]*$/;

/** Mark of an answer without a level; a level is its own figure. None says who or why. */
const marks = {
	unknown: '?',
	notApplicable: 'x',
	skipped: '-',
	empty: '.',
} as const satisfies Readonly<Record<Exclude<AnswerKind, 'level'> | 'empty', string>>;

export const markOf = (answer: Answer | null | undefined): string =>
	answer?.kind === 'level' ? String(answer.level) : marks[answer?.kind ?? 'empty'];

/** A mark has no room for the reason of n.v.t. */
const irrelevant: Answer = { kind: 'notApplicable', reason: { kind: 'irrelevant' } };

const answers: ReadonlyMap<string, Answer> = new Map(
	[...Object.values(plainAnswers).flat(), irrelevant].map((answer) => [markOf(answer), answer]),
);

/** The answer that counts as this mark says. */
export const answerOf = (mark: string): Answer | null => answers.get(mark) ?? null;
