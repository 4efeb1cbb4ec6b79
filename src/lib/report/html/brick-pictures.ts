import { legendShapes } from '../wall/legend-shapes';
import type { LegendId } from '../wall/legend-texts';
import { rowShapes, type RowShape } from '../wall/row-shapes';
import { brickHeight, bricksPath, wallWidth } from '../wall/wall-geometry';
import type { WallRow } from '../wall/wall-row';
import { markup, type Markup } from './markup';

/** Row of four bricks; decorative, as the text beside it says the same. */
export const bricksPicture = (row: WallRow): Markup =>
	picture('bricks', `0 0 ${wallWidth} ${brickHeight}`, rowShapes(row));

/** Four small bricks for one level. */
export const levelPicture = (level: number): Markup =>
	picture('level', `-1 -1 ${wallWidth + 2} ${brickHeight + 2}`, [
		{ name: 'empty', path: bricksPath(4) },
		{ name: 'lowest', path: bricksPath(level) },
	]);

/** Sign of the legend. */
export const swatch = (id: LegendId): Markup => picture('swatch', '-1 -6 74 29', legendShapes(id));

const picture = (name: string, viewBox: string, shapes: readonly RowShape[]): Markup =>
	markup`<svg xmlns="http://www.w3.org/2000/svg" class="${name}" viewBox="${viewBox}" aria-hidden="true">${shapes.map(
		(shape) => markup`<path class="${shape.name}" d="${shape.path}" />`,
	)}</svg>`;
