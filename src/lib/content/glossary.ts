import type { Zekerheid } from './questionnaire.ts';

/** A word of the field, or of this app, in one or two plain sentences. */
export type GlossaryEntry = {
	readonly term: string;
	/** Other spellings in a text, such as the plural. */
	readonly also: readonly string[];
	readonly text: string;
	/** False for a word that needs no mark in a text: it is in the list only. */
	readonly inText: boolean;
	/** Ids of the facts it rests on; none for what the field takes as known. */
	readonly bron: readonly string[];
	readonly zekerheid: Zekerheid;
};

export type Glossary = readonly GlossaryEntry[];

/** A text in order: words that are explained, and what stands between them. */
export type TextPart = {
	readonly text: string;
	/** Null for what is not explained here. */
	readonly entry: GlossaryEntry | null;
};

/** Finds the words of a glossary in a text. */
export type TermFinder = (text: string, known?: ReadonlySet<string>) => readonly TextPart[];

/** Each word is marked where it first stands, and not at all when it is among the `known`. */
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

/** The words of several texts together, each once, in the order in which one meets them. */
export function termsIn(
	find: TermFinder,
	texts: readonly string[],
	known: ReadonlySet<string> = new Set(),
): readonly GlossaryEntry[] {
	const found = texts.flatMap((text) => find(text, known)).flatMap(({ entry }) => entry ?? []);
	return [...new Map(found.map((entry) => [entry.term, entry])).values()];
}

/** A word at the start of a sentence has a capital; an abbreviation has them always. */
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

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
