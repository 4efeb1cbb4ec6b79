import { describe, expect, it } from 'vitest';
import { emptyScan, filledScan, reportOf } from '../../../../tests/pdf-fixture';
import type { DimensionReport } from '../report-model';
import type { Box, Canvas, Paint } from './block';
import { colours } from './theme';
import { brickRow } from './wall-drawing';

/** What is drawn for one row of bricks, 103 wide: four bricks of 25 with 1 between. */
function drawn(dimension: DimensionReport): { boxes: (Box & Paint)[]; words: string[] } {
	const boxes: (Box & Paint)[] = [];
	const words: string[] = [];
	const canvas: Canvas = {
		measure: (text) => text.length,
		text: (text) => void words.push(text),
		box: (box, paint) => void boxes.push({ ...box, ...paint }),
	};
	brickRow(dimension, 0).draw(canvas, { x: 0, y: 0, width: 103, height: 20 });
	return { boxes, words };
}

const filled = ({ boxes }: { boxes: readonly (Box & Paint)[] }, fill: string): number =>
	boxes.filter((box) => box.fill === fill).reduce((sum, { width }) => sum + width, 0);

function dimensionOf(
	scan = filledScan(),
	kind: DimensionReport['result']['outcome']['kind'] = 'score',
): DimensionReport {
	const found = reportOf(scan).dimensions.find(({ result }) => result.outcome.kind === kind);
	if (!found) throw new Error(`No dimension with outcome ${kind}`);
	return found;
}

describe('a row of bricks', () => {
	it('is filled up to the mean, and darkest up to the lowest level', () => {
		const dimension = dimensionOf();
		const { outcome } = dimension.result;
		if (outcome.kind !== 'score') throw new Error('This dimension has a number');
		const row = drawn(dimension);
		expect(filled(row, colours.mean)).toBeCloseTo(outcome.mean * 25);
		expect(filled(row, colours.petrol)).toBeCloseTo(outcome.lowest * 25);
		expect(filled(row, colours.empty)).toBeCloseTo(100);
	});

	it('is four dotted bricks with the word in them where there is no number', () => {
		const row = drawn(dimensionOf(emptyScan(), 'too-few'));
		expect(row.boxes.filter(({ dashes }) => dashes)).toHaveLength(4);
		expect(filled(row, colours.petrol) + filled(row, colours.mean)).toBe(0);
		expect(row.words).toContain('te weinig ingevuld');
	});

	it.each([1, 2, 3, 4] as const)('has an outline around %i bricks for that ambition', (level) => {
		const ambition = { level, year: 2028, changedAt: '2026-11-22T09:30:00.000Z' };
		const outlines = drawn({ ...dimensionOf(), ambition }).boxes.filter(
			({ stroke }) => stroke === colours.ochre,
		);
		expect(outlines).toHaveLength(1);
		expect(outlines[0]?.width).toBeCloseTo(level * 26 - 1 + 1.2);
	});

	it('has no outline without an ambition', () => {
		const { boxes } = drawn({ ...dimensionOf(), ambition: null });
		expect(boxes.filter(({ stroke }) => stroke === colours.ochre)).toEqual([]);
	});
});
