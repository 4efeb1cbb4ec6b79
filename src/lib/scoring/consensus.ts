import type { Spread } from '$lib/session/round-answers';

/** The width of the scale, 0 to 4. */
const width = 4;

/**
 * Consensus (Tastle & Wierman, 2007): 1 when all levels are equal, 0 when half are at each end; undefined without
 * levels.
 */
export function consensus(levels: Spread['levels']): number | undefined {
	const n = levels.reduce((sum, count) => sum + count, 0);
	if (n === 0) return undefined;
	const mean = levels.reduce((sum, count, level) => sum + count * level, 0) / n;
	const term = (count: number, level: number): number =>
		count === 0 ? 0 : (count / n) * Math.log2(1 - Math.abs(level - mean) / width);
	return levels.reduce((sum, count, level) => sum + term(count, level), 1);
}
