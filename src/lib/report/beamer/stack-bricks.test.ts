import { describe, expect, it } from 'vitest';
import { stackingFor, stackPath } from './stack-bricks';

describe('stackingFor and stackPath', () => {
	it.each([1, 3, 12, 25, 150, 500])(
		'draw one brick per person within the height, for %i people on one level',
		(count) => {
			const { perRow, rows } = stackingFor(count);
			expect(perRow * rows).toBeGreaterThanOrEqual(count);
			expect(stackPath(count, { perRow, rows }).match(/M/g)).toHaveLength(count);
		},
	);

	it('stackingFor: puts one brick in a row up to 14 people, and two from 15', () => {
		expect(stackingFor(14).perRow).toBe(1);
		expect(stackingFor(15).perRow).toBe(2);
	});

	it('stackingFor: keeps the brick size of eight, for fewer people', () => {
		expect(stackingFor(0)).toEqual({ perRow: 1, rows: 8 });
		expect(stackingFor(3)).toEqual({ perRow: 1, rows: 8 });
	});

	it('stackPath: stays above the ground and inside its column', () => {
		const corners = [...stackPath(500, stackingFor(500)).matchAll(/M([\d.]+) ([\d.]+)/g)];
		expect(Math.min(...corners.map(([, x]) => Number(x)))).toBeGreaterThanOrEqual(0);
		expect(Math.max(...corners.map(([, x]) => Number(x)))).toBeLessThan(100);
		expect(Math.min(...corners.map(([, , y]) => Number(y)))).toBeGreaterThanOrEqual(0);
	});
});
