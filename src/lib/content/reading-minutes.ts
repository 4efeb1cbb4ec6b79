import type { Questionnaire, Statement } from './questionnaire.ts';

/** Speed of an adult who reads in silence. */
const wordsPerMinute = 230;

export type ReadingMinutes = { readonly short: number; readonly full: number };

/** Minutes for both lengths of a scan: those of reading all that one chooses a level by. */
export function readingMinutes({ dimensions }: Pick<Questionnaire, 'dimensions'>): ReadingMinutes {
	const full = dimensions.flatMap(({ statements }) => statements);
	return { short: minutesOf(full.filter(({ core }) => core)), full: minutesOf(full) };
}

const minutesOf = (statements: readonly Statement[]): number =>
	Math.max(1, Math.round(countWords(statements.flatMap(textsToChooseBy)) / wordsPerMinute));

const textsToChooseBy = ({ text, help = '', anchors }: Statement): readonly string[] => [
	text,
	help,
	...anchors,
];

export const countWords = (texts: readonly string[]): number =>
	texts.join(' ').split(/\s+/).filter(Boolean).length;
