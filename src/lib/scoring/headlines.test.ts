import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../tests/notation';
import type { ScanLength } from '$lib/scan/scan';
import { pointsToBring, strongPoints } from './headlines';

function strong(profile: string, length: ScanLength = 'full'): string[] {
	const { outline, scan } = profileOf(length, profile);
	return strongPoints(outline, scan).map(({ statementId }) => statementId);
}

function toBring(profile: string, length: ScanLength = 'full'): string[] {
	const { outline, scan } = profileOf(length, profile);
	return pointsToBring(outline, scan).map(({ statementId, answer }) => `${statementId}:${answer}`);
}

describe('strongPoints', () => {
	it.each<readonly [what: string, profile: string, expected: readonly string[]]>([
		['level 3 and 4 only', 'f f: 2 1 | f f: 3 0 | f: 4', ['C.1', 'B.1']],
		['by level before importance', 'f3: 3 | f1: 4', ['B.1', 'A.1']],
		['by importance within a level', 'f1: 4 | f3: 4 | f2: 4', ['B.1', 'C.1', 'A.1']],
		['by content order after that', 'f2 f2: 2 3 | f2: 3 | f2: 3', ['A.2', 'B.1', 'C.1']],
		['one per dimension, the first of it', 'f1 f3 f3: 4 4 4 | f: 3', ['A.2', 'B.1']],
		['at most three', 'f: 3 | f: 4 | f: 3 | f: 4', ['B.1', 'D.1', 'A.1']],
		['fewer, when there are fewer', 'f f: 4 4 | f: 2', ['A.1']],
		['none, when there are none', 'f f: 2 ? | f: x', []],
		['none without a level', 'f3 f3 f3 f3: ? - x .', []],
	])('picks %s', (_what, profile, expected) => {
		expect(strong(profile)).toEqual(expected);
	});

	it('uses the core only, in a short scan', () => {
		expect(strong('f3 C1: 4 3', 'short')).toEqual(['A.2']);
	});
});

describe('pointsToBring', () => {
	it.each<readonly [what: string, profile: string, expected: readonly string[]]>([
		['level 0 and 1 only', 'f: 2 | f: 1 | f: 0 | f: 3', ['C.1:0', 'B.1:1']],
		['by importance before level', 'f1: 0 | f3: 1 | f2: 0', ['B.1:1', 'C.1:0', 'A.1:0']],
		['by lower level within importance', 'f2: 1 | f2: 0', ['B.1:0', 'A.1:1']],
		['by content order after that', 'f f: 4 1 | f: 1', ['A.2:1', 'B.1:1']],
		['one per dimension', 'f1 f3: 0 1 | f: 0', ['A.2:1', 'B.1:0']],
		['at most three', 'f: 0 | f: 0 | f: 0 | f: 0', ['A.1:0', 'B.1:0', 'C.1:0']],
		['weet niet of importance 3 after the low ones', 'f3: ? | f1: 1', ['B.1:1', 'A.1:unknown']],
		['no weet niet of less importance', 'f2 f1: ? ? | f1: 1', ['B.1:1']],
		['weet niet in content order', 'f3: ? | f1: . | f3: ?', ['A.1:unknown', 'C.1:unknown']],
		['no weet niet beside a low one of its dimension', 'f3 f1: ? 1', ['A.2:1']],
		['no more than three with weet niet', 'f3: ? | f: 0 | f: 0 | f: 0', ['B.1:0', 'C.1:0', 'D.1:0']],
		['no overgeslagen, n.v.t. or leeg', 'f3 f3 f3: - x .', []],
	])('picks %s', (_what, profile, expected) => {
		expect(toBring(profile)).toEqual(expected);
	});

	it('uses the core only, in a short scan', () => {
		expect(toBring('f3 C1 f3: 0 1 ?', 'short')).toEqual(['A.2:1']);
	});
});

it('strongPoints, pointsToBring: return dimension, statement and answer', () => {
	const { outline, scan } = profileOf('full', 'f3 f: ? 4');
	expect(strongPoints(outline, scan)).toEqual([{ dimensionId: 'A', statementId: 'A.2', answer: 4 }]);
	expect(pointsToBring(outline, scan)).toEqual([{ dimensionId: 'A', statementId: 'A.1', answer: 'unknown' }]);
});
