/** Sorts texts of people in an order that tells nothing about them: the same for any order of authors. */
export const alphabetical = (texts: readonly string[]): readonly string[] =>
	[...texts].sort((a, b) => a.localeCompare(b, 'nl') || (a < b ? -1 : 1));
