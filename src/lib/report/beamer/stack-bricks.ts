import type { BeamerView } from './beamer-view';

/** Arrangement of bricks, one per person; every brick in one picture has the same size. */
export type Stacking = {
	/** Bricks beside each other in one column. */
	readonly perRow: number;
	/** Rows that fit in the height; a minimum keeps a brick from becoming a slab. */
	readonly rows: number;
};

const leastRows = 8;

/** Arrangement for the largest number of people on one level: one brick wide while bricks are high enough to count. */
export function stackingFor(most: number): Stacking {
	let perRow = 1;
	while (Math.ceil(most / perRow) > 12 + 2 * perRow) perRow += 1;
	return { perRow, rows: Math.max(leastRows, Math.ceil(most / perRow)) };
}

/** Arrangement shared by all stacks of one view. */
export function stackingOf({
	now,
	before,
}: Pick<Extract<BeamerView, { kind: 'shown' }>, 'now' | 'before'>): Stacking {
	const counts = [now, before].flatMap((spread) =>
		spread?.kind === 'whole' ? [...spread.levels, spread.counts.unknown] : [],
	);
	return stackingFor(Math.max(0, ...counts));
}

/** Width of a column and height of a row in units of the viewBox. */
export const unit = { column: 100, row: 10 } as const;

/** Path of all bricks of one stack, over the whole width of a column. */
export function stackPath(count: number, { perRow, rows }: Stacking): string {
	const width = unit.column / perRow;
	const gap = { x: perRow > 1 ? Math.min(3, width * 0.12) : 0, y: 1.4 };
	return Array.from({ length: count }, (_, person) => {
		const x = (person % perRow) * width + gap.x / 2;
		const y = (rows - 1 - Math.floor(person / perRow)) * unit.row + gap.y / 2;
		return `M${round(x)} ${round(y)}h${round(width - gap.x)}v${round(unit.row - gap.y)}h-${round(width - gap.x)}z`;
	}).join('');
}

const round = (value: number): string => String(Math.round(value * 100) / 100);
