import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exampleSession } from '../../../tests/session-fixture';
import * as limits from '$lib/content/limits';
import { overfullList } from './full-list';
import { participantFor } from './run-session';
import { sessionSchema, type Session } from './session';

const now = '2026-11-24T19:30:00.000Z';
const whole = exampleSession();
const uuid = (place: number): string => `70000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const many = <T>(count: number, one: (place: number) => T): T[] =>
	Array.from({ length: count }, (_, place) => one(place));

const withMany = {
	participants: (count: number): Session => ({
		...whole,
		participants: many(count, (place) => participantFor(uuid(place), 'laptop', now)),
	}),
	actions: (count: number): Session => {
		const [action] = whole.actions;
		return { ...whole, actions: action ? many(count, (place) => ({ ...action, id: uuid(place) })) : [] };
	},
	dissent: (count: number): Session => ({
		...whole,
		decisions: {
			'B1.1': {
				outcome: { kind: 'undecided' },
				why: '',
				dissent: many(count, () => ({ text: 'Nee', name: '' })),
				changedAt: now,
			},
		},
	}),
} as const;

describe('overfullList', () => {
	it.each(['participants', 'actions', 'dissent'] as const)(
		'returns %s, from the first length that the schema rejects',
		(list) => {
			for (const count of [1, limits[list], limits[list] + 1]) {
				const session = withMany[list](count);
				expect(v.is(sessionSchema, session)).toBe(count <= limits[list]);
				expect(overfullList(session)).toBe(count <= limits[list] ? null : list);
			}
		},
	);
});
