import { describe, expect, it } from 'vitest';
import { dimensionOf } from '../../../../tests/notation';
import { dimensionFrom } from '../../../../tests/small-questionnaire';
import { layOutCard, type BreakText, type CardLayout } from './card-layout';
import { sheet } from './kit-theme';

const room = { front: 70, back: 30 };

const oneLine: BreakText = (text) => [text];

/** Questionnaire with one dimension per number, each with that many statements. */
function cardOf(counts: readonly number[], breakText = oneLine): CardLayout {
	const dimensions = counts.map((count, index) =>
		dimensionFrom(dimensionOf(`T${String(index)}`, Array.from({ length: count }, () => 'f1').join(' ')), []),
	);
	return layOutCard({ dimensions }, 'full', room, breakText);
}

const idsOn = ({ sides }: CardLayout): string[][] => sides.map((side) => side.map(({ row }) => row.id));

describe('layOutCard', () => {
	it('uses the largest type and spare height, for a few statements', () => {
		const { sides, style } = cardOf([2, 2]);
		expect(sides).toHaveLength(1);
		expect(style.size).toBe(9.5);
		expect(sides[0]?.[1]?.row.height).toBeGreaterThan(7);
	});

	it('uses smaller type before it adds a second side', () => {
		const { sides, style } = cardOf([3, 3, 3, 3, 3, 3, 3, 3, 3]);
		expect(sides).toHaveLength(1);
		expect(style.size).toBeLessThan(9.5);
	});

	it('keeps a theme whole on one side', () => {
		const ids = idsOn(cardOf([6, 6, 6, 6, 6, 6, 6, 6, 6, 6]));
		expect(ids).toHaveLength(2);
		expect(ids.flat()).toHaveLength(70);
		ids.forEach((side) => expect(side[0]).toMatch(/^T\d$/));
	});

	it('breaks a theme over sides, when it fits on none', () => {
		const ids = idsOn(cardOf([1, 90]));
		expect(ids.length).toBeGreaterThan(2);
		expect(ids.flat()).toHaveLength(93);
	});

	it.each([
		['short texts', oneLine],
		['texts of five lines', () => ['een', 'twee', 'drie', 'vier', 'vijf']],
	])('keeps every row above the footer and below the previous row, with %s', (_, breakText: BreakText) => {
		for (const { sides } of [
			cardOf([3, 5, 6], breakText),
			cardOf([24, 2], breakText),
			cardOf([90], breakText),
		])
			sides.forEach((side, number) =>
				side.forEach(({ row, y }, index) => {
					const before = side[index - 1];
					const least = before ? before.y + before.row.height : number === 0 ? room.front : room.back;
					expect(y).toBeGreaterThanOrEqual(least - 1e-6);
					expect(y + row.height).toBeLessThanOrEqual(sheet.bottom);
				}),
			);
	});

	it('leaves out a theme without statements', () => {
		expect(idsOn(cardOf([0, 2])).flat()).toEqual(['T1', 'T1.1', 'T1.2']);
	});
});
