import type { DimensionOutline, Outline } from '$lib/content/outline';
import type { Scan } from '$lib/scan/scan';
import { scoreDimension } from '$lib/scoring/score-dimension';
import { wallRow, type Means, type RowFacts, type WallRow } from './wall-row';
import { figureOf } from '../words';

/** Wall of one person's scan, which needs no long texts. */
export const scanWall = (
	{ levels, dimensions }: Outline,
	scan: Scan,
	before: Means = new Map(),
): readonly WallRow[] =>
	dimensions.map((dimension) => wallRow(levels, dimension, scanRowFacts(dimension, scan, before)));

export function scanRowFacts(dimension: DimensionOutline, scan: Scan, before: Means): RowFacts {
	const result = scoreDimension(dimension, scan);
	return {
		result,
		figure: figureOf(result.outcome),
		ambition: scan.ambitions[dimension.id] ?? null,
		previous: before.get(dimension.id) ?? null,
		means: [],
		done: 'Ingevuld',
	};
}
