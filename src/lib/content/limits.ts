/**
 * How much fits. Fields, parsers and stores all measure by this one table: what a field takes can be kept, and what is kept
 * can be read. Lengths are in UTF-16 code units, as a string counts them.
 */
export const limits = {
	/** A name, or whatever else is one line. */
	line: 1_000,
	/** A reason, an action, or what someone sees differently. */
	text: 10_000,
	/** A remark or a note. */
	longText: 100_000,
	/** The id of a scan or the code of a card. */
	id: 100,
	/** Options chosen at one context question. */
	options: 100,
	/** Role groups that are invited. */
	invited: 100,
	participants: 2_000,
	actions: 1_000,
	/** Other views on one statement. */
	dissent: 100,
	/** Statements, themes or questions with something at it: more than any questionnaire has; what is no longer in it stays. */
	entries: 2_000,
	/** How long a bijeenkomst takes. */
	minutes: { least: 15, most: 1_440 },
	/** How many people are expected. */
	people: { least: 1, most: 500 },
	/** One count of hands. */
	hands: { least: 0, most: 10_000 },
	/** Talk about one statement. */
	seconds: { least: 0, most: 1_000_000 },
	/** Of a statement, or of the rules of scoring. */
	version: { least: 1, most: 1_000_000 },
	year: { least: 2000, most: 2100 },
} as const;

export type Range = { readonly least: number; readonly most: number };

/** The nearest number that is in range. */
export const clamped = (value: number, { least, most }: Range): number =>
	Math.min(most, Math.max(least, value));
