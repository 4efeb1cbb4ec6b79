import { expect, it } from 'vitest';
import { levelMarks, turned } from './level-marks';

const turns = (mark: number): readonly number[] => {
	const quarter = turned(mark);
	const half = turned(quarter);
	return [mark, quarter, half, turned(half)];
};

const onesIn = (bits: number): number => bits.toString(2).replaceAll('0', '').length;

it('levelMarks: differ in at least seven cells, however either card is turned', () => {
	const distances = levelMarks.flatMap((one, index) =>
		levelMarks.slice(index + 1).flatMap((other) => turns(other).map((turn) => onesIn(one ^ turn))),
	);
	expect(distances).toHaveLength(15 * 4);
	expect(Math.min(...distances)).toBeGreaterThanOrEqual(7);
});

it('levelMarks: are neither almost black nor almost white, so that the light of a card shows in each', () => {
	for (const mark of levelMarks) {
		expect(onesIn(mark)).toBeGreaterThanOrEqual(6);
		expect(onesIn(mark)).toBeLessThanOrEqual(10);
	}
});

it('turned: gives the same mark after four quarter turns', () => {
	expect(levelMarks.map((mark) => turned(turns(mark)[3] ?? 0))).toEqual([...levelMarks]);
});
