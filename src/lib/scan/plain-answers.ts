import { levels } from '$lib/content/levels';
import type { AnswerKind } from './answer-kinds';
import type { Answer } from './scan';

/** Answers that hold no typed text, by kind. */
export const plainAnswers = {
	level: levels.map((level) => ({ kind: 'level', level }) as const),
	skipped: [{ kind: 'skipped' }],
	unknown: [{ kind: 'unknown' }],
	notApplicable: [
		{ kind: 'notApplicable', reason: { kind: 'elsewhere', who: '' } },
		{ kind: 'notApplicable', reason: { kind: 'irrelevant' } },
		{ kind: 'notApplicable', reason: { kind: 'other', text: '' } },
	],
} as const satisfies Readonly<Record<AnswerKind, readonly Answer[]>>;
