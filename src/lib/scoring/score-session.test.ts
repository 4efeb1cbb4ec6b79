import { describe, expect, it } from 'vitest';
import { dimensionOf, entriesOf, outlineOf } from '../../../tests/notation';
import { decisionsIn, sessionIn, type Rows } from '../../../tests/session-notation';
import type { Session } from '$lib/session/session';
import { scoreDimension } from './score-dimension';
import {
	ownMeans,
	scoreSession,
	scoreSessionDimension,
	sharedAnswers,
	type SessionResult,
} from './score-session';

const four = dimensionOf('A', 'C f C f');
const decided = (marks: Rows, details: Partial<Session> = {}): SessionResult =>
	scoreSessionDimension(four, { ...sessionIn({}), decisions: decisionsIn(marks), ...details });

describe('scoreSessionDimension', () => {
	it('scores the shared levels by the rules for one person', () => {
		const { outcome, tally } = decided({ 'A.1': '1', 'A.2': '2', 'A.3': '4', 'A.4': 'x' });
		const person = scoreDimension(four, { length: 'full', entries: entriesOf(four, '1 2 4 x') });
		expect({ outcome, tally }).toEqual({ outcome: person.outcome, tally: person.tally });
		expect(outcome).toMatchObject({ kind: 'score', mean: 7 / 3, lowest: 1, lowestStatements: ['A.1'] });
	});

	it('counts nog geen gedeeld beeld and niet besproken, both as not rated', () => {
		const result = decided({ 'A.1': '1', 'A.2': '~' });
		expect(result).toMatchObject({ undecided: 1, notDiscussed: 2, outcome: { kind: 'too-few' } });
		expect(result.tally).toMatchObject({ rated: 1, empty: 3, unknown: 0, applicable: 4 });
	});

	it('is provisional, when one of four is undecided', () => {
		const result = decided({ 'A.1': '1', 'A.2': '2', 'A.3': '3', 'A.4': '~' });
		expect(result).toMatchObject({ outcome: { kind: 'score', mean: 2, provisional: true }, undecided: 1 });
	});

	it('returns too-few and not unknown, when all are undecided', () => {
		expect(decided({ 'A.1': '~', 'A.2': '~', 'A.3': '~', 'A.4': '~' }).outcome).toEqual({ kind: 'too-few' });
	});

	it('returns not-applicable, when every decision is n.v.t.', () => {
		expect(decided({ 'A.1': 'x', 'A.2': 'x', 'A.3': 'x', 'A.4': 'x' }).outcome).toEqual({
			kind: 'not-applicable',
		});
	});

	it('uses the core only, in a short session', () => {
		const result = decided({ 'A.1': '1', 'A.2': '4', 'A.3': '2', 'A.4': '~' }, { length: 'short' });
		expect(result).toMatchObject({ outcome: { mean: 1.5 }, undecided: 0, notDiscussed: 0 });
		expect(result.tally.inScope).toBe(2);
	});

	it('ignores the choices of people', () => {
		const rated = sessionIn({ 'A.1': '4 4 4', 'A.2': '4 4 4', 'A.3': '4 4 4' });
		expect(scoreSessionDimension(four, rated).outcome).toEqual({ kind: 'too-few' });
		const shared = { ...rated, decisions: decisionsIn({ 'A.1': '1', 'A.2': '1', 'A.3': '1' }) };
		expect(scoreSessionDimension(four, shared).outcome).toMatchObject({ mean: 1 });
	});

	it('keeps the reason of an n.v.t., in sharedAnswers', () => {
		const { decisions } = { decisions: decisionsIn({ 'A.1': 'x' }) };
		expect(sharedAnswers({ ...sessionIn({}), decisions }).entries['A.1']?.answer).toEqual({
			kind: 'notApplicable',
			reason: { kind: 'elsewhere', who: 'de gemeente' },
		});
	});
});

describe('ownMeans', () => {
	const rows = { 'A.1': '4 1 3 .', 'A.2': '4 1 2 2', 'A.3': '4 1 1 .', 'A.4': '? ? x .' };

	it('returns own means in ascending order, without people who have none', () => {
		expect(ownMeans(four, sessionIn(rows))).toEqual([1, 2, 4]);
	});

	it('returns nothing for fewer than three people', () => {
		const two = { ...sessionIn(rows), participants: sessionIn(rows).participants.slice(0, 2) };
		expect(ownMeans(four, two)).toEqual([]);
	});

	it('leaves out private statements, and those with fewer than three levels', () => {
		const dimension = dimensionOf('A', 'f f f p f');
		const seen = { 'A.1': '4 1 3', 'A.2': '4 1 2', 'A.3': '4 1 1' };
		const means = ownMeans(dimension, sessionIn(seen));
		expect(means).toEqual([1, 2, 4]);
		for (const hidden of ['0 4 0', '4 0 2', '? ? x'])
			expect(ownMeans(dimension, sessionIn({ ...seen, 'A.4': hidden, 'A.5': '0 . 4' }))).toEqual(means);
		expect(ownMeans(dimension, sessionIn({ ...seen, 'A.5': '0 1 4' }))).not.toEqual(means);
		expect(ownMeans(dimension, sessionIn(seen, { revealedAt: null }))).toEqual([]);
	});

	it('returns nothing once the dimension has a decision, even nog geen gedeeld beeld', () => {
		const session = sessionIn(rows, { decisions: decisionsIn({ 'A.2': '~' }) });
		expect(ownMeans(four, session)).toEqual([]);
		const other = sessionIn(rows, { decisions: decisionsIn({ 'B.1': '2' }) });
		expect(ownMeans(four, other)).toEqual([1, 2, 4]);
	});

	it('uses the core only, in a short session', () => {
		const short = sessionIn({ 'A.1': '0 2 4', 'A.2': '4 4 4', 'A.3': '0 2 4' }, { length: 'short' });
		expect(ownMeans(four, short)).toEqual([0, 2, 4]);
	});
});

it('scoreSession: returns one result per dimension in content order, and nothing else', () => {
	const outline = outlineOf([four, dimensionOf('B', 'f')]);
	const results = scoreSession(outline, sessionIn({}));
	expect(results.map(({ dimensionId }) => dimensionId)).toEqual(['A', 'B']);
	expect(results.map((result) => Object.keys(result).sort())).toEqual(
		results.map(() => ['dimensionId', 'notDiscussed', 'outcome', 'tally', 'undecided']),
	);
});
