import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../tests/notation';
import { decisionsIn, sessionIn, spreadIn, type Rows } from '../../../tests/session-notation';
import { confirmedTogether, proposedLevel, toConfirm } from './propose-decisions';
import { shownOf } from './shown-spread';

it.each([
	['0 0 0', 0],
	['0 0 1 1', 0],
	['1 1 1', 1],
	['1 1 2 2', 1],
	['2 2 3 3', 2],
	['3 3 4 4', 3],
	['4 4 4', 4],
	['4 4', null],
	['0 0 0 4 4 4 4', null],
	['0 0 0 4 4 4', null],
	['1 1 2 2 4 4 4 4', null],
	['0 2 2 2 4 4 4 4', 2],
])('proposedLevel: for %s returns %s, a level that someone chose', (row, level) => {
	expect(proposedLevel(shownOf({ private: false }, spreadIn(row)))).toBe(level);
});

it('proposedLevel, confirmedTogether: return nothing for a private statement', () => {
	expect(proposedLevel(shownOf({ private: true }, spreadIn('2 2 2 2 2 2')))).toBeNull();
	const outline = outlineOf([dimensionOf('A', 'p')]);
	expect(confirmedTogether(outline, sessionIn({ 'A.1': '2 2 2 2 2 2' }))).toEqual([]);
});

describe('toConfirm', () => {
	const outline = outlineOf([dimensionOf('A', 'f '.repeat(14).trim())]);
	const all = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`A.${String(at + 1)}`, '2 2 2']));

	it('returns the first twelve without a decision', () => {
		const ids = (session = sessionIn(all)) =>
			toConfirm(outline, session).map(({ statementId }) => statementId);
		expect(ids()).toHaveLength(12);
		expect(ids(sessionIn(all, { decisions: decisionsIn({ 'A.1': '2', 'A.2': '~' }) }))).toEqual(
			Array.from({ length: 12 }, (_, at) => `A.${String(at + 3)}`),
		);
	});
});

describe('confirmedTogether', () => {
	const outline = outlineOf([dimensionOf('A', 'f f f f')]);
	const confirmed = (alone: Rows, after: Rows = {}): string[] =>
		confirmedTogether(outline, sessionIn(alone, { after })).map(
			({ statementId, level }) => `${statementId}:${level}`,
		);

	it.each([
		['returns unaniem', '3 3 3', ['A.1:3']],
		['returns eens, at the median', '1 2 2', ['A.1:2']],
		['returns eens, at the lower level of a half median', '1 1 2 2', ['A.1:1']],
		['leaves out weet niet of a third', '2 2 2 ? ?', []],
		['returns a statement with less weet niet', '2 2 2 ?', ['A.1:2']],
		['leaves out n.v.t.-verschil', '2 2 2 x', []],
		['leaves out a statement where some differ', '2 2 2 0', []],
		['leaves out uiteenlopend', '0 1 2 3', []],
		['leaves out two views', '0 0 4 4', []],
		['leaves out too few', '2 2', []],
		['leaves out n.v.t. by all', 'x x x', []],
	])('%s', (_what, row, expected) => {
		expect(confirmed({ 'A.1': row })).toEqual(expected);
	});

	it('returns content order, by round 2 where there is one', () => {
		const rows = { 'A.4': '1 1 1', 'A.1': '0 0 4 4', 'A.2': '2 2 2' };
		expect(confirmed(rows, { 'A.1': '2 2 2 3', 'A.2': '0 0 4 4' })).toEqual(['A.1:2', 'A.4:1']);
	});

	it('leaves out a statement outside a short session', () => {
		const short = outlineOf([dimensionOf('A', 'f C')]);
		const session = sessionIn({ 'A.1': '2 2 2', 'A.2': '3 3 3' }, { length: 'short' });
		expect(confirmedTogether(short, session)).toEqual([{ dimensionId: 'A', statementId: 'A.2', level: 3 }]);
	});
});
