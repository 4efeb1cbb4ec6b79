import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../../tests/notation';
import { decisionsIn, sessionIn, type Rows } from '../../../../tests/session-notation';
import { agendaAlone } from '$lib/scoring/agenda';
import { nextToTalk } from './next-to-talk';

const outline = outlineOf([dimensionOf('A', 'f f f f')]);
const rows: Rows = { 'A.1': '2 2 2', 'A.2': '0 0 4 4', 'A.3': '2 2 2 0', 'A.4': '0 1 2 3' };

/** Next statement, on the agenda A.2, A.4, A.3 and, agreed on, A.1. */
function next(after: string, marks: Rows = {}): string | undefined {
	const session = sessionIn(rows, { decisions: decisionsIn(marks) });
	return nextToTalk(agendaAlone(outline, session), session, after);
}

describe('nextToTalk', () => {
	it.each([
		['the one below', 'A.2', {}, 'A.4'],
		['the next undecided one, past a decision without a shared view', 'A.2', { 'A.4': '~' }, 'A.3'],
		['the first one after the last', 'A.3', { 'A.3': '2' }, 'A.2'],
		['none if only agreement is left', 'A.3', { 'A.2': '2', 'A.4': '2' }, undefined],
		['the first one for a statement off the agenda', 'B.1', {}, 'A.2'],
	])('returns %s', (_, after, marks, expected) => {
		expect(next(after, marks)).toBe(expected);
	});

	it.each([
		['passes over a statement that the room left out', 'room', 'A.3'],
		['comes to a statement that was left out for lack of time', 'time', 'A.4'],
	] as const)('%s', (_, leftOut, expected) => {
		const id = '60000000-0000-4000-8000-000000000001';
		const parked = [{ id, statementId: 'A.4', text: '', leftOut, changedAt: '2026-11-24T19:00:00.000Z' }];
		const session = sessionIn(rows, { parked });
		expect(nextToTalk(agendaAlone(outline, session), session, 'A.2')).toBe(expected);
	});
});
