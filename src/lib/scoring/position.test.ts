import { describe, expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import type { Questionnaire } from '$lib/content/questionnaire';
import { positionSentence } from './position';
import type { DimensionOutcome, DimensionResult } from './score-dimension';

const positions: Questionnaire['positions'] = [
	{ strongAtLeast: 2, earlyAtLeast: 1, text: 'Both' },
	{ strongAtLeast: 2, text: 'Strong' },
	{ earlyAtLeast: 2, text: 'Early' },
	{ withoutNumberAtLeast: 2, text: 'Without' },
	{ text: 'Rest' },
];

/** A mean per dimension; `null` is one without a number. */
function sentence(means: readonly (number | null)[], table = positions): string {
	return positionSentence(
		table,
		means.map((mean, index) => resultOf(String(index), mean)),
	);
}

function resultOf(dimensionId: string, mean: number | null): DimensionResult {
	const tally = { inScope: 0, rated: 0, unknown: 0, skipped: 0, notApplicable: 0, empty: 0, applicable: 0 };
	const score = { kind: 'score', provisional: false, lowest: 0, lowestStatements: [] } as const;
	const outcome: DimensionOutcome = mean === null ? { kind: 'too-few' } : { ...score, mean };
	return { dimensionId, tally, outcome };
}

describe('positionSentence', () => {
	it.each<readonly [what: string, means: readonly (number | null)[], text: string]>([
		['several rows that fit, taking the first', [3, 3, 1, 1, null, null], 'Both'],
		['a row whose conditions all hold', [3, 3, 2], 'Strong'],
		['a mean of exactly 3, as strong', [3, 3], 'Strong'],
		['a mean just under 3, as not strong', [3, 2.99], 'Rest'],
		['a mean just under 1.5, as early', [1.49, 1.49], 'Early'],
		['a mean of exactly 1.5, as not early', [1.5, 1.49], 'Rest'],
		['one fewer than the count, as not enough', [4, 1], 'Rest'],
		['a dimension without a number', [null, null, 2], 'Without'],
		['no number, as neither strong nor early', [null, 3, 1], 'Rest'],
		['no dimensions at all', [], 'Rest'],
	])('for %s (%j): returns %s', (_what, means, text) => {
		expect(sentence(means)).toBe(text);
	});

	it.each([
		['begins with the count', '{early} thema’s staan aan het begin.', 'Twee thema’s staan aan het begin.'],
		['has both counts', 'Op {strong} werkt het, op {early} niet.', 'Op drie werkt het, op twee niet.'],
	])('says the counts in words, where the row %s', (_where, text, expected) => {
		expect(sentence([3, 3, 3, 1, 1], [{ text }])).toBe(expected);
	});

	it('counts every outcome without a number alike', () => {
		const outcomes: DimensionOutcome[] = [{ kind: 'unknown' }, { kind: 'not-applicable' }];
		const results = outcomes.map((outcome) => ({ ...resultOf('A', null), outcome }));
		expect(positionSentence(positions, results)).toBe('Without');
	});

	it('throws without a row for the rest', () => {
		expect(() => sentence([], positions.slice(0, -1))).toThrow();
	});
});

describe('positions of the regio questionnaire', async () => {
	const { positions: ours, dimensions } = await bundledQuestionnaire.whole();
	const counts = Array.from({ length: dimensions.length + 1 }, (_, count) => count);
	const profiles = counts.flatMap((strong) =>
		counts.flatMap((early) =>
			counts.flatMap((without) => {
				const between = dimensions.length - strong - early - without;
				return between < 0
					? []
					: [[...fill(strong, 3), ...fill(early, 1), ...fill(without, null), ...fill(between, 2)]];
			}),
		),
	);

	it('have a sentence for every profile, and no unused one', () => {
		const numbered = ours.map((row, index) => ({ ...row, text: String(index) }));
		const given = new Set(profiles.map((means) => Number(sentence(means, numbered))));
		expect([...given].sort((a, b) => a - b)).toEqual([...ours.keys()]);
	});
});

const fill = (count: number, mean: number | null): (number | null)[] =>
	Array<number | null>(count).fill(mean);
