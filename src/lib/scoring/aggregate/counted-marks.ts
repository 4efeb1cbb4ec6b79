import type { CollectedRow } from '$lib/session/collection/collected-row';

/** Marks that are counted per statement, in this order: the levels, weet niet, n.v.t. */
export const countedMarks = '01234?x';

/** False for an empty scan: it would enlarge a group without hiding anyone in it. */
export const hasChosen = ({ answers }: Pick<CollectedRow, 'answers'>): boolean =>
	Array.from(countedMarks).some((mark) => answers.includes(mark));
