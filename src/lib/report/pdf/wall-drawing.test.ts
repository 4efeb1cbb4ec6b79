import { describe, expect, it } from 'vitest';
import { emptyScan, filledScan, readFonts, reportOf } from '../../../../tests/pdf-fixture';
import { exampleSessionReport } from '../../../../tests/report-cases';
import type { DimensionReport } from '../model/report-model';
import type { WallRow } from '../wall/wall-row';
import type { Box, Canvas, FigureBlock, Paint, Point } from '$lib/paper/block';
import { namedLevel } from '../wall/named-level';
import { openPaper } from '$lib/paper/paper';
import { colours, contentWidth } from '$lib/paper/theme';
import { brickRow, legend, levelBricks, wallFigure } from './wall-drawing';

type Word = { readonly text: string; readonly x: number; readonly y: number; readonly width: number };
type Shape = Paint & { readonly points: readonly Point[] };
type Drawing = {
	readonly boxes: readonly (Box & Paint)[];
	readonly shapes: readonly Shape[];
	readonly words: readonly Word[];
};

const letterWide: Canvas['measure'] = (text) => text.length;

function drawnBy({ draw, height }: FigureBlock, width: number, measure = letterWide): Drawing {
	const boxes: (Box & Paint)[] = [];
	const shapes: Shape[] = [];
	const words: Word[] = [];
	const canvas: Canvas = {
		measure,
		text: (text, x, y, style) => void words.push({ text, x, y, width: measure(text, style) }),
		box: (box, paint) => void boxes.push({ ...box, ...paint }),
		shape: (points, paint) => void shapes.push({ points, ...paint }),
	};
	draw(canvas, { x: 0, y: 0, width, height });
	return { boxes, shapes, words };
}

/** Boxes drawn for one row of bricks, 103 wide: four bricks of 25 with 1 between. */
const drawn = (row: WallRow): Drawing => drawnBy(brickRow(row, 0), 103);

const filled = ({ boxes }: Drawing, fill: string): number =>
	boxes.filter((box) => box.fill === fill).reduce((sum, { width }) => sum + width, 0);

function dimensionOf(
	scan = filledScan(),
	kind: DimensionReport['result']['outcome']['kind'] = 'score',
): DimensionReport {
	const found = reportOf(scan).dimensions.find(({ result }) => result.outcome.kind === kind);
	if (!found) throw new Error(`No dimension with outcome ${kind}`);
	return found;
}

describe('brickRow', () => {
	it('fills bricks up to the mean, and darkest up to the lowest level', () => {
		const dimension = dimensionOf();
		const { outcome } = dimension.result;
		if (outcome.kind !== 'score') throw new Error('This dimension has a number');
		const row = drawn(dimension);
		expect(filled(row, colours.mean)).toBeCloseTo(outcome.mean * 25);
		expect(filled(row, colours.petrol)).toBeCloseTo(outcome.lowest * 25);
		expect(filled(row, colours.empty)).toBeCloseTo(100);
	});

	it('draws four dotted bricks with the word, without a number', () => {
		const row = drawn(dimensionOf(emptyScan(), 'too-few'));
		expect(row.boxes.filter(({ dashes }) => dashes)).toHaveLength(4);
		expect(filled(row, colours.petrol) + filled(row, colours.mean)).toBe(0);
		expect(row.words.map(({ text }) => text)).toContain('te weinig ingevuld');
	});

	const wanted = (level: 1 | 2 | 3 | 4) =>
		({ level, year: 2028, changedAt: '2026-11-22T09:30:00.000Z' }) as const;
	const scored = (mean: number): WallRow => {
		const { result, ...rest } = dimensionOf();
		const outcome = { kind: 'score', mean, lowest: 0, provisional: false, lowestStatements: [] } as const;
		return { ...rest, result: { ...result, outcome } };
	};
	const flagsIn = ({ shapes }: Drawing): readonly Shape[] =>
		shapes.filter(({ fill }) => fill === colours.ochre);
	const hatchIn = ({ shapes }: Drawing): readonly Shape[] =>
		shapes.filter(({ stroke }) => stroke === colours.ochre);

	it.each([1, 2, 3, 4] as const)('plants a flag after %i bricks, for that ambition', (level) => {
		const flags = flagsIn(drawn({ ...dimensionOf(), ambition: wanted(level) }));
		expect(flags).toHaveLength(1);
		const xs = flags[0]?.points.map(({ x }) => x) ?? [];
		expect(Math.max(...xs)).toBeCloseTo(level * 26 - 0.5 + 0.3);
	});

	it('hatches the bricks from the mean to the ambition', () => {
		const points = hatchIn(drawn({ ...scored(1.5), ambition: wanted(3) })).flatMap((shape) => shape.points);
		expect(Math.min(...points.map(({ x }) => x))).toBeCloseTo(26 + 12.5);
		expect(Math.max(...points.map(({ x }) => x))).toBeLessThanOrEqual(3 * 26 - 1);
	});

	it('hatches nothing, for an ambition that is reached', () => {
		const row = drawn({ ...scored(3), ambition: wanted(3) });
		expect(hatchIn(row)).toEqual([]);
		expect(flagsIn(row)).toHaveLength(1);
	});

	it('draws no flag and no hatching, without an ambition', () => {
		expect(drawn({ ...dimensionOf(), ambition: null }).shapes).toEqual([]);
	});

	it.each([0, 1.5, 2.6, 4])('draws a notch at the earlier mean %d', (previous) => {
		const notches = drawn({ ...dimensionOf(), previous }).boxes.filter(({ fill }) => fill === colours.ink);
		expect(notches).toHaveLength(1);
		const [{ x, width } = { x: NaN, width: NaN }] = notches;
		expect(x + width / 2).toBeCloseTo((previous / 4) * 103);
	});

	it('draws no notch, without an earlier mean', () => {
		const { boxes } = drawn({ ...dimensionOf(), previous: null });
		expect(boxes.filter(({ fill }) => fill === colours.ink)).toEqual([]);
	});

	it('keeps the word clear of a flag', () => {
		const row = drawn({ ...dimensionOf(emptyScan(), 'too-few'), ambition: wanted(1) });
		const word = row.words.find(({ text }) => text === 'te weinig ingevuld');
		expect(word?.x).toBeGreaterThan(Math.max(...(flagsIn(row)[0]?.points.map(({ x }) => x) ?? [Infinity])));
	});
});

it.each([0, 1, 2, 3, 4] as const)('levelBricks: draws %i of four bricks dark', (level) => {
	const { boxes } = drawnBy(levelBricks(level, 0), 30);
	expect(boxes.filter(({ fill }) => fill === colours.empty)).toHaveLength(4);
	expect(boxes.filter(({ fill }) => fill === colours.petrol)).toHaveLength(level);
});

describe('wallFigure', () => {
	const { levels } = reportOf(filledScan());

	it('names the levels once, each on at most two lines that end where the level is reached', () => {
		const block = wallFigure({ kind: 'wall', levels, rows: [], size: 'large' }, 0);
		const { words } = drawnBy(block, contentWidth);
		expect(words.map(({ text }) => text).join(' ')).toBe(
			levels
				.map((_, level) => namedLevel(level, levels))
				.slice(1)
				.join(' '),
		);
	});

	it.each(['large', 'small'] as const)('describes each row in words, figure and ambition: %s', (size) => {
		const rows = reportOf(filledScan()).dimensions;
		const block = wallFigure({ kind: 'wall', levels, rows, size }, 0);
		const texts = drawnBy(block, contentWidth).words.map(({ text }) => text);
		for (const { shortName, figure, mark, ambitionText } of rows) {
			expect(texts).toEqual(expect.arrayContaining([shortName, figure, mark, ambitionText ?? '']));
		}
		const alt = block.role === 'artifact' ? '' : block.role.alt;
		expect(alt).toBe(rows.map(({ sentence }) => sentence).join(' '));
	});

	it('stays within the height of its block', () => {
		const rows = exampleSessionReport().dimensions;
		for (const size of ['large', 'small'] as const) {
			const block = wallFigure({ kind: 'wall', levels, rows, size }, 0);
			const { boxes, words } = drawnBy(block, contentWidth);
			const bottoms = [...boxes.map(({ y, height }) => y + height), ...words.map(({ y }) => y)];
			expect(Math.max(...bottoms)).toBeLessThanOrEqual(block.height);
		}
	});
});

describe('legend', () => {
	const textsOf = (rows: readonly WallRow[]): string[] =>
		drawnBy(legend(rows, 0), contentWidth).words.map(({ text }) => text);

	it('explains only what is drawn', () => {
		const scored = { ...dimensionOf(), ambition: null, previous: null };
		const tints = ['alles staat minstens hier', 'gemiddeld', 'nog te bouwen'];
		expect(textsOf([scored])).toEqual(tints);
		expect(textsOf([{ ...scored, previous: 2 }])).toEqual([...tints, 'vorige keer']);
		expect(textsOf([{ ...dimensionOf(emptyScan(), 'too-few'), ambition: null }])).toEqual(['geen getal']);
	});

	it('fits the page, with everything to explain', async () => {
		const { measure } = openPaper(await readFonts(), {
			title: '',
			subject: '',
			creator: '',
			madeAt: '2026-11-22T09:30:00.000Z',
			fileId: '0'.repeat(32),
			attachment: null,
		});
		const { words } = drawnBy(legend(exampleSessionReport().dimensions, 0), contentWidth, measure);
		expect(words).toHaveLength(6);
		expect(words.filter(({ x, width }) => x + width > contentWidth)).toEqual([]);
	});
});
