import { tidyName } from '$lib/scan/name';
import { crc32 } from './crc32';

/** Nothing that looks like another when written by hand, and no vowels, so no words; their number is a prime. */
const characters = '34679CDFHJKMNPRTWXY';
const base = characters.length;
const length = 4;
const count = base ** length;
/** No multiple of `base`, so that it reaches every code before one comes back; the golden section spreads them best. */
const step = Math.round(count * 0.618);

/**
 * Codes for the paper cards of one session: four characters and a check character. The same for the same session, and the
 * first ones stay what they are when more are asked for.
 */
export function cardCodes(sessionId: string, wanted: number): readonly string[] {
	const first = crc32(sessionId) % count;
	return Array.from({ length: wanted }, (_, index) => codeOf((first + index * step) % count));
}

/** A code as it is on the card, however it was typed. */
export const cardCodeIn = (typed: string): string => tidyName(typed).replace(/[\s-]/g, '').toUpperCase();

/** True for a code whose check character fits: one wrong character or a swap of two neighbours never does. */
export function isCardCode(code: string): boolean {
	const places = Array.from(code, (character) => characters.indexOf(character));
	return places.length === length + 1 && !places.includes(-1) && weighed(places) === 0;
}

function codeOf(number: number): string {
	const places = Array.from({ length }, (_, place) => Math.floor(number / base ** place) % base);
	// the last one weighs 1, so it is what is missing
	const check = (base - weighed([...places, 0])) % base;
	return [...places, check].map((place) => characters.charAt(place)).join('');
}

/** Each place weighs one less than the place before it; modulo a prime no one error and no swap adds up to nothing. */
const weighed = (places: readonly number[]): number =>
	places.reduce((sum, place, index) => sum + place * (length + 1 - index), 0) % base;
