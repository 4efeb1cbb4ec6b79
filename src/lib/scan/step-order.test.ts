import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntries } from '../../../tests/arbitraries';
import { entryOf, outlineOf, profileOf, dimensionOf } from '../../../tests/notation';
import type { ScanLength } from './scan';
import { firstUnreached, inScope, isAnswered, progressOf, resumeAt, stepBeside, stepsOf } from './step-order';

// A.1 core, A.2 not; B.1 not, B.2 core, B.3 core
const outline = outlineOf([dimensionOf('A', 'C f'), dimensionOf('B', 'f C C')]);
const all = ['A.1', 'A.2', 'B.1', 'B.2', 'B.3'];
const core = ['A.1', 'B.2', 'B.3'];

const idsOf = (length: ScanLength): string[] => stepsOf(outline, length).map(({ statement }) => statement.id);

describe('stepsOf and inScope', () => {
	it('stepsOf: returns all statements in content order, for a full scan', () => {
		expect(idsOf('full')).toEqual(all);
	});

	it('stepsOf: returns the core in content order, for a short scan', () => {
		expect(idsOf('short')).toEqual(core);
	});

	it('stepsOf: returns each step with its dimension', () => {
		expect(stepsOf(outline, 'short').map(({ dimension }) => dimension.id)).toEqual(['A', 'B', 'B']);
	});

	it('inScope: returns the statements of one dimension that count', () => {
		const [, b] = outline.dimensions;
		if (!b) throw new Error('No second dimension');
		expect(inScope(b, 'short').map(({ id }) => id)).toEqual(['B.2', 'B.3']);
		expect(inScope(b, 'full')).toBe(b.statements);
	});
});

describe('stepBeside', () => {
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
	])('in a %s scan from %s: returns next %s and previous %s', (length, from, next, previous) => {
		expect(stepBeside(outline, length, from, 1)?.statement.id).toBe(next);
		expect(stepBeside(outline, length, from, -1)?.statement.id).toBe(previous);
	});

	it.each(['full', 'short'] as const)('walks a %s scan from first to last and back', (length) => {
		const walk = (from: string, by: 1 | -1): string[] => {
			const step = stepBeside(outline, length, from, by);
			return step ? [from, ...walk(step.statement.id, by)] : [from];
		};
		expect(walk('A.1', 1)).toEqual(idsOf(length));
		expect(walk('B.3', -1)).toEqual(idsOf(length).toReversed());
	});
});

describe('isAnswered', () => {
	it.each(['0', '4', '?', 'x'])('returns true for %s', (notation) => {
		const { scan } = profileOf('full', `f: ${notation}`);
		expect(isAnswered(scan.entries['A.1'])).toBe(true);
	});

	it('returns false without an entry, for overgeslagen, or with a remark alone', () => {
		expect(isAnswered(undefined)).toBe(false);
		expect(isAnswered(profileOf('full', 'f: -').scan.entries['A.1'])).toBe(false);
		expect(isAnswered(entryOf('A.1', null, 'Daar kom ik op terug.'))).toBe(false);
	});
});

describe('progressOf', () => {
	it('counts answered statements, including weet niet and n.v.t., without overgeslagen', () => {
		const { outline: some, scan } = profileOf('full', 'f f f f f: 0 ? - x .');
		expect(progressOf(some.dimensions[0]?.statements ?? [], scan.entries)).toEqual({ answered: 3, total: 5 });
	});

	it('returns zero of zero, without statements', () => {
		expect(progressOf([], {})).toEqual({ answered: 0, total: 0 });
	});
});

describe('firstUnreached and resumeAt', () => {
	it.each<
		readonly [what: string, length: ScanLength, answers: readonly [string, string], first: string | undefined]
	>([
		['nothing answered', 'full', ['. .', '. . .'], 'A.1'],
		['a hole in the middle', 'full', ['2 2', '. 2 2'], 'B.1'],
		['the same hole outside the core', 'short', ['2 .', '. 2 2'], undefined],
		['overgeslagen as reached', 'full', ['- 2', '2 . 2'], 'B.2'],
		['all answered', 'full', ['2 2', '2 2 2'], undefined],
	])('firstUnreached: finds the statement, with %s (%s)', (_what, length, [a, b], first) => {
		const { outline: some, scan } = profileOf(length, `C f: ${a} | f C C: ${b}`);
		expect(firstUnreached(some, scan)?.statement.id).toBe(first);
	});

	it.each<readonly [what: string, length: ScanLength, at: string | null, answers: string, resumed: string]>([
		['the statement last on screen', 'full', 'B.1', '2 2', 'B.1'],
		['the statement last on screen, though answered', 'full', 'A.1', '2 2', 'A.1'],
		['the first not reached, when the last on screen is out of scope', 'short', 'A.2', '2 .', 'B.2'],
		['the first not reached, when the last on screen no longer exists', 'full', 'Z.1', '2 .', 'A.2'],
		['the first not reached, when none was on screen', 'full', null, '2 2', 'B.1'],
	])('resumeAt: returns %s', (_what, length, at, answers, resumed) => {
		const { outline: some, scan } = profileOf(length, `C f: ${answers} | f C C: . . .`);
		expect(resumeAt(some, { ...scan, at })).toBe(resumed);
	});

	it('resumeAt: returns the first, when all are answered and none was on screen', () => {
		const { outline: some, scan } = profileOf('full', 'C f: 2 2');
		expect(resumeAt(some, { ...scan, at: null })).toBe('A.1');
	});

	it('resumeAt: returns a statement in scope, for any answers', () => {
		const anyAt = fc.constantFrom(null, ...all, 'Z.1');
		const statements = outline.dimensions.flatMap((dimension) => dimension.statements);
		fc.assert(
			fc.property(fc.constantFrom('short', 'full'), anyAt, anyEntries(statements), (length, at, entries) => {
				expect(idsOf(length)).toContain(resumeAt(outline, { length, at, entries }));
			}),
		);
	});

	it('resumeAt: throws, in a scope without statements', () => {
		expect(() =>
			resumeAt(outlineOf([dimensionOf('A', 'f')]), { length: 'short', at: null, entries: {} }),
		).toThrow();
	});
});
