import { hyphenateSync } from 'hyphen/nl';
import type { Hyphenate } from './break-lines';

const softHyphen = '\u00ad';

/**
 * Hyphenates a Dutch word by the TeX patterns; keeps numbers and short words whole. Does not break before a letter with
 * a diaeresis, which Dutch spelling drops after a hyphen.
 */
export const hyphenateDutch: Hyphenate = (word) =>
	/^[^\p{L}\d]*\p{L}{8,80}[^\p{L}\d]*$/u.test(word)
		? hyphenateSync(word, { hyphenChar: softHyphen, minWordLength: 8 })
				.split(beforePlainLetter)
				.map((part) => part.replaceAll(softHyphen, ''))
		: [word];

const beforePlainLetter = /\u00ad(?![äëïöü])/iu;
