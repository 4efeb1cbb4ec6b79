import type { Answer } from './scan';

export type AnswerKind = Answer['kind'];

/** A kind of answer without a level, or no answer at all. */
type KindWithoutLevel = Exclude<AnswerKind, 'level'> | 'empty';

/** Per kind: its key on keyboard and paper card, and its name in running text. */
export const answerKinds = {
	unknown: { key: 'w', label: 'weet niet' },
	notApplicable: { key: 'n', label: 'niet van toepassing' },
	skipped: { key: '-', label: 'overgeslagen' },
	empty: { key: '-', label: 'niet ingevuld' },
} as const satisfies Readonly<Record<KindWithoutLevel, { readonly key: string; readonly label: string }>>;

/** Kinds that can be chosen beside a level, in the order of screens and cards. */
export const otherChoices = ['unknown', 'notApplicable'] as const satisfies readonly AnswerKind[];
