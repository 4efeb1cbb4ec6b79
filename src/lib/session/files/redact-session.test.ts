import { describe, expect, it } from 'vitest';
import { exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
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

describe('a session without names and remarks', () => {
	const redacted = JSON.stringify(redactSession(session, { names: false, remarks: false }));

	it('holds no remark', () => {
		expect(said.length).toBeGreaterThan(3);
		expect(said.filter((remark) => redacted.includes(JSON.stringify(remark)))).toEqual([]);
	});

	it('holds no trekker and no name of someone who sees it differently', () => {
		const names = [
			...session.actions.map(({ trekker }) => trekker),
			...Object.values(session.decisions).flatMap(({ dissent }) => dissent.map(({ name }) => name)),
		].filter(Boolean);
		expect(names.length).toBeGreaterThan(2);
		expect(names.filter((name) => redacted.includes(`"${name}"`))).toEqual([]);
	});

	it('has every level and decision of the whole', () => {
		const { decisions } = redactSession(session, { names: false, remarks: false });
		for (const [id, { outcome, why }] of Object.entries(session.decisions)) {
			expect(decisions[id]?.outcome.kind).toBe(outcome.kind);
			expect(decisions[id]?.why).toBe(why);
		}
	});
});

/** When, what is different then, and which rounds of B2.3 are known by then. */
const moments: readonly (readonly [when: string, state: Partial<Session>, alone: boolean, after: boolean])[] =
	[
		['before the reveal', { revealedAt: null }, false, false],
		['while it is asked', { attention: { statementId: 'B2.3', phase: 'asked' } }, false, false],
		['while it is asked again', { attention: { statementId: 'B2.3', phase: 'again' } }, true, false],
		['once it is shown', { attention: { statementId: 'B2.3', phase: 'shown' } }, true, true],
	];

describe('a session without persons', () => {
	const shared = withoutPersons(session, { names: false, remarks: false }, sessionQuestionnaire);

	it('holds nobody, and nothing that someone wrote alone', () => {
		expect(shared.participants).toEqual([]);
		expect(shared.notes).toEqual({});
		const text = JSON.stringify(shared);
		expect(said.filter((remark) => text.includes(JSON.stringify(remark)))).toEqual([]);
		expect(session.participants.filter(({ id }) => text.includes(id))).toEqual([]);
	});

	it('keeps the counts of five or more levels', () => {
		expect(roundAnswers(shared, 'B2.3', 1)).toEqual(roundAnswers(session, 'B2.3', 1));
		expect(roundAnswers(shared, 'B2.3', 2)).toEqual(roundAnswers(session, 'B2.3', 2));
	});

	it('has no counts of fewer than five levels, nor of private choices', () => {
		const chosenBy = (id: string): number => ratedIn(roundAnswers(session, id, 1));
		expect([chosenBy('L.3'), chosenBy('G.6')]).toEqual([2, 3]);
		expect([...privateIds, 'L.3', 'G.6'].filter((id) => shared.hands[id])).toEqual([]);
	});

	it.each(moments)('has of a statement %s nothing that was not shown', (_when, state, alone, after) => {
		const nothing = { names: false, remarks: false };
		const counts = withoutPersons({ ...session, ...state }, nothing, sessionQuestionnaire).hands['B2.3'];
		expect([counts?.alone !== undefined, counts?.after !== undefined]).toEqual([alone, after]);
	});
});
