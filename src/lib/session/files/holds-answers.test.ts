import { expect, test } from 'vitest';
import { emptyScan } from '../../../../tests/e2e/answers';
import { emptySession, exampleSession } from '../../../../tests/session-fixture';
import { holdsAnswers } from './holds-answers';
import { participantFor, withAction, withHands, withParticipant } from '../run-session';

const now = '2026-11-24T18:30:00.000Z';
const scan = emptyScan('short');
const session = emptySession();
const entry = { statementId: 'B1.1', statementVersion: 1, answer: null, remark: '', changedAt: now };
const hands = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 } as const;
const action = {
	id: 'a',
	what: 'Bellen',
	statementId: null,
	tipId: null,
	trekker: '',
	firstStep: '',
	due: '',
	headline: false,
	closedAt: null,
};

test.each([
	['an empty scan', scan, false],
	[
		'a scan with skipped statements only',
		{ ...scan, entries: { a: { ...entry, answer: { kind: 'skipped' } } } },
		false,
	],
	['a scan with one weet niet', { ...scan, entries: { a: { ...entry, answer: { kind: 'unknown' } } } }, true],
	['a scan with one remark', { ...scan, entries: { a: { ...entry, remark: 'Wie belt?' } } }, true],
	['an empty bijeenkomst', session, false],
	[
		'a participant who chose nothing',
		withParticipant(session, participantFor('p', 'laptop', now), now),
		false,
	],
	['a count of hands at zero', withHands(session, 'B1.1', 1, hands, now), false],
	['a count of one hand', withHands(session, 'B1.1', 2, { ...hands, unknown: 1 }, now), true],
	['a bijeenkomst with only an action', withAction(session, action, now), true],
	['a whole bijeenkomst', exampleSession(), true],
] as const)('holdsAnswers: judges %s', (_name, data, expected) => {
	expect(holdsAnswers(data)).toBe(expected);
});
