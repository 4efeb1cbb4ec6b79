import type { BeamerView } from './beamer-view';

/** How the people of a level stand on each other: every brick in one picture has the same size. */
export type Stacking = {
	/** Bricks beside each other in one column. */
	readonly perRow: number;
	/** Rows that fit in the height; never so few that a brick becomes a slab. */
	readonly rows: number;
};

const leastRows = 8;

/** For the largest number of people on one level: single bricks as long as these are high enough to count. */
export function stackingFor(most: number): Stacking {
	let perRow = 1;
	while (Math.ceil(most / perRow) > 12 + 2 * perRow) perRow += 1;
	return { perRow, rows: Math.max(leastRows, Math.ceil(most / perRow)) };
}

/** One size of brick for all pictures of one view. */
export function stackingOf({
	now,
	before,
	roleParts,
}: Pick<Extract<BeamerView, { kind: 'shown' }>, 'now' | 'before' | 'roleParts'>): Stacking {
	const drawn = [now, ...(before ? [before] : []), ...(roleParts ?? []).map(({ spread }) => spread)];
	const counts = drawn.flatMap((spread) => (spread.kind === 'whole' ? spread.levels : []));
	return stackingFor(Math.max(0, ...counts));
}

/** Width of a column and height of a row in the units of the picture. */
export const unit = { column: 100, row: 10 } as const;

/** One path for all bricks of a level; `share` is the part of its column that they take. */
export function stackPath(count: number, level: number, { perRow, rows }: Stacking, share: number): string {
	const width = (unit.column * share) / perRow;
	const left = unit.column * (level + (1 - share) / 2);
	const gap = { x: Math.min(3, width * 0.12), y: 1.4 };
	return Array.from({ length: count }, (_, person) => {
		const x = left + (person % perRow) * width + gap.x / 2;
		const y = (rows - 1 - Math.floor(person / perRow)) * unit.row + gap.y / 2;
		return `M${round(x)} ${round(y)}h${round(width - gap.x)}v${round(unit.row - gap.y)}h-${round(width - gap.x)}z`;
	}).join('');
}

const round = (value: number): string => String(Math.round(value * 100) / 100);
