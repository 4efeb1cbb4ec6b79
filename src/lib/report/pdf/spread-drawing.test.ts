import { describe, expect, it } from 'vitest';
import type { SpreadReport } from '../model/report-model';
import type { Box, Canvas, Paint } from '$lib/paper/block';
import { spreadFigure } from './spread-drawing';
import { colours, sideWidth } from '$lib/paper/theme';

type Spread = Pick<SpreadReport, 'levels'>;

const spreadOf = ({ levels }: Spread): SpreadReport => ({
	levels,
	sentence: '',
	ticks: '',
	moved: '',
	talked: '',
});

function drawn(spread: Spread): { boxes: (Box & Paint)[]; words: string[]; height: number } {
	const figure = spreadFigure(spreadOf(spread), 0);
	if (!figure) throw new Error('There is something to draw');
	const boxes: (Box & Paint)[] = [];
	const words: string[] = [];
	const canvas: Canvas = {
		measure: () => 1.4,
		text: (text) => void words.push(text),
		box: (box, paint) => void boxes.push({ ...box, ...paint }),
		shape: () => undefined,
	};
	figure.draw(canvas, { x: 0, y: 0, width: sideWidth, height: figure.height });
	return { boxes, words, height: figure.height };
}

describe('spreadFigure', () => {
	it('draws one brick per person, in the column of the level', () => {
		const { boxes, words } = drawn({ levels: [2, 0, 5, 0, 1] });
		const bricks = boxes.filter(({ fill }) => fill === colours.petrol);
		const places = [...new Set(bricks.map(({ x }) => x))].sort((a, b) => a - b);
		expect(places.map((place) => bricks.filter(({ x }) => x === place).length)).toEqual([2, 5, 1]);
		expect(words).toEqual(['0', '1', '2', '3', '4']);
		expect(boxes.filter(({ fill }) => fill === colours.mean)).toEqual([]);
	});

	it('returns null, when individual choices are hidden', () => {
		expect(spreadFigure(spreadOf({ levels: null }), 0)).toBeNull();
	});

	it.each([3, 12, 25, 80])('fits %i people on one level in the column beside the text', (people) => {
		const { boxes, height } = drawn({ levels: [0, 0, people, 0, 0] });
		const tops = boxes.map(({ y }) => y);
		expect(Math.min(...tops)).toBeGreaterThan(-0.01);
		expect(height).toBeLessThan(20);
		expect(Math.min(...boxes.map((box) => box.height))).toBeGreaterThan(0);
		expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeLessThan(sideWidth);
	});
});
