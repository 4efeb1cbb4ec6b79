import { describe, expect, it } from 'vitest';
import { markModules } from '../../../../tests/mark-modules';
import type { MarkIndex } from '$lib/session/level-marks';
import type { Modules } from '../qr';
import { findMarks } from './find-marks';
import { greyOf, type GreyPicture } from './grey-picture';

const marks = [0, 1, 2, 3, 4, 5] as const satisfies readonly MarkIndex[];

const [side, cell, edge] = [120, 8, 36];

/** Cells on white paper. */
function pictureOf(modules: Modules, black = 20, white = 220): GreyPicture {
	const light = new Uint8Array(side * side).fill(white);
	modules.forEach((row, y) => {
		row.forEach((isDark, x) => {
			for (let line = 0; isDark && line < cell; line += 1) {
				const from = (edge + y * cell + line) * side + edge + x * cell;
				light.fill(black, from, from + cell);
			}
		});
	});
	return { width: side, height: side, light };
}

const turnedOnce = (modules: Modules): Modules =>
	modules.map((row, y) => row.map((_, x) => modules[row.length - 1 - x]?.[y] ?? false));

const found = async (picture: GreyPicture) => (await findMarks(picture)).map(({ mark }) => mark);

describe('findMarks', () => {
	it.each(marks)('reads mark %i in each of four directions', async (mark) => {
		let modules = markModules(mark);
		for (let turn = 0; turn < 4; turn += 1) {
			expect(await found(pictureOf(modules))).toEqual([mark]);
			modules = turnedOnce(modules);
		}
	});

	it('gives the middle and the size of a mark', async () => {
		const [seen] = await findMarks(pictureOf(markModules(2)));
		const middle = edge + 3 * cell - 0.5;
		expect(seen?.x).toBeCloseTo(middle, 0);
		expect(seen?.y).toBeCloseTo(middle, 0);
		expect(Math.abs((seen?.size ?? 0) - 6 * cell)).toBeLessThan(2);
	});

	it.each(marks)('reads mark %i in poor light', async (mark) => {
		expect(await found(pictureOf(markModules(mark), 30, 75))).toEqual([mark]);
	});

	it.each(marks)('never reads mark %i as another, when any one or two cells are wrong', async (mark) => {
		const modules = markModules(mark);
		for (let one = 0; one < 36; one += 1) {
			const changed = modules.map((row, y) =>
				row.map((isDark, x) => ([one, one + 7].includes(y * 6 + x) ? !isDark : isDark)),
			);
			const read = await found(pictureOf(changed));
			expect(read.filter((each) => each !== mark)).toEqual([]);
		}
	});

	it('finds nothing in a mirror image, an empty picture or a black one', async () => {
		const mirrored = markModules(3).map((row) => row.toReversed());
		expect(await found(pictureOf(mirrored))).toEqual([]);
		expect(await found(pictureOf([]))).toEqual([]);
		expect(await found(pictureOf([], 0, 0))).toEqual([]);
		expect(await found({ width: 1, height: 1, light: new Uint8Array(1) })).toEqual([]);
	});
});

it('greyOf: gives white, black and grey their shade', () => {
	const data = new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 100, 100, 100, 255]);
	expect([...greyOf({ width: 3, height: 1, data }).light]).toEqual([255, 0, 100]);
});
