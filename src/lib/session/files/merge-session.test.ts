import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { anySessionStates } from '../../../../tests/session-arbitraries';
import { exampleSession } from '../../../../tests/session-fixture';
import { smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { mergeSession } from './merge-session';
import { withDecision, withNote } from '../run-session';
import { isLate } from '../late';
import { sessionSchema, type Participant, type Session } from '../session';

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

/** A person whom the room has not seen becomes late. */
const withoutMoment = ({ joinedAt: _joinedAt, ...person }: Participant): Omit<Participant, 'joinedAt'> =>
	person;

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

describe('mergeSession, after a reveal', () => {
	const reveal = '2026-11-24T19:30:00.000Z';
	const [first, second] = session.participants.map((person) => ({
		...person,
		joinedAt: '2026-11-24T19:00:00.000Z',
	}));
	if (!first || !second) throw new Error('The example has people');
	const shown: Session = { ...session, revealedAt: reveal, participants: [first], changedAt: earlier };
	/** A copy of the bijeenkomst on a device that did not show the choices. */
	const elsewhere = (...participants: Session['participants']): Session => ({
		...shown,
		revealedAt: null,
		participants,
		changedAt: later,
	});
	const [statementId = '', entry] = Object.entries(first.alone)[0] ?? [];
	if (!entry) throw new Error('The first person chose');
	const resent = {
		...first,
		role: 'zzz',
		way: 'laptop' as const,
		alone: { ...first.alone, [statementId]: { ...entry, remark: 'Later geschreven.', changedAt: later } },
		after: { [statementId]: { ...entry, changedAt: later } },
	};

	it.each(['there', 'here'])('keeps what the room saw of a person who wrote more, merged from %s', (side) => {
		const other = elsewhere(resent);
		const merged = side === 'there' ? mergeSession(other, shown) : mergeSession(shown, other);
		expect(merged.participants).toEqual([{ ...first, after: { ...first.after, ...resent.after } }]);
		expect(merged.revealedAt).toBe(reveal);
	});

	it('takes in someone whom only the other state has as late', () => {
		const { participants } = mergeSession(shown, elsewhere(first, second));
		expect(participants.map((person) => [person.id, isLate(person, shown)])).toEqual([
			[first.id, false],
			[second.id, true],
		]);
	});

	it('takes the later text of someone who came late', () => {
		const late = { ...resent, joinedAt: later };
		const before = { ...first, joinedAt: later };
		const { participants } = mergeSession({ ...shown, participants: [before] }, elsewhere(late));
		expect(participants[0]?.alone[statementId]?.remark).toBe('Later geschreven.');
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

	it('is associative, where all that were revealed were so at one moment', () => {
		const oneReveal = states.map((some) =>
			some.map((each) => ({ ...each, revealedAt: each.revealedAt && earlier })),
		);
		fc.assert(
			fc.property(oneReveal, ([a, b, c]) => {
				if (!a || !b || !c) throw new Error('Three states');
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
						expect(merged.participants.map(withoutMoment)).toContainEqual(withoutMoment(person));
				for (const action of a.actions)
					if (!b.actions.some(({ id }) => id === action.id)) expect(merged.actions).toContainEqual(action);
				for (const part of ['decisions', 'hands', 'notes', 'seconds', 'ambitions'] as const)
					for (const [id, value] of Object.entries(a[part]))
						if (!Object.hasOwn(b[part], id)) expect(merged[part][id]).toEqual(value);
			}),
		);
	});
});
