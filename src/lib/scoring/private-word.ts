import { ratedIn, type Spread } from '$lib/session/round-answers';
import { allowedOutside, type SpreadWord } from './spread';

/** Spread words that a private statement can have. */
export type PrivateWord = Extract<SpreadWord, 'agree' | 'some-differ' | 'divergent'>;

/**
 * Agreement on a private statement, in a word from which nobody who knows all answers but one can infer the last.
 *
 * Takes the two adjacent levels that most people chose and counts the people outside: none is *eens*, a few is *enkelen
 * zien het anders*, more is *uiteenlopend*. One more person is either inside such a pair or not. With few people
 * outside, the pairs that tie cover two or three levels together. Whatever the word, at least two levels of the last
 * person are therefore consistent with it.
 *
 * The ordinary words lack this property: where the others chose 0, 0, 1 and 2, only a 1 gives *eens*. So does any
 * middle or band beside the word. Let everyone choose 1, and change to 2 one by one: the word stays *eens*, as it does
 * for no other level, and the change at which the band moves reveals that person's level.
 */
export function privateWord(levels: Spread['levels']): PrivateWord {
	const n = ratedIn({ levels });
	const outside = n - mostOnTwoLevels(levels);
	if (outside === 0) return 'agree';
	return outside <= allowedOutside(n) ? 'some-differ' : 'divergent';
}

const mostOnTwoLevels = ([a, b, c, d, e]: Spread['levels']): number => Math.max(a + b, b + c, c + d, d + e);
