import { quantileSorted } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../tests/notation';
import { sessionIn } from '../../../tests/session-notation';
import type { Spread } from '$lib/session/round-answers';
import { agendaOf } from './agenda';
import { scoreSession } from './score-session';
import { scoreSpread, type SpreadWord } from './spread';

const words: readonly SpreadWord[] = [
	'not-applicable',
	'too-few',
	'unanimous',
	'two-views',
	'divergent',
	'some-differ',
	'agree',
];

/** All distributions of one to twelve people over five levels. */
const distributions = Array.from({ length: 12 }, (_, index) => waysOf(index + 1)).flat();

function waysOf(n: number): Spread['levels'][] {
	const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);
	return upTo(n).flatMap((a) =>
		upTo(n - a).flatMap((b) =>
			upTo(n - a - b).flatMap((c) =>
				upTo(n - a - b - c).map((d): Spread['levels'] => [a, b, c, d, n - a - b - c - d]),
			),
		),
	);
}

describe('scoreSpread, of all distributions of one to twelve people', () => {
	const results = distributions.map((levels) => ({
		levels,
		...scoreSpread({ levels, unknown: 0, notApplicable: 0 }),
	}));

	it('covers 6,187 distinct distributions', () => {
		expect(distributions).toHaveLength(6_187);
		expect(new Set(distributions.map((levels) => levels.join())).size).toBe(6_187);
	});

	it('returns a word of the list, and every word that levels can give', () => {
		expect(new Set(results.map(({ word }) => word))).toEqual(new Set(words.slice(1)));
		expect(results.filter(({ word }) => !words.includes(word))).toEqual([]);
	});

	it('returns eens only for a range under three levels, and quartiles at most one apart', () => {
		const agreed = results.filter(({ word }) => word === 'agree');
		expect(agreed.length).toBeGreaterThan(100);
		for (const { levels, middle } of agreed) {
			const given = levels.flatMap((count, level) => (count > 0 ? [level] : []));
			expect(Math.max(...given) - Math.min(...given), levels.join()).toBeLessThan(3);
			expect((middle?.q3 ?? 9) - (middle?.q1 ?? 0), levels.join()).toBeLessThanOrEqual(1);
		}
	});

	it('returns the same word for mirrored levels', () => {
		for (const { levels, word } of results) {
			const [a, b, c, d, e] = levels;
			const mirrored = scoreSpread({ levels: [e, d, c, b, a], unknown: 0, notApplicable: 0 });
			expect(mirrored.word, levels.join()).toBe(word);
		}
	});

	it('agrees with the quartiles of another implementation, and a consensus from 0 to 1', () => {
		for (const { levels, middle, consensus } of results) {
			const sorted = levels.flatMap((count, level) => Array.from({ length: count }, () => level));
			const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => quantileSorted(sorted, p));
			expect(middle, levels.join()).toEqual({ q1, median, q3 });
			expect(Math.abs((consensus ?? 9) - 0.5), levels.join()).toBeLessThanOrEqual(0.5 + 1e-12);
		}
	});
});

describe('agendaOf and scoreSession, of any people', () => {
	const statements = ['A.1', 'A.2', 'A.3', 'B.1', 'B.2'];
	const outline = outlineOf([dimensionOf('A', 'C3 C2 f1'), dimensionOf('B', 'C2 f2')]);
	const anyPerson = fc.tuple(...statements.map(() => fc.constantFrom(...'0 1 2 3 4 ? - x .'.split(' '))));
	const rowsOf = (people: readonly (readonly string[])[]): Record<string, string> =>
		Object.fromEntries(
			statements.map((id, index) => [id, people.map((answers) => answers[index]).join(' ')]),
		);

	it('ignore the order of the people', () => {
		const anyOrders = fc
			.array(anyPerson, { minLength: 1, maxLength: 14 })
			.chain((people) =>
				fc.tuple(
					fc.constant(people),
					fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
				),
			);
		fc.assert(
			fc.property(anyOrders, ([people, turned]) => {
				const [one, other] = [sessionIn(rowsOf(people)), sessionIn(rowsOf(turned))];
				expect(agendaOf(outline, other)).toEqual(agendaOf(outline, one));
				expect(scoreSession(outline, other)).toEqual(scoreSession(outline, one));
			}),
		);
	});

	it('agendaOf: lists every answered statement once', () => {
		fc.assert(
			fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 8 }), (people) => {
				const rows = rowsOf(people);
				const wanted = statements.filter((id) => /[01234?x]/.test(rows[id] ?? ''));
				const found = agendaOf(outline, sessionIn(rows)).map(({ statementId }) => statementId);
				expect(found.toSorted()).toEqual(wanted);
			}),
		);
	});
});
