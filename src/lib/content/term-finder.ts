import { capitalised } from './capitalised.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';

/** Piece of a text: an explained term, or the text between two of them. */
export type TextPart = {
	readonly text: string;
	/** Null for the text between terms. */
	readonly entry: GlossaryEntry | null;
};

/** Splits a text at the terms of a glossary. */
export type TermFinder = (text: string, known?: ReadonlySet<string>) => readonly TextPart[];

/** Marks the first occurrence of each term, except terms in `known`. */
export function termFinder(glossary: Glossary): TermFinder {
	const entries = entriesBySpelling(glossary);
	const spellings = [...entries.keys()].sort((one, other) => other.length - one.length).map(escaped);
	const pattern = new RegExp(
		`(?<before>^|[^\\p{L}\\p{N}])(?<word>${spellings.join('|')})(?![\\p{L}\\p{N}])`,
		'gu',
	);
	return (text, known = new Set()) => {
		const seen = new Set(known);
		const parts: TextPart[] = [];
		let from = 0;
		for (const { index, groups } of text.matchAll(pattern)) {
			const word = groups?.['word'] ?? '';
			const entry = entries.get(word);
			if (!entry || seen.has(entry.term)) continue;
			const start = index + (groups?.['before'] ?? '').length;
			parts.push({ text: text.slice(from, start), entry: null }, { text: word, entry });
			seen.add(entry.term);
			from = start + word.length;
		}
		return [...parts, { text: text.slice(from), entry: null }].filter((part) => part.text !== '');
	};
}

/** Terms in several texts, without duplicates, in order of first occurrence. */
export function termsIn(
	find: TermFinder,
	texts: readonly string[],
	known: ReadonlySet<string> = new Set(),
): readonly GlossaryEntry[] {
	const found = texts.flatMap((text) => find(text, known)).flatMap(({ entry }) => entry ?? []);
	return [...new Map(found.map((entry) => [entry.term, entry])).values()];
}

/** Adds each spelling with a capital first letter, for the start of a sentence. */
function entriesBySpelling(glossary: Glossary): ReadonlyMap<string, GlossaryEntry> {
	return new Map(
		glossary
			.filter(({ inText }) => inText)
			.flatMap((entry) =>
				[entry.term, ...entry.also]
					.flatMap((spelling) => [spelling, capitalised(spelling)])
					.map((spelling) => [spelling, entry] as const),
			),
	);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
