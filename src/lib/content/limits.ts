/*
 * How much fits. Fields, parsers and stores all measure by this one table: what a field takes can be kept, and what is kept
 * can be read. Lengths are in UTF-16 code units, as a string counts them.
 * A constant each, so that a page takes along only what it measures by.
 */
/** A name, or whatever else is one line. */
export const line = 1_000;
/** A reason, an action, or what someone sees differently. */
export const text = 10_000;
/** A remark or a note. */
export const longText = 100_000;
/** The id of a scan or the code of a card. */
export const id = 100;
/** Options chosen at one context question. */
export const options = 100;
/** Role groups that are invited. */
export const invited = 100;
export const participants = 2_000;
export const actions = 1_000;
/** Other views on one statement. */
export const dissent = 100;
/** Statements, themes or questions with something at it: more than any questionnaire has; what is no longer in it stays. */
export const entries = 2_000;
/** How long a bijeenkomst takes. */
export const minutes = { least: 15, most: 1_440 } as const;
/** How many people are expected. */
export const people = { least: 1, most: 500 } as const;
/** One count of hands. */
export const hands = { least: 0, most: 10_000 } as const;
/** Talk about one statement. */
export const seconds = { least: 0, most: 1_000_000 } as const;
/** Of a statement, or of the rules of scoring. */
export const version = { least: 1, most: 1_000_000 } as const;
export const year = { least: 2000, most: 2100 } as const;
