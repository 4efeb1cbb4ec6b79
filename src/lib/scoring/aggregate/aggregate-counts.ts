import type { RoleGroup } from '$lib/content/role-groups';
import type { ScanLength } from '$lib/scan/scan';
import type { Aggregate } from './aggregate';
import { columnsWhere, partitionsOf } from './aggregate-columns';
import { suppressionPlan, type Columns, type SuppressionPlan, type CountTable } from './aggregate-privacy';

/** A filter on the collection; null selects everyone. */
export type Selection = {
	/** Name of a region. */
	readonly region: string | null;
	readonly group: RoleGroup | null;
	readonly length: ScanLength | null;
};

export const everyone: Selection = { region: null, group: null, length: null };

/** Counts of people per cell, released only where that singles out nobody. */
export class SafeCounts {
	readonly #shape: Pick<Aggregate, 'regions' | 'columns'>;
	readonly #table: CountTable;
	readonly #plan: SuppressionPlan;

	constructor(shape: Pick<Aggregate, 'regions' | 'columns'>, countAt: (cell: number) => number) {
		const { regions, columns } = shape;
		this.#shape = shape;
		this.#table = Array.from({ length: regions.size }, (_, row) =>
			columns.map((_column, at) => countAt(row * columns.length + at)),
		);
		this.#plan = suppressionPlan(this.#table, partitionsOf(columns, this.#table));
	}

	/** Number of people; null when suppressed. */
	peopleIn(selection: Selection): number | null {
		const width = this.#shape.columns.length;
		const cells = this.cellsIn(selection);
		return (
			cells &&
			cells.reduce((sum, cell) => sum + (this.#table[Math.floor(cell / width)]?.[cell % width] ?? 0), 0)
		);
	}

	/** Cells to add up; null when suppressed. */
	cellsIn(selection: Selection): readonly number[] | null {
		const { columns, regions } = this.#shape;
		const chosen = this.#columnsIn(selection);
		const row = selection.region === null ? null : regions.names.indexOf(selection.region);
		if (row === -1 || !this.#plan.shows(row, chosen)) return null;
		const rows = row === null ? [...this.#table.keys()] : [row];
		return rows
			.filter((each) => !this.#plan.dropped.has(each))
			.flatMap((each) =>
				columns.flatMap((_, at) => (hasColumn(chosen, at) ? [each * columns.length + at] : [])),
			);
	}

	#columnsIn({ group, length }: Selection): Columns {
		return columnsWhere(
			this.#shape.columns,
			(column) => (group === null || column.group === group) && (length === null || column.length === length),
		);
	}
}

const hasColumn = (columns: Columns, at: number): boolean => (columns & (1 << at)) !== 0;
