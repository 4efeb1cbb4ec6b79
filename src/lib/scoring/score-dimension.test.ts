import { describe, expect, it } from 'vitest';
import { dimensionOf, entriesOf } from '../../../tests/notation';
import type { ScanLength } from '$lib/scan/scan';
import { coverageOf, leastRated, scoreDimension, type DimensionOutcome } from './score-dimension';

type Outcome = Exclude<DimensionOutcome['kind'], 'score'> | 'voorlopig' | 'a number';

/** Outcome of answers to statements that all count. */
function outcomeOf(length: ScanLength, answers: string): Outcome {
	const dimension = dimensionOf('B1', 'C '.repeat(answers.split(' ').length));
	const { outcome } = scoreDimension(dimension, { length, entries: entriesOf(dimension, answers) });
	if (outcome.kind !== 'score') return outcome.kind;
	return outcome.provisional ? 'voorlopig' : 'a number';
}

function scoreOf(statements: string, answers: string, length: ScanLength = 'full'): DimensionOutcome {
	const dimension = dimensionOf('B1', statements);
	return scoreDimension(dimension, { length, entries: entriesOf(dimension, answers) }).outcome;
}

describe('scoreDimension, outcome by the first rule that fits', () => {
	const inBoth: readonly (readonly [rule: string, answers: string, outcome: Outcome])[] = [
		['1: nothing applicable', 'x x x x x', 'not-applicable'],
		['1: one that is not n.v.t. is applicable', 'x x x x .', 'too-few'],
		['2: all applicable are weet niet', '? ? ? ? ?', 'unknown'],
		['2: n.v.t. is not applicable', '? x x ? x', 'unknown'],
		['2: one weet niet is all there is', 'x x x x ?', 'unknown'],
		['2: overgeslagen is not weet niet', '? ? ? ? -', 'too-few'],
		['2: leeg is not weet niet', '? ? ? ? .', 'too-few'],
		['2: a level is not weet niet', '? ? ? ? 2', 'too-few'],
		['3: nothing filled in', '. . . . .', 'too-few'],
		['3: all overgeslagen', '- - - - -', 'too-few'],
		['3: coverage under a half', '3 3 3 . . . .', 'too-few'],
		['4: coverage of exactly a half', '3 3 3 . . .', 'voorlopig'],
		['4: whatever the rest is', '3 3 3 ? - .', 'voorlopig'],
		['4: coverage just under 0.8', '1 2 3 1 2 3 1 ? ?', 'voorlopig'],
		['5: coverage of exactly 0.8', '1 2 3 4 ?', 'a number'],
		['5: exactly 0.8 of ten', '1 2 3 4 1 2 3 4 ? .', 'a number'],
		['5: coverage over 0.8', '0 0 0 0 0 -', 'a number'],
		['5: everything', '0 1 2 3 4', 'a number'],
		['5: n.v.t. takes nothing off the coverage', '0 1 2 x x x', 'a number'],
	];

	describe.each(['full', 'short'] as const)('in a %s scan', (length) => {
		it.each(inBoth)('rule %s (%s) gives %s', (_rule, answers, outcome) => {
			expect(outcomeOf(length, answers)).toBe(outcome);
		});
	});

	it.each([
		['full', '3: two rated of two', '3 3 x x', 'too-few'],
		['full', '3: two rated of three', '3 3 .', 'too-few'],
		['full', '5: three rated of three', '3 3 3 x', 'a number'],
		['full', '4: three rated of four', '3 3 3 .', 'voorlopig'],
		['short', '3: one rated of one', '3 x x', 'too-few'],
		['short', '3: one rated of two', '3 .', 'too-few'],
		['short', '5: two rated of two', '3 3 x', 'a number'],
		['short', '4: two rated of three', '3 3 ?', 'voorlopig'],
		['short', '4: two rated of four', '3 3 ? .', 'voorlopig'],
		['short', '3: two rated of five', '3 3 ? ? .', 'too-few'],
	] as const)('in a %s scan rule %s (%s) gives %s', (length, _rule, answers, outcome) => {
		expect(outcomeOf(length, answers)).toBe(outcome);
	});

	it('requires three levels in a full scan and two in a short one', () => {
		expect([leastRated('full'), leastRated('short')]).toEqual([3, 2]);
	});
});

describe('scoreDimension, mean', () => {
	it.each([
		['0 0 0', 0],
		['4 4 4', 4],
		['0 1 2', 1],
		['1 2 2', 5 / 3],
		['0 0 0 1', 0.25],
		['4 ? 3 - 3', 10 / 3],
	])('averages the rated levels of %s, at full precision', (answers, mean) => {
		expect(scoreOf('f f f f f', answers)).toMatchObject({ kind: 'score', mean });
	});

	it('counts level 0 as a level, and leeg as nothing', () => {
		expect(scoreOf('f f f f', '0 4 4 .')).toMatchObject({ mean: 8 / 3, lowest: 0 });
	});

	it.each([
		['3 1 2 1 4', 1, ['B1.2', 'B1.4']],
		['2 2 2 2 2', 2, ['B1.1', 'B1.2', 'B1.3', 'B1.4', 'B1.5']],
		['4 4 4 4 0', 0, ['B1.5']],
		['4 ? 4 x 4', 4, ['B1.1', 'B1.3', 'B1.5']],
	])('names the statements at the lowest level, of %s', (answers, lowest, lowestStatements) => {
		expect(scoreOf('f f f f f', answers)).toMatchObject({ lowest, lowestStatements });
	});
});

describe('scoreDimension, scope', () => {
	it('counts only the core in a short scan, and keeps other answers', () => {
		const dimension = dimensionOf('B1', 'C f C f');
		const entries = entriesOf(dimension, '3 0 4 0');
		const before = structuredClone(entries);
		const { tally, outcome } = scoreDimension(dimension, { length: 'short', entries });
		expect(tally).toMatchObject({ inScope: 2, rated: 2, applicable: 2 });
		expect(outcome).toMatchObject({ mean: 3.5, lowest: 3, lowestStatements: ['B1.1'] });
		expect(entries).toEqual(before);
	});

	it('counts every statement in a full scan', () => {
		expect(scoreOf('C f C f', '3 0 4 0')).toMatchObject({ mean: 1.75, lowestStatements: ['B1.2', 'B1.4'] });
	});

	it('counts nothing in a short scan, for a dimension without core', () => {
		expect(scoreOf('f f f', '3 3 3', 'short')).toEqual({ kind: 'not-applicable' });
	});

	it('counts the four non-scores separately', () => {
		const dimension = dimensionOf('B1', 'f f f f f f f');
		const { tally } = scoreDimension(dimension, {
			length: 'full',
			entries: entriesOf(dimension, '2 ? ? - x . .'),
		});
		expect(tally).toEqual({
			inScope: 7,
			rated: 1,
			unknown: 2,
			skipped: 1,
			notApplicable: 1,
			empty: 2,
			applicable: 6,
		});
		expect(coverageOf(tally)).toBe(1 / 6);
	});

	it('counts a remark alone as empty', () => {
		const dimension = dimensionOf('B1', 'f');
		const entry = { statementId: 'B1.1', statementVersion: 1, answer: null, remark: 'Later.', changedAt: '' };
		expect(scoreDimension(dimension, { length: 'full', entries: { 'B1.1': entry } }).tally.empty).toBe(1);
	});

	it('has no coverage, when nothing is applicable', () => {
		const dimension = dimensionOf('B1', 'f f');
		const { tally } = scoreDimension(dimension, { length: 'full', entries: entriesOf(dimension, 'x x') });
		expect(coverageOf(tally)).toBeUndefined();
	});
});
