import { quantileSorted } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { spreadIn } from '../../../tests/session-notation';
import { consensus } from './consensus';
import { quantile } from './quantile';
import { allowedOutside, scoreSpread, type SpreadFlag, type SpreadWord } from './spread';

describe('scoreSpread, counts', () => {
	it.each([
		['counts a level, weet niet and n.v.t. as people, a level alone as rated', '0 4 ? x', 2, 4],
		['leaves out overgeslagen and leeg', '2 - . 2', 2, 2],
		['counts nobody', '. -', 0, 0],
	])('%s', (_what, row, n, people) => {
		expect(scoreSpread(spreadIn(row))).toMatchObject({ n, people });
	});
});

describe('scoreSpread, middle', () => {
	it.each([
		['is the middle level of an odd number', '0 1 4', { median: 1, q1: 0.5, q3: 2.5 }],
		['is the mean of the two middle levels of an even number', '0 1 2 4', { median: 1.5, q1: 0.75, q3: 2.5 }],
		['is the level of one person', '3', { median: 3, q1: 3, q3: 3 }],
		['is null without levels', '? x', null],
		['is the same in any order', '4 0 2 1', { median: 1.5, q1: 0.75, q3: 2.5 }],
	])('%s', (_what, row, middle) => {
		expect(scoreSpread(spreadIn(row)).middle).toEqual(middle);
	});

	it.each([
		[[1], [0]],
		[
			[1, 2],
			[0, 4],
		],
		[
			[0, 1, 1, 3, 4, 4],
			[0, 0, 0, 1, 2, 3, 4],
		],
		[
			[0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4],
			[2, 2, 2, 2, 4],
		],
	])('agrees with another implementation, for %j and %j', (...rows) => {
		for (const sorted of rows) {
			for (const p of [0, 0.25, 0.5, 0.75, 1])
				expect(quantile(sorted, p)).toBeCloseTo(quantileSorted(sorted, p) ?? NaN, 12);
		}
	});
});

describe('allowedOutside, by the RAND rule', () => {
	it.each([
		[8, 2],
		[9, 2],
		[10, 2],
		[11, 3],
		[12, 3],
		[13, 3],
		[14, 4],
		[15, 4],
		[16, 4],
	])('allows a panel of %d to have %d outside', (n, allowed) => {
		expect(allowedOutside(n)).toBe(allowed);
	});

	it.each([
		[1, 1],
		[3, 1],
		[7, 1],
		[25, 7],
		[500, 166],
	])('allows %d people, beyond panels, to have %d outside', (n, allowed) => {
		expect(allowedOutside(n)).toBe(allowed);
	});

	it.each([
		['counts people more than one level from the median', '1 1 1 3', 1],
		['leaves out people exactly one level from the median', '1 1 1 2 0', 0],
		['counts from a half median too', '0 1 2 2', 1],
	])('%s', (_what, row, outside) => {
		expect(scoreSpread(spreadIn(row)).outside).toBe(outside);
	});
});

describe('consensus', () => {
	it.each([0, 1, 2, 3, 4])('is exactly 1, when all chose %d', (level) => {
		expect(scoreSpread(spreadIn(`${level} ${level} ${level}`)).consensus).toBe(1);
	});

	it('is 0 with halves at both ends', () => {
		expect(consensus([6, 0, 0, 0, 6])).toBeCloseTo(0, 12);
	});

	it('is 0.434, evenly over five levels', () => {
		expect(consensus([2, 2, 2, 2, 2])).toBeCloseTo(0.434, 3);
	});

	it('is undefined, when nobody rated', () => {
		expect(consensus([0, 0, 0, 0, 0])).toBeUndefined();
		expect(scoreSpread(spreadIn('? x')).consensus).toBeNull();
	});
});

describe('scoreSpread, word by the first rule that fits', () => {
	it.each<readonly [what: string, row: string, word: SpreadWord]>([
		['nobody rated and all n.v.t.', 'x x x', 'not-applicable'],
		['a single n.v.t.', 'x . -', 'not-applicable'],
		['n.v.t. beside weet niet', 'x x ?', 'too-few'],
		['everyone at weet niet', '? ? ? ?', 'too-few'],
		['nobody who answered', '. . .', 'too-few'],
		['two with a level, though all equal', '3 3 ? ? ?', 'too-few'],
		['all equal', '3 3 3', 'unanimous'],
		['all equal, beside weet niet and n.v.t.', '0 0 0 ? x', 'unanimous'],
		['two clusters with an empty level between', '1 1 3 3', 'two-views'],
		['at both ends', '0 0 4 4 4', 'two-views'],
		['clusters of several levels', '0 1 1 3 4 4', 'two-views'],
		['no empty level between', '1 1 2 2', 'agree'],
		['a cluster of one person', '1 1 1 3', 'some-differ'],
		['a cluster of exactly a quarter', '1 1 1 1 1 1 4 4', 'two-views'],
		['a cluster under a quarter', '1 1 1 1 1 1 1 4 4', 'some-differ'],
		['three clusters', '0 0 2 2 4 4', 'divergent'],
		['more outside than allowed', '0 2 2 2 2 2 4 4', 'divergent'],
		['as many outside as allowed', '2 2 2 2 2 2 4 4 0 2 2', 'some-differ'],
		['quartiles more than one apart, nobody outside', '1 1 1 2 2 3 3 3', 'divergent'],
		['quartiles exactly one apart', '1 1 2 2 2', 'agree'],
		['one outside', '2 2 2 2 0', 'some-differ'],
		['nobody outside', '1 2 2 2 3', 'agree'],
	])('for %s (%s): returns %s', (_what, row, word) => {
		expect(scoreSpread(spreadIn(row)).word).toBe(word);
	});
});

describe('scoreSpread, flags', () => {
	it.each<readonly [what: string, row: string, flags: readonly SpreadFlag[]]>([
		['weet niet of exactly a third', '2 2 ?', ['unknown']],
		['weet niet under a third', '2 2 2 ?', []],
		['overgeslagen, which is not counted as people', '2 2 ? - - .', ['unknown']],
		['n.v.t., which is counted as people', '2 2 ? x', ['not-applicable-split']],
		['nobody weet niet', '2 2 2', []],
		['n.v.t. of two', '2 2 2 2 2 2 2 2 2 2 2 x x', ['not-applicable-split']],
		['n.v.t. of one in five', '2 2 2 2 x', ['not-applicable-split']],
		['n.v.t. of one in six', '2 2 2 2 2 x', []],
		['a level of one in six', '2 x x x x x', []],
		['a level of two', '2 2 x x x x x x x x x x', ['not-applicable-split']],
		['n.v.t. without levels', 'x x ? ? ? ?', ['unknown']],
		['all n.v.t.', 'x x x', []],
		['both', '2 2 x x ? ?', ['unknown', 'not-applicable-split']],
	])('for %s (%s): returns %j', (_what, row, flags) => {
		expect(scoreSpread(spreadIn(row)).flags).toEqual(flags);
	});
});
