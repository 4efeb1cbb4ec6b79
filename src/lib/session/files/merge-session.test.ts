import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { anySessionStates } from '../../../../tests/session-arbitraries';
import { exampleSession } from '../../../../tests/session-fixture';
import { smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { mergeSession } from './merge-session';
import { withDecision, withNote } from '../run-session';
import { sessionSchema, type Session } from '../session';

vi.setConfig({ testTimeout: 60_000 });

const states = anySessionStates(smallQuestionnaire, smallRef).map(([a, b, c]) => {
	if (!a || !b || !c) throw new Error('Three states');
	return [a, b, c] as const;
});

const session = exampleSession();
const earlier = '2026-11-24T21:00:00.000Z';
const later = '2026-11-25T08:00:00.000Z';

const decided = (level: 1 | 2, at: string): Session =>
	withDecision(session, 'B1.1', { outcome: { kind: 'level', level }, why: '', dissent: [] }, at);

describe('mergeSession', () => {
	it('keeps the later decision', () => {
		const { decisions } = mergeSession(decided(2, later), decided(1, earlier));
		expect(decisions['B1.1']?.outcome).toEqual({ kind: 'level', level: 2 });
	});

	it('keeps the longer of two notes', () => {
		const long = withNote(session, 'B1.1', 'Eerst vragen wie erbij was.', earlier);
		const { notes } = mergeSession(long, withNote(session, 'B1.1', 'Eerst vragen.', later));
		expect(notes['B1.1']).toBe('Eerst vragen wie erbij was.');
	});

	it('sorts people by joining, and actions by due date', () => {
		const [first, ...others] = session.participants;
		if (!first) throw new Error('The example has people');
		const late = { ...first, id: 'K1', joinedAt: later };
		const merged = mergeSession(
			{ ...session, participants: [late, first] },
			{ ...session, participants: others },
		);
		expect(merged.participants.at(-1)).toEqual(late);
		expect(merged.participants).toHaveLength(session.participants.length + 1);
		const dues = merged.actions.map(({ due }) => due).filter(Boolean);
		expect(dues).toEqual([...dues].sort());
	});
});

describe('mergeSession, of any states', () => {
	it('is commutative', () => {
		fc.assert(
			fc.property(states, ([a, b]) => {
				expect(mergeSession(a, b)).toEqual(mergeSession(b, a));
			}),
		);
	});

	it('is associative', () => {
		fc.assert(
			fc.property(states, ([a, b, c]) => {
				expect(mergeSession(mergeSession(a, b), c)).toEqual(mergeSession(a, mergeSession(b, c)));
			}),
		);
	});

	it('is idempotent, and returns a valid session', () => {
		fc.assert(
			fc.property(states, ([a, b]) => {
				const merged = mergeSession(a, b);
				expect(mergeSession(merged, b)).toEqual(merged);
				expect(mergeSession(merged, merged)).toEqual(merged);
				expect(v.parse(sessionSchema, merged)).toEqual(merged);
			}),
		);
	});

	it('keeps every person, choice, decision, action and note that only one side has', () => {
		fc.assert(
			fc.property(states, ([a, b]) => {
				const merged = mergeSession(a, b);
				for (const person of a.participants)
					if (!b.participants.some(({ id }) => id === person.id))
						expect(merged.participants).toContainEqual(person);
				for (const action of a.actions)
					if (!b.actions.some(({ id }) => id === action.id)) expect(merged.actions).toContainEqual(action);
				for (const part of ['decisions', 'hands', 'notes', 'seconds', 'ambitions'] as const)
					for (const [id, value] of Object.entries(a[part]))
						if (!Object.hasOwn(b[part], id)) expect(merged[part][id]).toEqual(value);
			}),
		);
	});
});
