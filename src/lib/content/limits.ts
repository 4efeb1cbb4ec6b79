/*
 * Size limits, shared by fields, parsers and stores: anything a field accepts can be stored, and anything stored can be
 * read back. Lengths are in UTF-16 code units, as in `string.length`. Separate constants, so that tree shaking drops
 * the ones a page does not use.
 */
/** A name or another single line. */
export const line = 1_000;
/** A reason, an action or a dissenting view. */
export const text = 10_000;
/** A remark or a note. */
export const longText = 100_000;
/** The id of a scan or the code of a card. */
export const id = 100;
/** Options chosen for one context question. */
export const options = 100;
/** Invited role groups. */
export const invited = 100;
export const participants = 2_000;
export const actions = 1_000;
/** Dissenting views on one statement. */
export const dissent = 100;
/**
 * Records keyed by statement, theme or question: more than any questionnaire has, as records of removed ones are kept.
 */
export const entries = 2_000;
/** Duration of a bijeenkomst. */
export const minutes = { least: 15, most: 1_440 } as const;
/** Duration of a part of a bijeenkomst. */
export const partMinutes = { least: 0, most: 1_440 } as const;
/** Breaks in a bijeenkomst. */
export const pauses = 100;
/** Subjects left for another time. */
export const parked = 500;
/** Texts beside one statement that can be ticked off: more than all participants can write. */
export const heard = 10_000;
/** Expected number of people. */
export const people = { least: 1, most: 500 } as const;
/** One count in a show of hands. */
export const hands = { least: 0, most: 10_000 } as const;
/** Discussion time of one statement. */
export const seconds = { least: 0, most: 1_000_000 } as const;
/** Version of a statement or of the scoring rules. */
export const version = { least: 1, most: 1_000_000 } as const;
export const year = { least: 2000, most: 2100 } as const;
