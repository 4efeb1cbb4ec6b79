import { answerKinds } from '$lib/scan/answer-kinds';

/** The keys on a statement, with what each does. */
export const keyList = [
	['0 tot 4', 'kies dat niveau'],
	[answerKinds.unknown.key, 'weet ik niet'],
	[answerKinds.notApplicable.key, answerKinds.notApplicable.label],
	['Enter', 'volgende stelling'],
	['Shift + Enter', 'vorige stelling'],
	['?', 'deze lijst'],
] as const;
