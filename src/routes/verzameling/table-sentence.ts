import type { CollectionPicture } from '$lib/scoring/aggregate/aggregate-picture';

export type CollectionTable = 'thema’s' | 'stellingen';

/** Whether each row of the table has anything to show. */
const rowsOf = ({ dimensions, statements }: CollectionPicture, table: CollectionTable): readonly boolean[] =>
	table === 'stellingen'
		? statements.map(({ answers, word }) => answers !== null || word !== null)
		: dimensions.map(({ bins, regions, sessions }) => bins !== null || regions.length + sessions.length > 0);

/** True if every group in it is too small to show. */
export const isTableEmpty = (picture: CollectionPicture, table: CollectionTable): boolean =>
	!rowsOf(picture, table).includes(true);

/** Outcome of saving a table, including how much of it is blank. */
export function tableSentence(picture: CollectionPicture, table: CollectionTable): string {
	const rows = rowsOf(picture, table);
	const blank = rows.filter((says) => !says).length;
	if (blank === rows.length)
		return 'Er is nog niets om te bewaren: overal antwoordden minder dan vijf mensen.';
	const made = 'Het bestand staat bij je downloads.';
	return blank === 0
		? made
		: `${made} Bij ${String(blank)} van de ${String(rows.length)} ${table} staan geen getallen: die blijven verborgen.`;
}
