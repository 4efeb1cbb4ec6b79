import { expect, it } from 'vitest';
import { migrate } from './migrations';

it('migrate: returns the file unchanged, from the first or an unknown format', () => {
	const file = { formatVersion: 1 };
	expect(migrate(file, 1)).toBe(file);
	expect(migrate(file, 0)).toBe(file);
	expect(migrate(file, 0.5)).toBe(file);
});
