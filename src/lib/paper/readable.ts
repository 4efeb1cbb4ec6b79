/** Bullets and ticks as Word writes them: in the Symbol and Wingdings fonts (U+F0xx), or as rare symbols. */
const likeSigns: readonly (readonly [signs: string, sign: string])[] = [
	['\uf0b7\uf0a7\uf076\uf06e\uf06c\uf09f\uf077\uf02a\u25c7\u25fe\u25fc\u2b1b\u2219\u22c5', '•'],
	['\uf0fc\uf050\uf0d6\u2705', '✓'],
	['\uf0fe\uf052', '☑'],
	['\uf0fb\uf04f\u2716\u2715\u274c\u274e\u2612', '✗'],
	['\uf0a8\uf06f\uf071\uf072\u2751\u2752\u25fb\u2b1c', '☐'],
	['\uf0e0\uf0e8\uf0d8\uf0f0\uf0ae\uf0de\u2794\u279c\u2799\u279e\u27a1\u27a4\u27a2\u27f6\u27f9\u21e8', '→'],
	['\uf0df\uf0ac\u27f5\u27f8\u21e6', '←'],
	['\uf0ab\uf0b5\u2605\u2606\u2b50', '*'],
	['\uf02d', '–'],
	['\u02b9\u055a\uff07', '’'],
];

const likes: ReadonlyMap<string, string> = new Map(
	likeSigns.flatMap(([signs, sign]) => Array.from(signs, (each) => [each, sign] as const)),
);

/**
 * Replacement for a character that the font lacks: a symbol with the same meaning, its compatibility form, or its base
 * letter without accents; undefined when there is none.
 */
export function readableFor(character: string, hasGlyph: (codePoint: number) => boolean): string | undefined {
	const plain = character.normalize('NFKC');
	const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
	return [likes.get(character), plain, bare].find(
		(text) => text && Array.from(text).every((each) => hasGlyph(each.codePointAt(0) ?? 0)),
	);
}
