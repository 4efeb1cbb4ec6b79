import { expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../../tests/notation';
import { decisionsIn, sessionIn } from '../../../../tests/session-notation';
import { agendaAlone } from '$lib/scoring/agenda';
import type { Session } from '$lib/session/session';
import { eveningProgress } from './progress';

const outline = outlineOf([dimensionOf('A', 'f f f f')]);
const parked = [
	{
		id: '60000000-0000-4000-8000-000000000001',
		statementId: 'A.4',
		text: '',
		changedAt: '2026-11-24T19:00:00.000Z',
	},
];

// on the agenda are A.2, A.4 and A.3; the group agrees on A.1
function progress(change: Partial<Session>) {
	const marks = { 'A.1': '2 2 2', 'A.2': '0 0 4 4', 'A.3': '2 2 2 0', 'A.4': '0 1 2 3' };
	const session = { ...sessionIn(marks, { stage: 'talk' }), ...change };
	return eveningProgress(agendaAlone(outline, session), session);
}

it.each([
	['looks at the wall, before the first statement', {}, 1, false],
	['talks about the first one', { attention: { statementId: 'A.2', phase: 'asked' } }, 1, true],
	[
		'talks about the second one',
		{ attention: { statementId: 'A.4', phase: 'shown' }, decisions: decisionsIn({ 'A.2': '2' }) },
		2,
		true,
	],
	[
		'is done with a statement that it parked',
		{ attention: { statementId: 'A.3', phase: 'asked' }, parked },
		2,
		true,
	],
	[
		'stays at the same one, once that is decided',
		{ attention: { statementId: 'A.2', phase: 'shown' }, decisions: decisionsIn({ 'A.2': '2' }) },
		1,
		true,
	],
	[
		'does not count what it agrees on',
		{ attention: { statementId: 'A.2', phase: 'asked' }, decisions: decisionsIn({ 'A.1': '2' }) },
		1,
		true,
	],
] as const)('eveningProgress: the group %s', (_what, change, index, isTalking) => {
	expect(progress(change)).toMatchObject({ stage: 'talk', index, isTalking, toTalk: 3 });
});

it.each([
	['skips a statement that was left out', 'A.2', 2],
	['counts a statement that was left out, once the group talks about it', 'A.4', 3],
] as const)('eveningProgress: %s', (_what, statementId, toTalk) => {
	const leftOut = parked.map((each) => ({ ...each, leftOut: 'time' as const }));
	const attention = { statementId, phase: 'asked' } as const;
	expect(progress({ attention, parked: leftOut })).toMatchObject({ index: 1, toTalk });
});

it.each([
	['review', { phase: 'review' }],
	['choose', { phase: 'choosing' }],
	['choose', { phase: 'chosen' }],
	[null, { phase: 'together' }],
	[null, null],
] as const)('eveningProgress: tells of a screen of its own: %s, at %o', (aside, attention) => {
	expect(progress({ attention }).aside).toBe(aside);
});
