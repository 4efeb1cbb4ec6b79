import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { eveningIn, frozen } from '../../../../tests/dossier-fixture';
import { exampleSession, sessionQuestionnaire as questionnaire } from '../../../../tests/session-fixture';
import { anySession } from '../../../../tests/session-arbitraries';
import { smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { peopleInRoom } from '../people-in-room';
import { mergeSession } from '../files/merge-session';
import { milestoneSchema } from '../milestone';
import { sessionSchema, type Session } from '../session';
import { dossierMilestone, dossierSession } from './dossier-copy';

const { region } = exampleSession();
const all = { names: true, sentences: true, questionnaire, region };
const least = { names: false, sentences: false, questionnaire, region };
const few = (people: number): Session => {
	const session = exampleSession();
	return { ...session, hands: {}, participants: session.participants.slice(0, people) };
};
const privateIds = questionnaire.dimensions.flatMap(({ statements }) =>
	statements.filter((statement) => statement.private).map(({ id }) => id),
);

describe('dossierSession', () => {
	it('is a session that can be read, and the copy of a copy is equal to it', () => {
		const small = { ...all, questionnaire: smallQuestionnaire };
		fc.assert(
			fc.property(
				anySession(smallQuestionnaire, smallRef),
				fc.boolean(),
				fc.boolean(),
				(session, names, sentences) => {
					const shown = { ...small, names, sentences };
					const copy = dossierSession(session, shown);
					expect(v.is(sessionSchema, copy)).toBe(true);
					expect(dossierSession(copy, shown)).toEqual(copy);
				},
			),
		);
	});

	it('does not depend on what people chose, but for their number', () => {
		const session = few(12);
		const [first] = session.participants;
		const others: Session = {
			...session,
			participants: session.participants.map((person) => ({
				...person,
				alone: first?.alone ?? {},
				after: first?.after ?? {},
			})),
		};
		expect(dossierSession(others, all)).toEqual(dossierSession(session, all));
		const { people, ...copy } = dossierSession(session, all);
		const { people: fewer, ...other } = dossierSession(few(11), all);
		expect([people, fewer]).toEqual([12, 11]);
		expect(other).toEqual(copy);
	});

	it('keeps the number of people from five on, also in a copy of it', () => {
		expect(peopleInRoom(dossierSession(exampleSession(), all))).toBe(peopleInRoom(exampleSession()));
		expect(dossierSession(few(4), all)).not.toHaveProperty('people');
	});

	it.each([0, 3, 4])('has no dissent and no condition of %i people', (people) => {
		const decisions = Object.values(dossierSession(few(people), all).decisions);
		expect(decisions.length).toBeGreaterThan(0);
		expect(decisions.flatMap(({ dissent }) => dissent)).toEqual([]);
	});

	it.each([1, 2])('has no decision of %i people', (people) => {
		expect(dossierSession(few(people), all).decisions).toEqual({});
	});

	it.each([1, 4])('tells neither who was invited or expected, nor an ambition, of %i people', (people) => {
		const session = { ...few(people), expected: people, invited: ['huisarts'] };
		expect(Object.keys(session.ambitions).length).toBeGreaterThan(0);
		const copy = dossierSession(session, all);
		expect(copy).toMatchObject({ invited: [], ambitions: {} });
		expect(copy).not.toHaveProperty('expected');
	});

	it('keeps what a fuller copy holds, when a poorer one of the same bijeenkomst comes in', () => {
		const full = dossierSession(eveningIn(2025), all);
		for (const shown of [least, { ...least, names: true }, { ...least, sentences: true }]) {
			const poorer = dossierSession(eveningIn(2025), shown);
			for (const merged of [mergeSession(full, poorer), mergeSession(poorer, full)]) {
				expect(merged.decisions).toEqual(full.decisions);
				expect(merged.actions.map(({ id }) => id).sort()).toEqual(full.actions.map(({ id }) => id).sort());
				expect(merged.actions).toEqual(expect.arrayContaining([...full.actions]));
			}
		}
	});

	it('has no first step of an action', () => {
		const session = exampleSession();
		expect(session.actions.some(({ firstStep }) => firstStep !== '')).toBe(true);
		expect(dossierSession(session, all).actions.every(({ firstStep }) => firstStep === '')).toBe(true);
	});

	it('has no more of a private statement than what was decided', () => {
		const session = exampleSession();
		const talked = {
			why: 'Om het geld.',
			dissent: [{ text: 'Te duur.', name: 'Inge', condition: 'Meer geld.' }],
		};
		const decisions = Object.fromEntries(
			privateIds.map((id) => [
				id,
				{
					...talked,
					outcome: {
						kind: 'notApplicable' as const,
						reason: { kind: 'other' as const, text: 'Te gevoelig.' },
					},
					changedAt: session.changedAt,
				},
			]),
		);
		const text = JSON.stringify(dossierSession({ ...session, decisions }, all).decisions);
		expect(privateIds.length).toBeGreaterThan(0);
		expect(text).toContain('notApplicable');
		for (const each of ['Om het geld', 'Te duur', 'Inge', 'Meer geld', 'gevoelig'])
			expect(text).not.toContain(each);
	});

	it('has a name only where it was chosen, and never beside a condition', () => {
		const session = exampleSession();
		expect(JSON.stringify(dossierSession(session, all))).toContain('De praktijkhouder uit hagro Oost');
		expect(JSON.stringify(dossierSession(session, all))).not.toContain('De zorginkoper');
		const without = JSON.stringify(dossierSession(session, { ...all, names: false }));
		for (const name of ['De praktijkhouder', 'bestuurslid regio-organisatie', 'Huisartsen Zomerdal'])
			expect(without).not.toContain(name);
	});

	it('has no sentence that someone typed, but the actions, unless it was chosen', () => {
		const stopped = { review: { became: 'stopped' as const, why: 'Huib ging met pensioen.' } };
		const session = exampleSession();
		const told: Session = {
			...session,
			actions: session.actions.map((action) => ({ ...action, ...stopped })),
		};
		const text = JSON.stringify(dossierSession(told, least));
		const typed = Object.values(session.decisions).flatMap(({ why, dissent }) => [
			why,
			...dissent.flatMap(({ text: view, condition }) => [view, condition ?? '']),
		]);
		for (const each of [...typed, 'met pensioen', 'Navragen']) if (each) expect(text).not.toContain(each);
		expect(text).toContain('Per wijk één bladzijde');
		expect(dossierSession(told, least).decisions['B2.3']?.dissent).toHaveLength(2);
		expect(JSON.stringify(dossierSession(told, all))).toContain('met pensioen');
	});
});

it('dossierMilestone: keeps its own name only with the sentences', () => {
	const session = eveningIn(2025);
	const copy = dossierMilestone(frozen(session), session, all);
	expect(v.is(milestoneSchema, copy)).toBe(true);
	expect(copy).toMatchObject({ name: 'Najaar 2025', frozenAt: '2025-11-24T12:00:00.000Z' });
	expect(dossierMilestone(frozen(session), session, least).name).toBe('');
	expect(dossierMilestone(copy, dossierSession(session, all), all)).toEqual(copy);
});

it('dossierMilestone: keeps nothing that was said, as it may have been taken back since', () => {
	const session = eveningIn(2025);
	expect(session.actions.length).toBeGreaterThan(0);
	const { subject } = dossierMilestone(frozen(session), session, all);
	expect(subject).toMatchObject({ session: { decisions: {}, ambitions: {}, actions: [] } });
});
