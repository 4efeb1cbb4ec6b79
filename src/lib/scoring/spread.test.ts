import { quantileSorted } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { spreadIn } from '../../../tests/session-notation';
import { consensus } from './consensus';
import { quantile } from './quantile';
import { allowedOutside, scoreSpread, type SpreadFlag, type SpreadWord } from './spread';

describe('who counts', () => {
	it.each([
		['a level, weet niet and n.v.t. are people, a level alone is rated', '0 4 ? x', 2, 4],
		['overgeslagen and leeg are not people', '2 - . 2', 2, 2],
		['nobody', '. -', 0, 0],
	])('%s', (_what, row, n, people) => {
		expect(scoreSpread(spreadIn(row))).toMatchObject({ n, people });
	});
});

describe('the middle', () => {
	it.each([
		['odd: the middle one', '0 1 4', { median: 1, q1: 0.5, q3: 2.5 }],
		['even: the mean of the two middle ones', '0 1 2 4', { median: 1.5, q1: 0.75, q3: 2.5 }],
		['one', '3', { median: 3, q1: 3, q3: 3 }],
		['none', '? x', null],
		['in any order', '4 0 2 1', { median: 1.5, q1: 0.75, q3: 2.5 }],
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
	])('lies where another implementation puts it for %j and %j', (...rows) => {
		for (const sorted of rows) {
			for (const p of [0, 0.25, 0.5, 0.75, 1])
				expect(quantile(sorted, p)).toBeCloseTo(quantileSorted(sorted, p) ?? NaN, 12);
		}
	});
});

describe('RAND', () => {
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
	])('lets a panel of %d have %d outside', (n, allowed) => {
		expect(allowedOutside(n)).toBe(allowed);
	});

	it.each([
		[1, 1],
		[3, 1],
		[7, 1],
		[25, 7],
		[500, 166],
	])('extended to %d people lets %d be outside', (n, allowed) => {
		expect(allowedOutside(n)).toBe(allowed);
	});

	it.each([
		['more than one level from the median is outside', '1 1 1 3', 1],
		['exactly one is not', '1 1 1 2 0', 0],
		['from a half median too', '0 1 2 2', 1],
	])('%s', (_what, row, outside) => {
		expect(scoreSpread(spreadIn(row)).outside).toBe(outside);
	});
});

describe('consensus', () => {
	it.each([0, 1, 2, 3, 4])('is exactly 1 where all chose %d', (level) => {
		expect(scoreSpread(spreadIn(`${level} ${level} ${level}`)).consensus).toBe(1);
	});

	it('is 0 with halves at both ends', () => {
		expect(consensus([6, 0, 0, 0, 6])).toBeCloseTo(0, 12);
	});

	it('is 0,434 evenly over five', () => {
		expect(consensus([2, 2, 2, 2, 2])).toBeCloseTo(0.434, 3);
	});

	it('does not exist where nobody rated', () => {
		expect(consensus([0, 0, 0, 0, 0])).toBeUndefined();
		expect(scoreSpread(spreadIn('? x')).consensus).toBeNull();
	});
});

describe('the word, first that fits', () => {
	it.each<readonly [what: string, row: string, word: SpreadWord]>([
		['nobody rated and all n.v.t.', 'x x x', 'not-applicable'],
		['one n.v.t. is all there is', 'x . -', 'not-applicable'],
		['n.v.t. and weet niet is not all n.v.t.', 'x x ?', 'too-few'],
		['everyone weet niet', '? ? ? ?', 'too-few'],
		['nobody answered', '. . .', 'too-few'],
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
	])('%s', (_what, row, word) => {
		expect(scoreSpread(spreadIn(row)).word).toBe(word);
	});
});

describe('flags', () => {
	it.each<readonly [what: string, row: string, flags: readonly SpreadFlag[]]>([
		['weet niet of exactly a third', '2 2 ?', ['unknown']],
		['weet niet under a third', '2 2 2 ?', []],
		['overgeslagen does not make people more', '2 2 ? - - .', ['unknown']],
		['n.v.t. counts among the people', '2 2 ? x', ['not-applicable-split']],
		['nobody weet niet', '2 2 2', []],
		['n.v.t. of two', '2 2 2 2 2 2 2 2 2 2 2 x x', ['not-applicable-split']],
		['n.v.t. of one in five', '2 2 2 2 x', ['not-applicable-split']],
		['n.v.t. of one in six', '2 2 2 2 2 x', []],
		['a level of one in six', '2 x x x x x', []],
		['a level of two', '2 2 x x x x x x x x x x', ['not-applicable-split']],
		['n.v.t. without levels', 'x x ? ? ? ?', ['unknown']],
		['all n.v.t.', 'x x x', []],
		['both', '2 2 x x ? ?', ['unknown', 'not-applicable-split']],
	])('%s', (_what, row, flags) => {
		expect(scoreSpread(spreadIn(row)).flags).toEqual(flags);
	});
});
