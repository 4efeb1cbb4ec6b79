import { answerKinds } from '$lib/scan/answer-kinds';

/** Keyboard shortcuts on a statement. */
export const keyList = [
	['0 tot 4', 'kies dat niveau'],
	[answerKinds.unknown.key, 'weet ik niet'],
	[answerKinds.notApplicable.key, answerKinds.notApplicable.label],
	['o', 'schrijf een opmerking'],
	['Enter', 'volgende stelling, en na de laatste naar de uitkomst'],
	['Shift + Enter', 'vorige stelling'],
	['?', 'deze lijst'],
] as const;
