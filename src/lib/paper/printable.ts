import { readableFor } from './readable';

export type Printable = {
	readonly text: string;
	/** Distinct characters that the font lacks and that have no readable replacement; each is printed as □. */
	readonly missing: readonly string[];
};

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const oddSpaces = /[\t\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Text of ASCII only, which every font of ours has. */
const plain = /^[\n -~]*$/;
const controls = /[^\P{Cc}\n]/gu;

/**
 * Normalizes a text to characters that can be drawn. jsPDF ends a line at a tab, silently drops unknown characters and
 * combining accents, and prints a soft hyphen as a hyphen.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): Printable {
	if (plain.test(text)) return { text, missing: [] };
	const clean = text
		.normalize('NFC')
		.replace(lineBreaks, '\n')
		.replace(oddSpaces, ' ')
		.replace(unseen, '')
		.replace(controls, '');
	const characters = Array.from(clean, (character) => {
		const isKnown = character === '\n' || hasGlyph(character.codePointAt(0) ?? 0);
		return { character, shown: isKnown ? character : readableFor(character, hasGlyph) };
	});
	return {
		text: characters.map(({ shown = '□' }) => shown).join(''),
		missing: [
			...new Set(characters.filter(({ shown }) => shown === undefined).map(({ character }) => character)),
		],
	};
}
