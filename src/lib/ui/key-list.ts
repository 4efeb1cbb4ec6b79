/** The keys on a statement, with what each does. */
export const keyList = [
	['0 tot 4', 'kies dat niveau'],
	['w', 'weet ik niet'],
	['n', 'niet van toepassing'],
	['Enter', 'volgende stelling'],
	['Shift + Enter', 'vorige stelling'],
	['?', 'deze lijst'],
] as const;
