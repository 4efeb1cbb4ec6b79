import { answeredIn } from '$lib/session/collection/collected-marks';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { leastGroup } from '$lib/session/least-group';
import { hasChosen } from './counted-marks';

/**
 * Keeps one row of each person and each bijeenkomst, as far as the rows are linked: two would make a group look larger
 * than it is. A scan is linked to its copies, to the data in its reports and to the scan that it follows; copies without
 * names are linked to nothing but their scan. `verzameling.sql` has the same rule.
 */
export function onePerPerson(rows: readonly CollectedRow[]): readonly CollectedRow[] {
	const groups = linkedGroups(rows);
	const kept = new Map<number, CollectedRow>();
	rows.forEach((row, at) => {
		const group = groups[at] ?? at;
		const other = kept.get(group);
		if (!other || isBetter(row, other)) kept.set(group, row);
	});
	return [...kept.values()];
}

/** Groups the rows that an id links, directly or by way of others: for each row the place of one row of its group. */
function linkedGroups(rows: readonly CollectedRow[]): Int32Array {
	const parents = Int32Array.from(rows.keys());
	// the root of a group is its own parent
	const rootOf = (at: number): number => {
		let root = at;
		for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root])
			root = parent;
		parents[at] = root;
		return root;
	};
	const firstWith = new Map<string, number>();
	rows.forEach(({ id, linkedIds = [] }, at) => {
		for (const each of [id, ...linkedIds]) {
			const first = firstWith.get(each);
			if (first === undefined) firstWith.set(each, at);
			else parents[rootOf(at)] = rootOf(first);
		}
	});
	return parents.map((_, at) => rootOf(at));
}

/**
 * The later day; but an empty row never hides answers, and of a bijeenkomst a row too small to show never hides one that
 * is shown, as a copy may lack the number of people. At equal counts any, but the same one in any order of the files.
 */
function isBetter(row: CollectedRow, other: CollectedRow): boolean {
	if (hasChosen(row) !== hasChosen(other)) return hasChosen(row);
	if (row.kind === 'session' && isShown(row) !== isShown(other)) return isShown(row);
	if (row.changedAt !== other.changedAt) return row.changedAt > other.changedAt;
	const more = answeredIn(row.answers) - answeredIn(other.answers) || row.people - other.people;
	return more > 0 || (more === 0 && row.id > other.id);
}

const isShown = ({ people }: CollectedRow): boolean => people >= leastGroup;
