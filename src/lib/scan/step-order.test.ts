import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntries } from '../../../tests/arbitraries';
import { entryOf, outlineOf, profileOf, dimensionOf } from '../../../tests/notation';
import type { ScanLength } from './scan';
import {
	firstUnanswered,
	inScope,
	isAnswered,
	progressOf,
	resumeAt,
	stepBeside,
	stepsOf,
} from './step-order';

// A.1 core, A.2 not; B.1 not, B.2 core, B.3 core
const outline = outlineOf([dimensionOf('A', 'C f'), dimensionOf('B', 'f C C')]);
const all = ['A.1', 'A.2', 'B.1', 'B.2', 'B.3'];
const core = ['A.1', 'B.2', 'B.3'];

const idsOf = (length: ScanLength): string[] => stepsOf(outline, length).map(({ statement }) => statement.id);

describe('the steps', () => {
	it('of a full scan are all statements, in content order', () => {
		expect(idsOf('full')).toEqual(all);
	});

	it('of a short scan are the core, in content order', () => {
		expect(idsOf('short')).toEqual(core);
	});

	it('know their dimension', () => {
		expect(stepsOf(outline, 'short').map(({ dimension }) => dimension.id)).toEqual(['A', 'B', 'B']);
	});

	it('of one dimension are what counts in it', () => {
		const [, b] = outline.dimensions;
		if (!b) throw new Error('No second dimension');
		expect(inScope(b, 'short').map(({ id }) => id)).toEqual(['B.2', 'B.3']);
		expect(inScope(b, 'full')).toBe(b.statements);
	});
});

describe('the step beside', () => {
	it.each<
		readonly [length: ScanLength, from: string, next: string | undefined, previous: string | undefined]
	>([
		['full', 'A.1', 'A.2', undefined],
		['full', 'A.2', 'B.1', 'A.1'],
		['full', 'B.2', 'B.3', 'B.1'],
		['full', 'B.3', undefined, 'B.2'],
		['short', 'A.1', 'B.2', undefined],
		['short', 'B.2', 'B.3', 'A.1'],
		['short', 'B.3', undefined, 'B.2'],
		['short', 'A.2', 'B.2', 'A.1'],
		['short', 'B.1', 'B.2', 'A.1'],
		['full', 'Z.9', 'A.1', undefined],
	])('in a %s scan beside %s is %s, and before it %s', (length, from, next, previous) => {
		expect(stepBeside(outline, length, from, 1)?.statement.id).toBe(next);
		expect(stepBeside(outline, length, from, -1)?.statement.id).toBe(previous);
	});

	it.each(['full', 'short'] as const)('leads through a %s scan from first to last and back', (length) => {
		const walk = (from: string, by: 1 | -1): string[] => {
			const step = stepBeside(outline, length, from, by);
			return step ? [from, ...walk(step.statement.id, by)] : [from];
		};
		expect(walk('A.1', 1)).toEqual(idsOf(length));
		expect(walk('B.3', -1)).toEqual(idsOf(length).toReversed());
	});
});

describe('an answer', () => {
	it.each(['0', '4', '?', '-', 'x'])('is there for %s', (notation) => {
		const { scan } = profileOf('full', `f: ${notation}`);
		expect(isAnswered(scan.entries['A.1'])).toBe(true);
	});

	it('is not there without an entry, or with a remark alone', () => {
		expect(isAnswered(undefined)).toBe(false);
		expect(isAnswered(entryOf('A.1', null, 'Daar kom ik op terug.'))).toBe(false);
	});
});

describe('progress', () => {
	it('counts what was answered, non-scores too', () => {
		const { outline: some, scan } = profileOf('full', 'f f f f f: 0 ? - x .');
		expect(progressOf(some.dimensions[0]?.statements ?? [], scan.entries)).toEqual({ answered: 4, total: 5 });
	});

	it('of nothing is nothing', () => {
		expect(progressOf([], {})).toEqual({ answered: 0, total: 0 });
	});
});

describe('going on', () => {
	it.each<
		readonly [what: string, length: ScanLength, answers: readonly [string, string], first: string | undefined]
	>([
		['nothing answered', 'full', ['. .', '. . .'], 'A.1'],
		['a hole in the middle', 'full', ['2 2', '. 2 2'], 'B.1'],
		['the same hole outside the core', 'short', ['2 .', '. 2 2'], undefined],
		['overgeslagen is an answer', 'full', ['- 2', '2 . 2'], 'B.2'],
		['all answered', 'full', ['2 2', '2 2 2'], undefined],
	])('first unanswered with %s (%s)', (_what, length, [a, b], first) => {
		const { outline: some, scan } = profileOf(length, `C f: ${a} | f C C: ${b}`);
		expect(firstUnanswered(some, scan)?.statement.id).toBe(first);
	});

	it.each<readonly [what: string, length: ScanLength, at: string | null, answers: string, resumed: string]>([
		['the statement last on screen', 'full', 'B.1', '2 2', 'B.1'],
		['it too when it has an answer', 'full', 'A.1', '2 2', 'A.1'],
		['the first unanswered where that is outside the scope', 'short', 'A.2', '2 .', 'B.2'],
		['the first unanswered where that does not exist any more', 'full', 'Z.1', '2 .', 'A.2'],
		['the first unanswered where none was on screen', 'full', null, '2 2', 'B.1'],
	])('a reopened scan goes on at %s', (_what, length, at, answers, resumed) => {
		const { outline: some, scan } = profileOf(length, `C f: ${answers} | f C C: . . .`);
		expect(resumeAt(some, { ...scan, at })).toBe(resumed);
	});

	it('starts over at the first when all are answered and none was on screen', () => {
		const { outline: some, scan } = profileOf('full', 'C f: 2 2');
		expect(resumeAt(some, { ...scan, at: null })).toBe('A.1');
	});

	it('always lands on a statement of the scope', () => {
		const anyAt = fc.constantFrom(null, ...all, 'Z.1');
		const statements = outline.dimensions.flatMap((dimension) => dimension.statements);
		fc.assert(
			fc.property(fc.constantFrom('short', 'full'), anyAt, anyEntries(statements), (length, at, entries) => {
				expect(idsOf(length)).toContain(resumeAt(outline, { length, at, entries }));
			}),
		);
	});

	it('has nowhere to go in a scope without statements', () => {
		expect(() =>
			resumeAt(outlineOf([dimensionOf('A', 'f')]), { length: 'short', at: null, entries: {} }),
		).toThrow();
	});
});
