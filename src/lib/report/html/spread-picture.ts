import { levels } from '$lib/content/levels';
import type { SpreadReport } from '../model/report-model';
import { markup, none, type Markup } from './markup';

/** Sizes in units of the viewBox. */
const size = { step: 21, brick: 18, row: 7, tallest: 56, axis: 15 } as const;
/** Stacks one brick per person on the chosen level; empty where single choices are hidden. */
export function spreadPicture({ levels: counts }: SpreadReport): Markup {
	if (counts === null) return none;
	const tallest = Math.max(1, ...counts);
	const brick = Math.min(size.row, size.tallest / tallest);
	const height = Math.ceil(tallest * brick);
	const stacks = counts.flatMap((count, level) => stack(count, level, height, brick));
	return markup`<svg xmlns="http://www.w3.org/2000/svg" class="spread" viewBox="0 -1 105 ${height + size.axis + 1}" aria-hidden="true">${stacks}<rect class="axis" x="0" y="${height}" width="102" height="1" />${levels.map(
		(level) => markup`<text x="${middleOf(level)}" y="${height + 13}">${level}</text>`,
	)}</svg>`;
}

const stack = (count: number, level: number, height: number, brick: number): Markup[] =>
	Array.from(
		{ length: count },
		(_, person) =>
			markup`<rect class="lowest" x="${level * size.step}" y="${height - (person + 1) * brick}" width="${size.brick}" height="${brick - 1}" />`,
	);

const middleOf = (level: number): number => level * size.step + size.brick / 2;
