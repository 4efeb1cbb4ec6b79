import { peopleIn, ratedIn, type Spread } from '$lib/session/round-answers';
import { consensus } from './consensus';
import { quantile } from './quantile';

/** Word for a group's agreement on a statement. */
export type SpreadWord =
	| 'not-applicable'
	| 'too-few'
	| 'unanimous'
	| 'two-views'
	| 'divergent'
	/** Enkelen zien het anders. */
	| 'some-differ'
	| 'agree';

/** Flag beside the word: many people don't know, or some say n.v.t. where others give a level. */
export type SpreadFlag = 'unknown' | 'not-applicable-split';

/** Median and quartiles of the levels. */
export type Middle = { readonly median: number; readonly q1: number; readonly q3: number };

export type SpreadResult = {
	/** People with a level. */
	readonly n: number;
	/** People with a level, weet niet or n.v.t. */
	readonly people: number;
	readonly middle: Middle | null;
	/** Null when nobody gave a level. */
	readonly consensus: number | null;
	/** People more than one level from the median. */
	readonly outside: number;
	/** Maximum of `outside` that is not yet *uiteenlopend*. */
	readonly allowed: number;
	readonly word: SpreadWord;
	readonly flags: readonly SpreadFlag[];
};

/** Scores memoised per spread: many parts of the screen need the same ones, and a spread is never mutated. */
const scored = new WeakMap<Spread, SpreadResult>();

/** Scores one group's answers to one statement. */
export function scoreSpread(spread: Spread): SpreadResult {
	const result = scored.get(spread) ?? scoredNow(spread);
	scored.set(spread, result);
	return result;
}

function scoredNow(spread: Spread): SpreadResult {
	const sorted = spread.levels.flatMap((count, level) => Array.from({ length: count }, () => level));
	const middle = middleOf(sorted);
	const outside = middle ? sorted.filter((level) => Math.abs(level - middle.median) > 1).length : 0;
	return {
		n: sorted.length,
		people: peopleIn(spread),
		middle,
		consensus: consensus(spread.levels) ?? null,
		outside,
		allowed: allowedOutside(sorted.length),
		word: wordOf(spread, middle, outside),
		flags: flagsOf(spread),
	};
}

/**
 * Rule of the RAND/UCLA Appropriateness Method, published for panels of 8 to 16 on a nine-point scale; extended to
 * every size, on five points.
 */
export const allowedOutside = (n: number): number => Math.max(1, Math.floor((n - 2) / 3));

function middleOf(sorted: readonly number[]): Middle | null {
	const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => quantile(sorted, p));
	return q1 === undefined || median === undefined || q3 === undefined ? null : { median, q1, q3 };
}

function wordOf(spread: Spread, middle: Middle | null, outside: number): SpreadWord {
	const n = ratedIn(spread);
	if (n === 0 && spread.notApplicable > 0 && spread.unknown === 0) return 'not-applicable';
	if (n < 3 || !middle) return 'too-few';
	if (spread.levels.includes(n)) return 'unanimous';
	if (hasTwoViews(spread.levels, n)) return 'two-views';
	if (outside > allowedOutside(n) || middle.q3 - middle.q1 > 1) return 'divergent';
	return outside > 0 ? 'some-differ' : 'agree';
}

function hasTwoViews(levels: Spread['levels'], n: number): boolean {
	const clusters = clustersOf(levels);
	return clusters.length === 2 && clusters.every((size) => size >= 2 && size >= n / 4);
}

/** Number of people in each run of adjacent levels that are not empty. */
function clustersOf(levels: Spread['levels']): number[] {
	return levels.reduce<number[]>((clusters, count, level) => {
		if (count === 0) return clusters;
		const before = (levels[level - 1] ?? 0) > 0 ? (clusters.pop() ?? 0) : 0;
		return [...clusters, before + count];
	}, []);
}

function flagsOf(spread: Spread): SpreadFlag[] {
	const people = peopleIn(spread);
	const isSide = (count: number): boolean => count >= 2 || (count > 0 && count >= people / 5);
	const flags: SpreadFlag[] = [];
	if (spread.unknown > 0 && spread.unknown >= people / 3) flags.push('unknown');
	if (isSide(spread.notApplicable) && isSide(ratedIn(spread))) flags.push('not-applicable-split');
	return flags;
}
