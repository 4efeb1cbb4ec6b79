import { legendTexts, type LegendId } from './legend-texts';
import { rowShapes } from './row-shapes';
import type { DrawnRow } from './wall-row';

/** Tints and signs that occur in these rows. */
export function legendFor(rows: readonly DrawnRow[]): readonly LegendId[] {
	const drawn = new Set<string>(rows.flatMap(rowShapes).map(({ name }) => name));
	return Object.keys(legendTexts).filter((id): id is LegendId => drawn.has(id));
}
