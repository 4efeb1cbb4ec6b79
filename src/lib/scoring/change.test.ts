import { describe, expect, it } from 'vitest';
import { dimensionOf, entriesOf, outlineOf } from '../../../tests/notation';
import { decisionsIn, sessionIn } from '../../../tests/session-notation';
import { smallScan } from '../../../tests/small-questionnaire';
import type { Outline } from '$lib/content/outline';
import type { Scan } from '$lib/scan/scan';
import type { Session } from '$lib/session/session';
import { changesBetween, type Change, type Moment } from './change';

const outline = outlineOf([dimensionOf('A', 'C')]);
const person = (answer: string, details: Partial<Scan> = {}): Moment => {
	const [dimension] = outline.dimensions;
	const entries = dimension ? entriesOf(dimension, answer) : {};
	return { subject: { kind: 'scan', scan: smallScan({ entries, ...details }) }, outline };
};

/** A group from choices and decision: `1 1 2 > 1`. */
function group(notation: string, details: Partial<Session> = {}): Moment {
	const [row = '', shared] = notation.split(' > ');
	const decisions = decisionsIn(shared === undefined ? {} : { 'A.1': shared });
	const session = { ...sessionIn({ 'A.1': row }, { decisions }), ...details };
	return { subject: { kind: 'session', session }, outline };
}

function change(earlier: Moment, later: Moment): Change | undefined {
	return changesBetween(earlier, later)[0]?.statements[0]?.change;
}

function words(earlier: Moment, later: Moment): string {
	const found = change(earlier, later);
	if (found?.kind !== 'compared') return found?.reason ?? 'nothing';
	return `${found.basis}: ${found.from} ${found.movement} ${found.to}`;
}

const withVersion = (moment: Moment, version: number): Moment => ({
	...moment,
	outline: versioned(outline, version),
});

const versioned = (some: Outline, version: number): Outline => ({
	...some,
	dimensions: some.dimensions.map((dimension) => ({
		...dimension,
		statements: dimension.statements.map((statement) => ({ ...statement, version })),
	})),
});

describe('changesBetween, of two groups', () => {
	it.each([
		['shared levels alone, whatever the medians did', '0 0 0 > 2', '4 4 4 > 1', 'shared: 2 down 1'],
		['a shared level that stayed', '0 0 0 > 2', '4 4 4 > 2', 'shared: 2 same 2'],
		['a shared level of fewer than three', '1 > 1', '. > 3', 'shared: 1 up 3'],
		['medians where one has no shared level', '1 1 1 > 4', '2 2 2', 'median: 1 up 2'],
		['no shared view, then a level', '3 3 3 > ~', '2 2 2 > 2', 'undecided'],
		['a level, then no shared view', '2 2 2 > 2', '3 3 3 > ~', 'undecided'],
		['no shared view, then choices', '3 3 3 > ~', '2 2 2', 'undecided'],
		['n.v.t., then a level', '3 3 3 > x', '2 2 2 > 2', 'no-level'],
		['a median that moved exactly 1', '1 1 2 2', '2 2 3 3', 'median: 1.5 up 2.5'],
		['a median that moved less than 1', '1 1 2 2', '1 2 2 2', 'median: 1.5 within-spread 2'],
		['a median that moved less than 1, downwards', '2 2 2', '1 1 2 2', 'median: 2 within-spread 1.5'],
		['a median that did not move', '1 2 3', '2 2 2', 'median: 2 same 2'],
		['two people with a level', '1 1 ?', '2 2 2', 'too-few'],
		['two people with a level, later', '1 1 1', '2 2', 'too-few'],
		['a shared level against two people', '> 2', '3 3', 'too-few'],
		['nobody with a level', '? x .', '2 2 2', 'too-few'],
		['nobody who chose', '. . .', '2 2 2', 'no-level'],
		['undecided without levels', '2 2 2', '. > ~', 'undecided'],
	])('for %s (%s, then %s): returns %s', (_what, before, after, expected) => {
		expect(words(group(before.replace(/^>/, '. >')), group(after))).toBe(expected);
	});

	it('compares no median of a private statement, in whichever text it is private', () => {
		const isPrivate = (moment: Moment): Moment => ({
			...moment,
			outline: outlineOf([dimensionOf('A', 'P')]),
		});
		const [earlier, later] = [group('1 1 1 1 1 1'), group('3 3 3 3 3 3')];
		expect(words(isPrivate(earlier), later)).toBe('too-few');
		expect(words(earlier, isPrivate(later))).toBe('too-few');
		expect(words(isPrivate(group('1 1 1 > 1')), isPrivate(group('3 3 3 > 3')))).toBe('shared: 1 up 3');
	});

	it('compares no choice before the reveal', () => {
		expect(words(group('1 1 1', { revealedAt: null }), group('3 3 3'))).toBe('too-few');
	});

	it('compares by round 2, where there is one', () => {
		const after = sessionIn({ 'A.1': '0 0 0' }, { after: { 'A.1': '3 3 3' } });
		expect(words(group('1 1 1'), { subject: { kind: 'session', session: after }, outline })).toBe(
			'median: 1 up 3',
		);
	});
});

describe('changesBetween, of one person', () => {
	it.each([
		['a higher level', '1', '3', 'person: 1 up 3'],
		['a lower level', '4', '3', 'person: 4 down 3'],
		['the same level', '0', '0', 'person: 0 same 0'],
		['weet niet, which is no level', '?', '3', 'no-level'],
		['n.v.t., which is no level', '2', 'x', 'no-level'],
		['leeg, which is no level', '2', '.', 'no-level'],
	])('for %s (%s, then %s): returns %s', (_what, before, after, expected) => {
		expect(words(person(before), person(after))).toBe(expected);
	});

	it('takes another scan for another person', () => {
		const other = { id: '11111111-1111-4111-8111-111111111111' };
		expect(words(person('1'), person('3', other))).toBe('other-people');
	});

	it('compares no person with a group, in either direction', () => {
		expect(words(person('1'), group('3 3 3 > 3'))).toBe('other-people');
		expect(words(group('3 3 3 > 3'), person('1'))).toBe('other-people');
	});
});

describe('changesBetween, on version and scope', () => {
	it('compares no statement in another version', () => {
		expect(words(group('1 1 1 > 1'), withVersion(group('2 2 2 > 2'), 2))).toBe('other-version');
		expect(words(withVersion(person('1'), 2), person('1'))).toBe('other-version');
	});

	it('compares no statement that was not asked before', () => {
		const earlier = { ...group('1 1 1 > 1'), outline: outlineOf([dimensionOf('B', 'C')]) };
		expect(words(earlier, group('2 2 2 > 2'))).toBe('not-asked');
	});

	it('compares no statement outside the earlier short scan, though an answer was kept', () => {
		const full = outlineOf([dimensionOf('A', 'f C')]);
		const earlier = { ...group('1 1 1 > 1', { length: 'short' }), outline: full };
		expect(words(earlier, { ...group('2 2 2 > 2'), outline: full })).toBe('not-asked');
	});

	it('leaves out a statement outside the later short scan', () => {
		const full = outlineOf([dimensionOf('A', 'f C')]);
		const later = { ...group('2 2 2', { length: 'short' }), outline: full };
		const [dimension] = changesBetween({ ...group('1 1 1'), outline: full }, later);
		expect(dimension?.statements.map(({ statementId }) => statementId)).toEqual(['A.2']);
	});
});

it('changesBetween: returns counts per dimension, and no difference of means', () => {
	const wide = outlineOf([dimensionOf('A', 'f f f f f f'), dimensionOf('B', 'f')]);
	const moment = (levels: string): Moment => {
		const marks = levels.split(' ').map((mark, index) => [`A.${index + 1}`, mark] as const);
		const session = { ...sessionIn({}), decisions: decisionsIn(Object.fromEntries(marks)) };
		return { subject: { kind: 'session', session }, outline: wide };
	};
	const [a, b] = changesBetween(moment('1 1 1 3 2 ~'), moment('2 3 2 1 2 ~'));
	expect(a).toMatchObject({
		dimensionId: 'A',
		counts: { up: 3, down: 1, same: 1, 'within-spread': 0, incomparable: 1 },
	});
	expect(Object.keys(a ?? {})).toEqual(['dimensionId', 'statements', 'counts']);
	expect(b?.counts.incomparable).toBe(1);
});
