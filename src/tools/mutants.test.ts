import { describe, expect, it } from 'vitest';
import { mutantOf } from './mutants/mutant';

const seed = 2026;

describe('mutantOf', () => {
	it('returns the same mutant for the same seed and number', async () => {
		const [one, again, other] = await Promise.all([mutantOf(seed, 7), mutantOf(seed, 7), mutantOf(seed, 8)]);
		expect(one.text).toBe(again.text);
		expect(one.text).not.toBe(other.text);
	});

	it('gives a valid checksum, so that a refusal is about the content', async () => {
		const all = await Promise.all(Array.from({ length: 150 }, (_, index) => mutantOf(seed, index)));
		const ends = all.map(({ contents, refusal }) => (contents ? 'opened' : refusal));
		expect(ends).not.toContain('wrong-checksum');
		// A run in which hardly any mutant is accepted, or refused, proves nothing.
		for (const end of ['opened', 'damaged'])
			expect(ends.filter((each) => each === end).length).toBeGreaterThan(40);
	});
});
