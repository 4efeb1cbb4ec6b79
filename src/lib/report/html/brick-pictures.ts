import { brickHeight, brickPlaces, bricksOf, brickStep, brickWidth, type Brick } from '../wall/wall-geometry';
import type { WallRow } from '../wall/wall-row';
import { markup, none, type Markup } from './markup';

/** Sizes in units of the viewBox, as on screen. */
const size = { brick: brickWidth, step: brickStep, row: 289, height: brickHeight } as const;

/** Row of four bricks; decorative, as the text beside it says the same. */
export function bricksPicture({ result, ambition, previous, means }: WallRow): Markup {
	const bricks = bricksOf(result.outcome);
	return markup`<svg xmlns="http://www.w3.org/2000/svg" class="bricks" viewBox="-2 -3 293 28" preserveAspectRatio="none" aria-hidden="true">${[
		...brickPlaces.map((index) => brickAt(index, bricks?.[index])),
		ambition && ambition.level > 0 ? outline(ambition.level) : none,
		previous === null ? none : notch((previous / 4) * size.row),
		...means.map((mean) => person((mean / 4) * size.row)),
	]}</svg>`;
}

/** Four small bricks for one level. */
export const levelPicture = (level: number): Markup =>
	markup`<svg xmlns="http://www.w3.org/2000/svg" class="level" viewBox="-1 -1 291 24" aria-hidden="true">${brickPlaces.map(
		(index) => {
			const share = index < level ? 1 : 0;
			return brickAt(index, { lowest: share, mean: share });
		},
	)}</svg>`;

/** Single brick for the legend. */
export const swatch = (inside: Markup): Markup =>
	markup`<svg xmlns="http://www.w3.org/2000/svg" class="swatch" viewBox="-3 -3 76 28" aria-hidden="true">${inside}</svg>`;

export const brickAt = (index: number, brick: Brick | undefined): Markup =>
	brick
		? markup`${bar(index, 1, 'empty')}${bar(index, brick.mean, 'mean')}${bar(index, brick.lowest, 'lowest')}`
		: bar(index, 1, 'dotted');

function bar(index: number, share: number, name: string): Markup {
	if (share === 0) return none;
	const width = rounded(size.brick * share);
	return markup`<rect class="${name}" x="${index * size.step}" y="0" width="${width}" height="${size.height}" rx="2" />`;
}

/** Outline around the bricks up to the level of the ambition. */
export const outline = (level: number): Markup =>
	markup`<rect class="ambition" x="-1" y="-1" width="${level * size.step - 1}" height="${size.height + 2}" rx="3" />`;

/** Bar over the row, with a margin that keeps it visible on every tint. */
export const notch = (at: number): Markup => markup`${stroke(at, 'room')}${stroke(at, 'notch')}`;

/** Mean of one participant. */
export const person = (at: number): Markup =>
	markup`<circle class="lowest" cx="${rounded(at)}" cy="${size.height / 2}" r="5" />`;

const stroke = (at: number, name: string): Markup =>
	markup`<line class="${name}" x1="${rounded(at)}" y1="-3" x2="${rounded(at)}" y2="25" />`;

const rounded = (value: number): number => Math.round(value * 10) / 10;
