import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '$lib/scan/evidence/evidence';
import type { Session } from '$lib/session/session';
import { anySession } from '../../../tests/session-arbitraries';
import { place, sessionIn } from '../../../tests/session-notation';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import { shownEvidence } from './shown-evidence';

const open = { id: 'B1.1', private: false };
const statements = smallQuestionnaire.dimensions.flatMap((dimension) => dimension.statements);

/** Session with one place per person at B1.1. */
const naming = (row: string, ...places: readonly string[]): Session => {
	const session = sessionIn({ 'B1.1': row });
	const participants = session.participants.map((person, at) => {
		const entry = person.alone['B1.1'];
		const evidence = places[at] ?? '';
		return entry ? { ...person, alone: { 'B1.1': { ...entry, evidence } } } : person;
	});
	return { ...session, participants };
};

describe('shownEvidence', () => {
	it('lists each place once, alphabetically and without spaces around it', () => {
		const session = naming('2 3 4 4', 'regioplan', ' notulen ALV', 'regioplan ', '');
		expect(shownEvidence(session, open)).toEqual(['notulen ALV', 'regioplan']);
	});

	it('leaves out a place beside a level below 2', () => {
		expect(shownEvidence(naming('1 2 3 4', 'map', 'regioplan'), open)).toEqual(['regioplan']);
	});

	it.each([
		['at a private statement', sessionIn({ 'B1.1': '2e 2e 2e 2e 2e 2e 2e 2e' }), { ...open, private: true }],
		['of two people with a level', sessionIn({ 'B1.1': '2e 3e ? x' }), open],
		['of two people at 2 or higher', sessionIn({ 'B1.1': '0 1 2e 3e' }), open],
		['before the reveal', { ...sessionIn({ 'B1.1': '2e 3e 4e' }), revealedAt: null }, open],
	])('returns nothing %s', (_name, session, statement) => {
		expect(shownEvidence(session, statement)).toEqual([]);
	});

	it('returns nothing of one or two people beside hands', () => {
		const session = sessionIn({ 'B1.1': '2e 2e' });
		const counted = { unknown: 0, notApplicable: 0, changedAt: session.createdAt };
		const hands = { 'B1.1': { alone: { levels: [0, 3, 3, 0, 0], ...counted } } } as const;
		expect(shownEvidence({ ...session, hands }, open)).toEqual([]);
	});

	it('returns nothing of someone who came late', () => {
		const session = sessionIn({ 'B1.1': '2 3 4 4e' });
		const participants = session.participants.map((one, at) => (at < 3 ? one : { ...one, joinedAt: '2099' }));
		expect(shownEvidence(session, open)).toEqual([place]);
		expect(shownEvidence({ ...session, participants }, open)).toEqual([]);
	});

	it('returns only what someone wrote at 2 or higher, whatever the order of people, for any session', () => {
		fc.assert(
			fc.property(
				anySession(smallQuestionnaire, smallRef),
				fc.constantFrom(...statements),
				(session, one) => {
					const shown = shownEvidence(session, one);
					const written = session.participants.map(({ alone }) => evidenceOf(alone[one.id]));
					expect(written).toEqual(expect.arrayContaining([...shown]));
					const participants = [...session.participants].reverse();
					expect(shownEvidence({ ...session, participants }, one)).toEqual(shown);
					if (one.private || session.revealedAt === null) expect(shown).toEqual([]);
				},
			),
		);
	});
});
