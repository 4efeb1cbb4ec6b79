import { expect, it } from 'vitest';
import { migrate } from './migrations';

it('a file of the first format, and of a format that never was, comes out as it went in', () => {
	const file = { formatVersion: 1 };
	expect(migrate(file, 1)).toBe(file);
	expect(migrate(file, 0)).toBe(file);
	expect(migrate(file, 0.5)).toBe(file);
});
