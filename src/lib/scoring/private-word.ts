import { ratedIn, type Spread } from '$lib/session/round-answers';
import { allowedOutside, type SpreadWord } from './spread';

/** The words that a private statement can have. */
export type PrivateWord = Extract<SpreadWord, 'agree' | 'some-differ' | 'divergent'>;

/**
 * How far people are apart at a private statement, so that nobody who knows all answers but one can tell the last.
 *
 * Take the two neighbouring levels that most people chose, and count who is outside: nobody is *eens*, a few is *enkelen
 * zien het anders*, more is *uiteenlopend*. One more person is either inside such a pair or not. With few outside the
 * pairs that tie cover two or three levels together, so whatever the word turns out to be, two levels at least could
 * have made it.
 *
 * The ordinary words don't have this: where the others chose 0, 0, 1 and 2, only a 1 makes *eens*. Neither has any
 * middle or band beside a word. Let all choose 1, and change to 2 one by one: it stays *eens*, and the person at whom
 * the band moves is known, as from any other level that would not have been *eens*.
 */
export function privateWord(levels: Spread['levels']): PrivateWord {
	const n = ratedIn({ levels });
	const outside = n - mostOnTwoLevels(levels);
	if (outside === 0) return 'agree';
	return outside <= allowedOutside(n) ? 'some-differ' : 'divergent';
}

const mostOnTwoLevels = ([a, b, c, d, e]: Spread['levels']): number => Math.max(a + b, b + c, c + d, d + e);
