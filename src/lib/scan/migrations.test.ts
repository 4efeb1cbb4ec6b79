import { describe, expect, it } from 'vitest';
import { migrate } from './migrations';

describe('migrate', () => {
	it.each([1, 2])('turns a file of format %i into one of format 3, with the same contents', (from) => {
		expect(migrate({ formatVersion: from, kind: 'scan', data: {} }, from)).toEqual({
			formatVersion: 3,
			kind: 'scan',
			data: {},
		});
	});

	it('returns the file unchanged, from the newest or an unknown format', () => {
		const file = { formatVersion: 3 };
		expect(migrate(file, 3)).toBe(file);
		expect(migrate(file, 0)).toBe(file);
		expect(migrate(file, 0.5)).toBe(file);
	});
});
