import type { Outline } from '$lib/content/outline';
import type { RoleGroup } from '$lib/content/role-groups';
import type { ScanLength } from '$lib/scan/scan';
import type { Columns, CountTable } from './aggregate-privacy';

/** One kind of person: a role group and a scan length. `null` holds everyone without a known role. */
export type PersonColumn = { readonly group: RoleGroup | null; readonly length: ScanLength };

const lengths: readonly ScanLength[] = ['short', 'full'];

export function columnsOf({ roles }: Pick<Outline, 'roles'>): readonly PersonColumn[] {
	const groups = [...new Set(roles.map(({ group }) => group)), null];
	return groups.flatMap((group) => lengths.map((length) => ({ group, length })));
}

export function columnsWhere(
	columns: readonly PersonColumn[],
	holds: (column: PersonColumn) => boolean,
): Columns {
	return columns.reduce((bits, column, at) => (holds(column) ? bits | (1 << at) : bits), 0);
}

/**
 * Partitions of the columns, finest first: all role groups by length, then without length, and so on with ever more of
 * the smallest groups merged, down to one block of all columns.
 */
export function partitionsOf(
	columns: readonly PersonColumn[],
	table: CountTable,
): readonly (readonly Columns[])[] {
	const groups = groupsBySize(columns, table);
	return [...groups.keys(), groups.length].flatMap((merged) => {
		const apart = new Set(groups.slice(merged));
		const blocks = [
			...Array.from(apart, (group) => columnsWhere(columns, (column) => column.group === group)),
			columnsWhere(columns, ({ group }) => group === null || !apart.has(group)),
		];
		const byLength = lengths.map((length) => columnsWhere(columns, (column) => column.length === length));
		return [blocks.flatMap((block) => byLength.map((bits) => block & bits)), blocks];
	});
}

/** Role groups by number of people, smallest first. */
function groupsBySize(columns: readonly PersonColumn[], table: CountTable): readonly RoleGroup[] {
	const sizes = new Map<RoleGroup, number>();
	columns.forEach(({ group }, at) => {
		const people = table.reduce((total, row) => total + (row[at] ?? 0), 0);
		if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + people);
	});
	return [...sizes].sort(([, a], [, b]) => a - b).map(([group]) => group);
}
