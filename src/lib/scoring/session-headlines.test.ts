import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf, then } from '../../../tests/notation';
import { decisionsIn, sessionIn, type Rows } from '../../../tests/session-notation';
import { pointsToDiscuss, sharedStrongPoints } from './session-headlines';

const outline = outlineOf([dimensionOf('A', 'f f f f'), dimensionOf('B', 'f')]);

describe('sharedStrongPoints', () => {
	it('uses the shared levels, whatever people chose', () => {
		const decisions = decisionsIn({ 'A.1': '3', 'A.2': '4', 'A.3': '~', 'B.1': '2' });
		const session = sessionIn({ 'A.1': '0 0 0', 'A.3': '4 4 4', 'B.1': '4 4 4' }, { decisions });
		expect(sharedStrongPoints(outline, session)).toEqual([
			{ dimensionId: 'A', statementId: 'A.2', answer: 4 },
		]);
	});

	it('returns nothing without decisions', () => {
		expect(sharedStrongPoints(outline, sessionIn({ 'A.1': '4 4 4' }))).toEqual([]);
	});
});

describe('pointsToDiscuss', () => {
	const rows: Rows = {
		'A.1': '2 2 2',
		'A.2': '0 0 4 4',
		'A.3': '2 2 2 0',
		'A.4': '0 1 2 3',
		'B.1': '2 2 ? ?',
	};
	const discuss = (marks: Rows, revealedAt: string | null = then): string[] =>
		pointsToDiscuss(outline, sessionIn(rows, { decisions: decisionsIn(marks), revealedAt })).map(
			({ statementId }) => statementId,
		);

	it('returns the first three undecided of the agenda, even of one dimension', () => {
		expect(discuss({ 'A.1': '~', 'A.2': '~', 'A.3': '~', 'A.4': '~', 'B.1': '~' })).toEqual([
			'A.2',
			'A.4',
			'A.3',
		]);
	});

	it('leaves out decided statements, including n.v.t.', () => {
		expect(discuss({ 'A.1': '~', 'A.2': '2', 'A.3': '2', 'A.4': 'x', 'B.1': '1' })).toEqual(['A.1']);
	});

	it('adds statements not reached, except those that all agree on', () => {
		expect(discuss({ 'A.3': '~', 'A.2': '2' })).toEqual(['A.3', 'A.4', 'B.1']);
		expect(discuss({ 'A.2': '2', 'A.3': '2', 'A.4': '1', 'B.1': '1' })).toEqual([]);
	});

	it('returns nothing before the reveal', () => {
		expect(discuss({}, null)).toEqual([]);
	});
});
