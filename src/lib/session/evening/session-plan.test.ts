import { describe, expect, it } from 'vitest';
import { emptySession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { followSession } from '../follow-session';
import type { Session } from '../session';
import { partsToAdd } from './parts-to-add';
import { withProgramme } from './run-clock';
import { sessionPlan } from './session-plan';

const sizes = { statements: { short: 24, full: 57 }, reading: { short: 10, full: 24 } };
const now = '2026-11-24T18:00:00.000Z';
const session: Session = { ...emptySession(), minutes: 90 };
const subject = {
	id: '60000000-0000-4000-8000-000000000001',
	statementId: null,
	text: 'De zaal',
	changedAt: now,
};
const openAction: Session['actions'][number] = {
	id: '50000000-0000-4000-8000-000000000001',
	what: 'Bellen',
	statementId: null,
	tipId: null,
	trekker: '',
	firstStep: '',
	due: '',
	headline: false,
	closedAt: null,
	changedAt: now,
};

const plannedIn = (of: Session): readonly string[] => {
	const { items, each } = sessionPlan(of, sizes);
	return [...items, ...each].filter(({ minutes }) => minutes > 0).map(({ step }) => step);
};

const usual = ['welcome', 'wall', 'talk', 'ambitions', 'actions', 'closing'];

describe('sessionPlan', () => {
	it('has no optional part that the bijeenkomst does not use', () => {
		expect(plannedIn(session)).toEqual(usual);
	});

	it.each<readonly [string, Partial<Session>]>([
		['choose', { attention: { phase: 'choosing' } }],
		['choose', { importance: { 'B1.1': { hands: 3, changedAt: now } } }],
		['unheard', { heard: { 'B1.1': ['0123456789abcdef'] } }],
		['parking', { parked: [subject] }],
		['worth', { worth: { counts: [0, 0, 1, 2, 0], changedAt: now } }],
	])('has %s once that is used', (part, change) => {
		expect(plannedIn({ ...session, ...change }).filter((step) => !usual.includes(step))).toEqual([part]);
	});

	it('has no time for what the choice of the room left out', () => {
		expect(plannedIn({ ...session, parked: [{ ...subject, leftOut: 'time' }] })).toEqual(usual);
	});

	it('looks back only where an earlier bijeenkomst left actions', () => {
		const begin = {
			id: '20000000-0000-4000-8000-0000000000ff',
			today: '2027-11-24',
			outline: sessionQuestionnaire,
			questionnaire: session.questionnaire,
		};
		expect(plannedIn(followSession(session, begin, now))).not.toContain('review');
		const acted = { ...session, actions: [openAction] };
		expect(plannedIn(followSession(acted, begin, now))).toContain('review');
	});
});

it('partsToAdd: offers what the plan lacks, until it was added or changed', () => {
	const offered = (of: Session): readonly string[] =>
		partsToAdd(sessionPlan(of, sizes), of.programme?.minutes ?? {}).map(({ part }) => part);
	expect(offered(session)).toEqual(['choose', 'facts', 'condition', 'break', 'unheard', 'parking', 'worth']);
	const changed = withProgramme(session, { minutes: { choose: 4, break: 0 } }, now);
	expect(offered({ ...changed, parked: [subject] })).toEqual(['facts', 'condition', 'unheard', 'worth']);
});
