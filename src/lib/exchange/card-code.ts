import { tidyName } from '$lib/scan/name';
import { crc32 } from './crc32';

/** No characters that look alike in handwriting, no vowels (so no words), and a prime number of them for the check. */
const characters = '34679CDFHJKMNPRTWXY';
const base = characters.length;
const length = 4;
const count = base ** length;
/** Coprime to `count`, so that all codes differ until every one is used; the golden ratio spreads them evenly. */
const step = Math.round(count * 0.618);

/**
 * Codes for the paper cards of one session: four characters and a check character. Deterministic per session; a larger
 * `wanted` only appends codes.
 */
export function cardCodes(sessionId: string, wanted: number): readonly string[] {
	const first = crc32(sessionId) % count;
	return Array.from({ length: wanted }, (_, index) => codeOf((first + index * step) % count));
}

/** Normalizes a typed code to its form on the card. */
export const cardCodeIn = (typed: string): string => tidyName(typed).replace(/[\s-]/g, '').toUpperCase();

/** Whether the check character matches; detects any single wrong character and any swap of two neighbours. */
export function isCardCode(code: string): boolean {
	const places = Array.from(code, (character) => characters.indexOf(character));
	return places.length === length + 1 && !places.includes(-1) && weighed(places) === 0;
}

function codeOf(number: number): string {
	const places = Array.from({ length }, (_, place) => Math.floor(number / base ** place) % base);
	// the last character has weight 1, so it completes the sum to a multiple of `base`
	const check = (base - weighed([...places, 0])) % base;
	return [...places, check].map((place) => characters.charAt(place)).join('');
}

/** Weighted sum with weights 5 to 1; modulo a prime no single error and no swap of neighbours leaves it unchanged. */
const weighed = (places: readonly number[]): number =>
	places.reduce((sum, place, index) => sum + place * (length + 1 - index), 0) % base;
