import { expect, it } from 'vitest';
import { exampleSession } from '../../../../tests/session-fixture';
import { parkedStatement, stillParked, withoutParked, withParked } from './park';

const [before, now] = [exampleSession(), '2026-11-24T19:00:00.000Z'];
const statement = { id: '60000000-0000-4000-8000-000000000001', statementId: 'B2.2', text: '' };
const subject = {
	id: '60000000-0000-4000-8000-000000000002',
	statementId: null,
	text: 'Wie betaalt de zaal?',
};

it('withParked: adds a statement and a subject, in the order of parking, and changes what is there', () => {
	const both = withParked(withParked(before, statement, now), subject, now);
	expect(both.parked?.map(({ id }) => id)).toEqual([statement.id, subject.id]);
	expect(parkedStatement(both, 'B2.2')?.id).toBe(statement.id);
	const reworded = withParked(both, { ...subject, text: 'Wie huurt de zaal?' }, now);
	expect(reworded.parked?.map(({ text }) => text)).toEqual(['', 'Wie huurt de zaal?']);
});

it('withoutParked: leaves no trace, once nothing is parked', () => {
	const parked = withParked(before, statement, now);
	expect(withoutParked(parked, statement.id, before.changedAt)).toEqual(before);
});

it('stillParked: has no statement for which nobody raised a hand, until the group parks it', () => {
	const leftOut = { ...statement, statementId: 'G.1', leftOut: 'room' } as const;
	const open = { ...before, decisions: {} };
	const left = withParked(open, leftOut, now);
	expect(stillParked(left)).toEqual([]);
	expect(parkedStatement(left, 'G.1')).toBeUndefined();
	const again = { ...statement, id: '60000000-0000-4000-8000-000000000003', statementId: 'G.1' };
	const parked = withParked(left, again, now);
	expect(stillParked(parked).map(({ statementId }) => statementId)).toEqual(['G.1']);
	expect(withoutParked(parked, again.id, now)).toEqual(left);
});
