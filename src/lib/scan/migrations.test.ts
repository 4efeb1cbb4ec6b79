import { describe, expect, it } from 'vitest';
import { migrate } from './migrations';

describe('migrate', () => {
	it('turns a file of format 1 into one of format 2, with the same contents', () => {
		expect(migrate({ formatVersion: 1, kind: 'scan', data: {} }, 1)).toEqual({
			formatVersion: 2,
			kind: 'scan',
			data: {},
		});
	});

	it('returns the file unchanged, from the newest or an unknown format', () => {
		const file = { formatVersion: 2 };
		expect(migrate(file, 2)).toBe(file);
		expect(migrate(file, 0)).toBe(file);
		expect(migrate(file, 0.5)).toBe(file);
	});
});
