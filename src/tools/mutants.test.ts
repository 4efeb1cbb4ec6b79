import { describe, expect, it } from 'vitest';
import { mutantOf } from './mutants/mutant';

const seed = 2026;

describe('mutants', () => {
	it('are the same again by seed and number', async () => {
		const [one, again, other] = await Promise.all([mutantOf(seed, 7), mutantOf(seed, 7), mutantOf(seed, 8)]);
		expect(one.text).toBe(again.text);
		expect(one.text).not.toBe(other.text);
	});

	it('have the checksum that belongs to them: what is refused is refused for what it holds', async () => {
		const all = await Promise.all(Array.from({ length: 150 }, (_, index) => mutantOf(seed, index)));
		const ends = all.map(({ contents, refusal }) => (contents ? 'opened' : refusal));
		expect(ends).not.toContain('wrong-checksum');
		// a run in which hardly anything is taken, or refused, shows nothing
		for (const end of ['opened', 'damaged'])
			expect(ends.filter((each) => each === end).length).toBeGreaterThan(40);
	});
});
