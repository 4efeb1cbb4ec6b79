import { describe, expect, it } from 'vitest';
import { exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { sessionIn } from '../../../../tests/session-notation';
import { redactSession, withoutPersons } from './redact-session';
import { ratedIn, roundAnswers } from '../round-answers';
import type { Session } from '../session';

const session = exampleSession();
const said = session.participants.flatMap(({ alone, after }) =>
	[...Object.values(alone), ...Object.values(after)].map(({ remark }) => remark).filter(Boolean),
);
const privateIds = new Set(
	sessionQuestionnaire.dimensions
		.flatMap(({ statements }) => statements)
		.filter((statement) => statement.private)
		.map(({ id }) => id),
);

describe('redactSession, without names and remarks', () => {
	const redacted = JSON.stringify(redactSession(session, { names: false, remarks: false }));

	it('drops every remark', () => {
		expect(said.length).toBeGreaterThan(3);
		expect(said.filter((remark) => redacted.includes(JSON.stringify(remark)))).toEqual([]);
	});

	it('drops every trekker and the name at every dissent', () => {
		const names = [
			...session.actions.map(({ trekker }) => trekker),
			...Object.values(session.decisions).flatMap(({ dissent }) => dissent.map(({ name }) => name)),
		].filter(Boolean);
		expect(names.length).toBeGreaterThan(2);
		expect(names.filter((name) => redacted.includes(`"${name}"`))).toEqual([]);
	});

	it('keeps every decision with its reason', () => {
		const { decisions } = redactSession(session, { names: false, remarks: false });
		for (const [id, { outcome, why }] of Object.entries(session.decisions)) {
			expect(decisions[id]?.outcome.kind).toBe(outcome.kind);
			expect(decisions[id]?.why).toBe(why);
		}
	});
});

it('redactSession: drops what people found the evening worth, also when names and remarks are shown', () => {
	const worth = { counts: [0, 0, 1, 5, 2], changedAt: session.changedAt } as const;
	for (const [names, remarks] of [
		[true, true],
		[true, false],
		[false, true],
		[false, false],
	] as const) {
		const counted = { ...session, worth };
		expect(redactSession(counted, { names, remarks })).not.toHaveProperty('worth');
		expect(withoutPersons(counted, { names, remarks }, sessionQuestionnaire)).not.toHaveProperty('worth');
	}
});

it('redactSession: says that a trekker was left out, and not that there is none', () => {
	const [first, second] = session.actions;
	if (!first || !second) throw new Error('The example has actions');
	const shown = redactSession(
		{ ...session, actions: [first, { ...second, trekker: '' }] },
		{ names: false, remarks: true },
	);
	expect(shown.actions.map(({ trekker }) => trekker)).toEqual(['naam weggelaten', '']);
});

/** Moment, state of the session then, and whether rounds 1 and 2 of B2.3 have been shown. */
const moments: readonly (readonly [when: string, state: Partial<Session>, alone: boolean, after: boolean])[] =
	[
		['before the reveal', { revealedAt: null }, false, false],
		['while it is asked', { attention: { statementId: 'B2.3', phase: 'asked' } }, false, false],
		['while it is asked again', { attention: { statementId: 'B2.3', phase: 'again' } }, true, false],
		['once it is shown', { attention: { statementId: 'B2.3', phase: 'shown' } }, true, true],
	];

describe('withoutPersons', () => {
	const shared = withoutPersons(session, { names: false, remarks: false }, sessionQuestionnaire);

	it('drops every person, and all that anyone wrote alone', () => {
		expect(shared.participants).toEqual([]);
		expect(shared.notes).toEqual({});
		const text = JSON.stringify(shared);
		expect(said.filter((remark) => text.includes(JSON.stringify(remark)))).toEqual([]);
		expect(session.participants.filter(({ id }) => text.includes(id))).toEqual([]);
	});

	it('drops place, invitation, addresses and moments of the evening, also with its sentences', () => {
		const minutes = {};
		const programme = { begin: '19:30', place: 'Zaal 4', isInRoom: true, minutes, invitation: 'Kom je?' };
		const evening = {
			...session,
			programme,
			online: { people: 2, link: 'https://x.nl/', codesTo: 'a@x.nl' },
		};
		const copy = withoutPersons(evening, { names: true, remarks: true }, sessionQuestionnaire);
		expect([copy.programme, copy.online, copy.clock]).toEqual([undefined, undefined, undefined]);
	});

	it('drops the name beside a condition, which is promised to have none', () => {
		const dissent = [
			{ text: 'Te vroeg', name: 'Noor', condition: 'Een proef' },
			{ text: 'Te duur', name: 'Sam' },
		];
		const [[id, decision] = ['', undefined]] = Object.entries(session.decisions);
		if (!decision) throw new Error('The example has decisions');
		const evening = { ...session, decisions: { [id]: { ...decision, dissent } } };
		const copy = withoutPersons(evening, { names: true, remarks: true }, sessionQuestionnaire);
		expect(copy.decisions[id]?.dissent.map(({ name }) => name)).toEqual(['', 'Sam']);
	});

	const few = (people: number): Session => ({
		...session,
		hands: {},
		expected: 8,
		participants: session.participants.slice(0, people),
	});

	it.each([1, 2])('has no decision of %i people', (people) => {
		const copy = withoutPersons(few(people), { names: true, remarks: true }, sessionQuestionnaire);
		expect(copy.decisions).toEqual({});
	});

	it.each([1, 4])('has no dissent, no ambition, and no number of guests of %i people', (people) => {
		const copy = withoutPersons(few(people), { names: true, remarks: true }, sessionQuestionnaire);
		expect(Object.values(copy.decisions).flatMap(({ dissent }) => dissent)).toEqual([]);
		expect(copy).toMatchObject({ ambitions: {}, invited: [] });
		expect(copy).not.toHaveProperty('expected');
	});

	it.each([0, 3, 5])('keeps the decisions of %i people', (people) => {
		const copy = withoutPersons(few(people), { names: false, remarks: false }, sessionQuestionnaire);
		expect(Object.keys(copy.decisions)).toEqual(Object.keys(session.decisions));
		expect(copy.expected).toBe(people === 3 ? undefined : 8);
	});

	it('keeps the counts of five or more levels', () => {
		expect(roundAnswers(shared, 'B2.3', 1)).toEqual(roundAnswers(session, 'B2.3', 1));
		expect(roundAnswers(shared, 'B2.3', 2)).toEqual(roundAnswers(session, 'B2.3', 2));
	});

	it('keeps how many ticked something at five or more levels, and nothing of it below or at private ones', () => {
		const [secret = ''] = privateIds;
		const ticked = sessionIn(
			{ 'B2.3': '1dh 2d 2 3 1', 'B1.1': '1dh 1d 1h 2d', [secret]: '1dh 1d 1h 2d 2' },
			{ questionnaire: session.questionnaire },
		);
		const copy = withoutPersons(ticked, { names: false, remarks: false }, sessionQuestionnaire);
		expect(copy.hands['B2.3']?.alone?.ticks).toEqual({ differs: 2, habit: 1 });
		expect(Object.keys(copy.hands)).toEqual(['B2.3']);
	});

	it('drops counts of fewer than five levels, and of private statements', () => {
		const chosenBy = (id: string): number => ratedIn(roundAnswers(session, id, 1));
		expect([chosenBy('L.3'), chosenBy('G.6')]).toEqual([2, 3]);
		expect([...privateIds, 'L.3', 'G.6'].filter((id) => shared.hands[id])).toEqual([]);
	});

	it.each(moments)('keeps only rounds that were shown, %s', (_when, state, alone, after) => {
		const nothing = { names: false, remarks: false };
		const counts = withoutPersons({ ...session, ...state }, nothing, sessionQuestionnaire).hands['B2.3'];
		expect([counts?.alone !== undefined, counts?.after !== undefined]).toEqual([alone, after]);
	});
});
