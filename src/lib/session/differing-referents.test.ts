import { describe, expect, it } from 'vitest';
import { smallScan } from '../../../tests/small-questionnaire';
import { sessionIn } from '../../../tests/session-notation';
import type { Referents } from '$lib/scan/referents/referents';
import { differingReferents } from './differing-referents';
import { participantFrom, withParticipant } from './run-session';
import type { Session } from './session';

const now = '2026-03-02T09:00:00.000Z';

/** Session with one file per item, each from another person. */
const sessionOf = (...all: readonly (Referents | undefined)[]): Session =>
	all.reduce<Session>((session, referents, at) => {
		const scan = smallScan({
			id: `00000000-0000-4000-8000-00000000000${at}`,
			...(referents && { referents }),
		});
		return withParticipant(session, participantFrom(scan, 'file', now), now);
	}, sessionIn({}));

describe('differingReferents', () => {
	it('finds the words by which two scans mean different things, with both meanings', () => {
		const session = sessionOf(
			{ organisation: 'HZ Noord', plan: { kind: 'iza' } },
			{ organisation: 'Huisartsen Duinkust', plan: { kind: 'insurer' }, insurer: 'Zorgkantoor Noord' },
		);
		expect(differingReferents(session)).toEqual([
			{ word: 'organisation', texts: ['Huisartsen Duinkust', 'HZ Noord'] },
			{ word: 'plan', texts: ['het IZA-regioplan', 'het plan met de zorgverzekeraar'] },
		]);
	});

	it('finds nothing, when names differ in case or spaces alone', () => {
		const session = sessionOf({ organisation: 'HZ Noord' }, { organisation: ' hz  noord' }, undefined);
		expect(differingReferents(session)).toEqual([]);
	});

	it('compares with what the facilitator set', () => {
		const session = {
			...sessionOf({ plan: { kind: 'none' } }),
			referents: { plan: { kind: 'iza' } },
		} as const;
		expect(differingReferents(session).map(({ word }) => word)).toEqual(['plan']);
		expect(differingReferents({ ...session, participants: [] })).toEqual([]);
	});
});
