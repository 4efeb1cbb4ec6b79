import type { LegendId } from './legend-texts';
import type { RowShape } from './row-shapes';
import { bricksPath, flagPath, hatchPath } from './wall-geometry';

/** Sign of the legend: one brick, or what is drawn over it. */
export const legendShapes = (id: LegendId): readonly RowShape[] =>
	signs[id] ?? [{ name: id, path: bricksPath(1) }];

const signs: Partial<Readonly<Record<LegendId, readonly RowShape[]>>> = {
	ambition: [
		{ name: 'hatch', path: hatchPath(0, 1) },
		{ name: 'ambition', path: flagPath(1) },
	],
	previous: [{ name: 'previous', path: 'M33 -2h3v26h-3z' }],
	person: [{ name: 'person', path: 'M30 11a5 5 0 0 1 10 0a5 5 0 0 1-10 0' }],
};
