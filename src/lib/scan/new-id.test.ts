import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newId } from './new-id';

describe('newId', () => {
	const ids = Array.from({ length: 500 }, newId);

	it('returns a UUID of version 4', () => {
		for (const id of ids) {
			expect(v.is(v.pipe(v.string(), v.uuid()), id)).toBe(true);
			expect(id).toMatch(/^.{14}4.{4}[89ab]/);
		}
	});

	it('returns another id each time', () => {
		expect(new Set(ids).size).toBe(ids.length);
	});
});
