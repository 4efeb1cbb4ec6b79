import { describe, expect, it } from 'vitest';
import { stepsOf } from '$lib/scan/step-order';
import { peopleIn, roundAnswers, shownRound } from '$lib/session/round-answers';
import { changesBetween } from '$lib/scoring/change';
import { roleSplit } from '$lib/scoring/role-split';
import { scoreSpread } from '$lib/scoring/spread';
import {
	earlierMilestone,
	emptySession,
	exampleSession,
	sessionQuestionnaire,
	twoPeopleSession,
} from './session-fixture';

const session = exampleSession();
const steps = stepsOf(sessionQuestionnaire, session.length);
const spreads = steps.map(({ statement }) =>
	roundAnswers(session, statement.id, shownRound(session, statement.id)),
);
const results = spreads.map(scoreSpread);

describe('exampleSession', () => {
	it('has every word and every flag, and a statement that nobody reached', () => {
		expect([...new Set(results.map(({ word }) => word))].sort()).toEqual([
			'agree',
			'divergent',
			'not-applicable',
			'some-differ',
			'too-few',
			'two-views',
			'unanimous',
		]);
		expect([...new Set(results.flatMap(({ flags }) => flags))].sort()).toEqual([
			'not-applicable-split',
			'unknown',
		]);
		expect(spreads.some((spread) => peopleIn(spread) === 0)).toBe(true);
	});

	it('has every kind of decision, and statements without one', () => {
		const outcomes = steps.map(({ statement }) => session.decisions[statement.id]?.outcome.kind);
		expect(new Set(outcomes)).toEqual(new Set(['level', 'notApplicable', 'undecided', undefined]));
		expect(Object.keys(session.decisions).every((id) => steps.some((step) => step.statement.id === id))).toBe(
			true,
		);
	});

	it('has role groups that can be split, and some that cannot', () => {
		const splits = steps.map(({ statement }) => roleSplit(sessionQuestionnaire.roles, session, statement, 1));
		const reasons = splits.map((split) => (split.kind === 'none' ? split.reason : 'split'));
		expect(new Set(reasons)).toEqual(new Set(['split', 'few', 'hands', 'private', 'one-group']));
	});

	it('refers to tips and statements that exist', () => {
		const tips = sessionQuestionnaire.dimensions.flatMap((dimension) => dimension.tips);
		for (const { statementId, tipId } of session.actions) {
			const tip = tips.find(({ id }) => id === tipId);
			if (tipId !== null) expect(tip?.statements).toContain(statementId);
			expect(steps.map(({ statement }) => statement.id)).toContain(statementId);
		}
	});

	it('differs from the previous spring in every way', () => {
		const earlier = { subject: earlierMilestone().subject, outline: sessionQuestionnaire };
		const later = { subject: { kind: 'session', session }, outline: sessionQuestionnaire } as const;
		const counts = changesBetween(earlier, later).map((dimension) => dimension.counts);
		for (const kind of ['up', 'down', 'same', 'within-spread', 'incomparable'] as const)
			expect(
				counts.some((count) => count[kind] > 0),
				kind,
			).toBe(true);
	});

	it('is deterministic', () => {
		expect(exampleSession()).toEqual(session);
	});
});

it('twoPeopleSession and emptySession: have two participants and none', () => {
	expect([twoPeopleSession(), emptySession()].map(({ participants }) => participants.length)).toEqual([2, 0]);
});
