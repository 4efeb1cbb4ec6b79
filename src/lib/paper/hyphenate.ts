import { hyphenateSync } from 'hyphen/nl';
import type { Hyphenate } from './break-lines';

const softHyphen = '\u00ad';

/**
 * Where a Dutch word may be broken, by the patterns of TeX; numbers and short words are left whole. Not before a letter
 * with a trema: that would have to go at the end of a line.
 */
export const hyphenateDutch: Hyphenate = (word) =>
	/^[^\p{L}\d]*\p{L}{8,80}[^\p{L}\d]*$/u.test(word)
		? hyphenateSync(word, { hyphenChar: softHyphen, minWordLength: 8 })
				.split(beforePlainLetter)
				.map((part) => part.replaceAll(softHyphen, ''))
		: [word];

const beforePlainLetter = /\u00ad(?![äëïöü])/iu;
