import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	anyDimension,
	anyEntries,
	anyNonScore,
	anyNotApplicable,
	anyRating,
	anyUnrated,
} from '../../../tests/arbitraries';
import { entryOf } from '../../../tests/notation';
import type { DimensionOutline, StatementOutline } from '$lib/content/outline';
import type { Answer, Scan } from '$lib/scan/scan';
import { formatMean } from './format-mean';
import { coverageOf, scoreDimension, type DimensionResult } from './score-dimension';

type Case = { readonly dimension: DimensionOutline; readonly scan: Pick<Scan, 'length' | 'entries'> };

const anyCase: fc.Arbitrary<Case> = fc
	.tuple(anyDimension, fc.constantFrom('short', 'full'))
	.chain(([dimension, length]) =>
		anyEntries(dimension.statements).map((entries) => ({ dimension, scan: { length, entries } })),
	);

/** A case with one of its statements in scope. */
const anyCaseAndStatement = anyCase
	.filter(({ dimension, scan }) => counting({ dimension, scan }).length > 0)
	.chain((some) => fc.constantFrom(...counting(some)).map((statement) => ({ ...some, statement })));

const counting = ({ dimension, scan }: Case): StatementOutline[] =>
	dimension.statements.filter(({ core }) => core || scan.length === 'full');

const scoreOf = ({ dimension, scan }: Case): DimensionResult => scoreDimension(dimension, scan);

function answered({ dimension, scan }: Case, id: string, answer: Answer | null): Case {
	return { dimension, scan: { ...scan, entries: { ...scan.entries, [id]: entryOf(id, answer) } } };
}

const coverageAfter = (some: Case): number => coverageOf(scoreOf(some).tally) ?? 0;

describe('scoreDimension, for any dimension and answers', () => {
	it('returns a mean from 0 to 4, between the lowest and the highest level', () => {
		fc.assert(
			fc.property(anyCase, (some) => {
				const { outcome } = scoreOf(some);
				if (outcome.kind !== 'score') return;
				const levels = counting(some).flatMap(({ id }) => {
					const answer = some.scan.entries[id]?.answer;
					return answer?.kind === 'level' ? [answer.level] : [];
				});
				expect(outcome.lowest).toBe(Math.min(...levels));
				expect(outcome.mean).toBeGreaterThanOrEqual(outcome.lowest);
				expect(outcome.mean).toBeLessThanOrEqual(Math.max(...levels));
				expect(outcome.mean).toBeLessThanOrEqual(4);
			}),
		);
	});

	it('returns a tally that adds up to the statements in scope', () => {
		fc.assert(
			fc.property(anyCase, (some) => {
				const { inScope, rated, unknown, skipped, notApplicable, empty, applicable } = scoreOf(some).tally;
				expect(inScope).toBe(counting(some).length);
				expect(rated + unknown + skipped + notApplicable + empty).toBe(inScope);
				expect(applicable).toBe(inScope - notApplicable);
			}),
		);
	});

	it('ignores the order of the entries', () => {
		fc.assert(
			fc.property(anyCase, ({ dimension, scan }) => {
				const turned = Object.fromEntries(Object.entries(scan.entries).reverse());
				expect(scoreOf({ dimension, scan: { ...scan, entries: turned } })).toEqual(
					scoreOf({ dimension, scan }),
				);
			}),
		);
	});

	it('ignores the order of the statements, except in the list of the lowest', () => {
		fc.assert(
			fc.property(anyCase, ({ dimension, scan }) => {
				const turned = { ...dimension, statements: dimension.statements.toReversed() };
				expect(inOrder(scoreOf({ dimension: turned, scan }))).toEqual(inOrder(scoreOf({ dimension, scan })));
			}),
		);
	});

	it('ignores statements that are n.v.t.', () => {
		fc.assert(
			fc.property(anyCase, fc.array(anyNotApplicable, { maxLength: 5 }), ({ dimension, scan }, extra) => {
				const added = extra.map((answer, index) => ({ id: `B1.${index + 90}`, answer }));
				const more = added.map(
					({ id }) => ({ id, version: 1, importance: 3, core: true, private: false }) as const,
				);
				const entries = Object.fromEntries(added.map(({ id, answer }) => [id, entryOf(id, answer)]));
				const wider = {
					dimension: { ...dimension, statements: [...dimension.statements, ...more] },
					scan: { ...scan, entries: { ...scan.entries, ...entries } },
				};
				expect(scoreOf(wider).outcome).toEqual(scoreOf({ dimension, scan }).outcome);
			}),
		);
	});

	it('never raises coverage, with a non-score in place of a level', () => {
		fc.assert(
			fc.property(
				anyCaseAndStatement,
				anyRating,
				anyNonScore,
				({ statement: { id }, ...some }, rating, nonScore) => {
					const rated = coverageAfter(answered(some, id, rating));
					expect(coverageAfter(answered(some, id, nonScore))).toBeLessThanOrEqual(rated);
				},
			),
		);
	});

	it('keeps coverage, with weet niet, overgeslagen and leeg in place of one another', () => {
		fc.assert(
			fc.property(
				anyCaseAndStatement,
				anyUnrated,
				anyUnrated,
				({ statement: { id }, ...some }, one, other) => {
					expect(coverageAfter(answered(some, id, one))).toBe(coverageAfter(answered(some, id, other)));
				},
			),
		);
	});

	it('ignores remarks', () => {
		fc.assert(
			fc.property(anyCase, ({ dimension, scan }) => {
				const bare = Object.values(scan.entries).map(
					(entry) => [entry.statementId, { ...entry, remark: '' }] as const,
				);
				const without = { ...scan, entries: Object.fromEntries(bare) };
				expect(scoreOf({ dimension, scan: without })).toEqual(scoreOf({ dimension, scan }));
			}),
		);
	});

	it('ignores answers outside the core, in a short scan', () => {
		fc.assert(
			fc.property(anyCase, ({ dimension, scan }) => {
				const short = { ...scan, length: 'short' } as const;
				const core = dimension.statements.filter((statement) => statement.core).map(({ id }) => id);
				const kept = Object.entries(scan.entries).filter(([id]) => core.includes(id));
				const coreOnly = { ...short, entries: Object.fromEntries(kept) };
				expect(scoreOf({ dimension, scan: coreOnly })).toEqual(scoreOf({ dimension, scan: short }));
			}),
		);
	});
});

it('formatMean: rounds the exact mean half up, for any number of levels', () => {
	const anyLevels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(anyLevels, (levels) => {
			const sum = levels.reduce((total, level) => total + level, 0);
			const tenths = Math.floor((20 * sum + levels.length) / (2 * levels.length));
			expect(formatMean(sum / levels.length)).toBe(`${Math.floor(tenths / 10)},${tenths % 10}`);
		}),
	);
});

function inOrder({ outcome, ...result }: DimensionResult): DimensionResult {
	if (outcome.kind !== 'score') return { ...result, outcome };
	return { ...result, outcome: { ...outcome, lowestStatements: outcome.lowestStatements.toSorted() } };
}
