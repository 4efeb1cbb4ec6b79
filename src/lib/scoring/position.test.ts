import { describe, expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import type { Questionnaire } from '$lib/content/questionnaire';
import { positionSentence } from './position';
import type { DimensionOutcome, DimensionResult } from './score-dimension';

const positions: Questionnaire['positions'] = [
	{ strongAtLeast: 2, earlyAtLeast: 1, text: 'both' },
	{ strongAtLeast: 2, text: 'strong' },
	{ earlyAtLeast: 2, text: 'early' },
	{ withoutNumberAtLeast: 2, text: 'without' },
	{ text: 'rest' },
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
		['several rows that fit, taking the first', [3, 3, 1, 1, null, null], 'both'],
		['a row whose conditions all hold', [3, 3, 2], 'strong'],
		['a mean of exactly 3, as strong', [3, 3], 'strong'],
		['a mean just under 3, as not strong', [3, 2.99], 'rest'],
		['a mean just under 1.5, as early', [1.49, 1.49], 'early'],
		['a mean of exactly 1.5, as not early', [1.5, 1.49], 'rest'],
		['one fewer than the count, as not enough', [4, 1], 'rest'],
		['a dimension without a number', [null, null, 2], 'without'],
		['no number, as neither strong nor early', [null, 3, 1], 'rest'],
		['no dimensions at all', [], 'rest'],
	])('for %s (%j): returns %s', (_what, means, text) => {
		expect(sentence(means)).toBe(text);
	});

	it('counts every outcome without a number alike', () => {
		const outcomes: DimensionOutcome[] = [{ kind: 'unknown' }, { kind: 'not-applicable' }];
		const results = outcomes.map((outcome) => ({ ...resultOf('A', null), outcome }));
		expect(positionSentence(positions, results)).toBe('without');
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
		const given = new Set(profiles.map((means) => sentence(means, ours)));
		expect([...given].sort()).toEqual(ours.map(({ text }) => text).sort());
	});
});

const fill = (count: number, mean: number | null): (number | null)[] =>
	Array<number | null>(count).fill(mean);
