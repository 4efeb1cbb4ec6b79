import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../tests/notation';
import { sessionIn, spreadIn, type Rows } from '../../../tests/session-notation';
import { confirmedTogether, proposedLevel } from './propose-decisions';
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
])('a median of %s proposes level %s: of a half the lower', (row, level) => {
	expect(proposedLevel(shownOf({ private: false }, spreadIn(row)))).toBe(level);
});

it('proposes no level for a private statement, and confirms none together', () => {
	expect(proposedLevel(shownOf({ private: true }, spreadIn('2 2 2 2 2 2')))).toBeNull();
	const outline = outlineOf([dimensionOf('A', 'p')]);
	expect(confirmedTogether(outline, sessionIn({ 'A.1': '2 2 2 2 2 2' }))).toEqual([]);
});

describe('confirmed together', () => {
	const outline = outlineOf([dimensionOf('A', 'f f f f')]);
	const confirmed = (alone: Rows, after: Rows = {}): string[] =>
		confirmedTogether(outline, sessionIn(alone, { after })).map(
			({ statementId, level }) => `${statementId}:${level}`,
		);

	it.each([
		['unaniem', '3 3 3', ['A.1:3']],
		['eens, at the median', '1 2 2', ['A.1:2']],
		['eens, at the lower level of a half median', '1 1 2 2', ['A.1:1']],
		['not with weet niet of a third', '2 2 2 ? ?', []],
		['with fewer weet niet', '2 2 2 ?', ['A.1:2']],
		['not with n.v.t.-verschil', '2 2 2 x', []],
		['not where some differ', '2 2 2 0', []],
		['not where it is uiteenlopend', '0 1 2 3', []],
		['not with two views', '0 0 4 4', []],
		['not with too few', '2 2', []],
		['not where all say n.v.t.', 'x x x', []],
	])('%s', (_what, row, expected) => {
		expect(confirmed({ 'A.1': row })).toEqual(expected);
	});

	it('in content order, by round 2 where there is one', () => {
		const rows = { 'A.4': '1 1 1', 'A.1': '0 0 4 4', 'A.2': '2 2 2' };
		expect(confirmed(rows, { 'A.1': '2 2 2 3', 'A.2': '0 0 4 4' })).toEqual(['A.1:2', 'A.4:1']);
	});

	it('not what is outside a short session', () => {
		const short = outlineOf([dimensionOf('A', 'f C')]);
		const session = sessionIn({ 'A.1': '2 2 2', 'A.2': '3 3 3' }, { length: 'short' });
		expect(confirmedTogether(short, session)).toEqual([{ dimensionId: 'A', statementId: 'A.2', level: 3 }]);
	});
});
