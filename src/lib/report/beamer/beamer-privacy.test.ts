import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Answer, Entry } from '$lib/scan/scan';
import { withHandsFor } from '$lib/session/evening/room-choice';
import type { Hands, Session } from '$lib/session/session';
import { anyNotApplicable, anyRating } from '../../../../tests/arbitraries';
import { anySession } from '../../../../tests/session-arbitraries';
import { exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { parseBeamerView, type BeamerView } from './beamer-view';
import { contributionView } from './contribution/contribution-view';
import { contributionsOn } from '../model/written/contributions-on';
import { directedScreens, screenView, sessionView } from './session-view';

const example = exampleSession();

describe('sessionView, for any session', () => {
	const anyOne = anySession(smallQuestionnaire, smallRef);
	const anyAnswered: fc.Arbitrary<Answer> = fc.oneof(
		anyRating,
		anyNotApplicable,
		fc.constant({ kind: 'unknown' } as const),
	);

	it('ignores all choices, before they are shown', () => {
		const others = fc.array(anyAnswered, { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(anyOne, others, fc.nat(6), (session, answers, turn) => {
				const isAsked = ['asked', 'again'].includes(session.attention?.phase ?? '');
				fc.pre(isAsked || session.revealedAt === null);
				const changed = withOtherAnswers(session, answers, turn);
				expect(sessionView(smallQuestionnaire, changed)).toEqual(sessionView(smallQuestionnaire, session));
			}),
		);
	});

	it('ignores all choices before they are shown, on every screen that can be put up', () => {
		const others = fc.array(anyAnswered, { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(anyOne, others, fc.nat(6), (session, answers, turn) => {
				const unseen = { ...session, revealedAt: null };
				expect(screensOf(withOtherAnswers(unseen, answers, turn))).toEqual(screensOf(unseen));
			}),
		);
	});

	it('ignores the hands for talking, while these are counted', () => {
		fc.assert(
			fc.property(anyOne, fc.nat(25), (session, hands) => {
				const choosing = { ...session, attention: { phase: 'choosing' } } as const;
				const counted = withHandsFor(choosing, 'B1.1', hands, session.changedAt);
				expect(sessionView(smallQuestionnaire, counted)).toEqual(sessionView(smallQuestionnaire, choosing));
			}),
		);
	});

	it('ignores all choices before the reveal, also when the room was choosing the agenda', () => {
		const others = fc.array(anyAnswered, { minLength: 1, maxLength: 30 });
		const anyPhase = fc.constantFrom('choosing', 'chosen');
		fc.assert(
			fc.property(anyOne, others, anyPhase, (session, answers, phase) => {
				const unseen = { ...session, revealedAt: null, attention: { phase } };
				expect(sessionView(smallQuestionnaire, withOtherAnswers(unseen, answers, 1))).toEqual(
					sessionView(smallQuestionnaire, unseen),
				);
			}),
		);
	});

	it('ignores round 2 in the wall, also once the choices are shown', () => {
		fc.assert(
			fc.property(anyOne, (session) => {
				const without = {
					...session,
					hands: {},
					participants: session.participants.map((one) => ({ ...one, after: {} })),
				};
				expect(screenView(smallQuestionnaire, session, null, 'wall')).toEqual(
					screenView(smallQuestionnaire, without, null, 'wall'),
				);
			}),
		);
	});

	it('holds nothing of a person, and no remark, dissent or note', () => {
		fc.assert(
			fc.property(anyOne, (session) => {
				expect(JSON.stringify(markedView(smallQuestionnaire, session))).not.toContain(mark);
			}),
		);
		for (const phase of ['asked', 'shown', 'again'] as const) {
			for (const { id } of sessionQuestionnaire.dimensions.flatMap(({ statements }) => statements)) {
				const session = { ...example, attention: { statementId: id, phase } };
				expect(JSON.stringify(markedView(sessionQuestionnaire, session))).not.toContain(mark);
			}
		}
	});

	it('is the same on every screen, whatever people found the evening worth and need to go along', () => {
		fc.assert(
			fc.property(anyOne, (session) => {
				const { worth: _worth, ...without } = session;
				const counted: Session = {
					...without,
					worth: { counts: [9, 8, 7, 6, 5], changedAt: session.changedAt },
					decisions: mapValues(session.decisions, (decision) => ({
						...decision,
						dissent: decision.dissent.map((each) => ({ ...each, condition: mark })),
					})),
				};
				for (const screen of directedScreens)
					expect(screenView(smallQuestionnaire, counted, null, screen)).toEqual(
						screenView(smallQuestionnaire, without, null, screen),
					);
				expect(sessionView(smallQuestionnaire, counted)).toEqual(sessionView(smallQuestionnaire, without));
			}),
		);
	});

	it('holds nothing that people wrote beside an answer but the one text that was picked', () => {
		fc.assert(
			fc.property(anyOne, (session) => {
				const named = withNumberedTexts(session);
				const statements = smallQuestionnaire.dimensions.flatMap((dimension) => dimension.statements);
				for (const { id, ...statement } of statements) {
					const all = contributionsOn({ id, ...statement }, named);
					for (const contribution of all) {
						const view = contributionView(smallQuestionnaire, named, { statementId: id, contribution });
						const { text } = contribution;
						expect(view).toMatchObject({ kind: 'contribution', text });
						expect(JSON.stringify(view).match(new RegExp(`${mark}\\d+`, 'g'))).toEqual([text]);
						expect(parseBeamerView(structuredClone(view))).toEqual({ ok: true, value: view });
					}
				}
			}),
		);
	});

	it('holds no picked text that may not be seen, or that nobody wrote', () => {
		fc.assert(
			fc.property(anyOne, (session) => {
				const hidden = { ...withNumberedTexts(session), revealedAt: null };
				for (const { id, alone } of hidden.participants.flatMap((one) =>
					Object.values(one.alone).map((entry) => ({ id: entry.statementId, alone: entry })),
				)) {
					const contribution = { kind: 'remark', text: alone.remark } as const;
					expect(contributionView(smallQuestionnaire, hidden, { statementId: id, contribution })).toBeNull();
				}
				const picked = {
					statementId: 'B1.1',
					contribution: { kind: 'remark', text: 'van niemand' },
				} as const;
				expect(contributionView(smallQuestionnaire, withNumberedTexts(session), picked)).toBeNull();
			}),
		);
	});

	it('returns a view that parseBeamerView accepts unchanged', () => {
		fc.assert(
			fc.property(anyOne, (session) => {
				const view = sessionView(smallQuestionnaire, session);
				expect(parseBeamerView(structuredClone(view))).toEqual({ ok: true, value: view });
			}),
		);
	});
});

/** Changes every answer and moves the hands to other levels, with as many people as before. */
function withOtherAnswers(session: Session, answers: readonly Answer[], turn: number): Session {
	let next = 0;
	const other = (entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
		mapValues(entries, (entry) => {
			if (entry.answer === null || entry.answer.kind === 'skipped') return entry;
			next += 1;
			return { ...entry, answer: answers[next % answers.length] ?? null };
		});
	return {
		...session,
		participants: session.participants.map((one) => ({
			...one,
			alone: other(one.alone),
			after: other(one.after),
		})),
		hands: mapValues(session.hands, (rounds) => mapValues(rounds, (hands) => turned(hands, turn))),
	};
}

function turned(hands: Hands, turn: number): Hands {
	const counts = [...hands.levels, hands.unknown, hands.notApplicable];
	const count = (place: number): number => counts[(place + turn) % counts.length] ?? 0;
	return {
		...hands,
		levels: [count(0), count(1), count(2), count(3), count(4)],
		unknown: count(5),
		notApplicable: count(6),
	};
}

/** Session in which every text beside an answer is another one. */
function withNumberedTexts(session: Session): Session {
	let next = 0;
	const numbered = (): string => `${mark}${String((next += 1))}`;
	const written = (entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
		mapValues(entries, (entry) => ({ ...entry, remark: numbered(), evidence: numbered() }));
	return {
		...session,
		participants: session.participants.map((one) => ({
			...one,
			alone: written(one.alone),
			after: written(one.after),
		})),
	};
}

const screensOf = (session: Session): readonly BeamerView[] =>
	directedScreens.map((screen) => screenView(smallQuestionnaire, session, null, screen));

const mark = '\u27C2 not from an arbitrary session \u27C2';

/** View of the same session with a mark in everything that is personal. */
function markedView(questionnaire: Questionnaire, session: Session): BeamerView {
	const marked = (entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
		mapValues(entries, (entry) => ({ ...entry, remark: mark, evidence: mark }));
	const roles = questionnaire.roles.map((role) => ({ ...role, id: mark + role.id }));
	return sessionView(
		{ ...questionnaire, roles },
		{
			...session,
			participants: session.participants.map((one) => ({
				...one,
				id: mark + one.id,
				role: one.role && mark + one.role,
				alone: marked(one.alone),
				after: marked(one.after),
			})),
			decisions: mapValues(session.decisions, (decision) => ({
				...decision,
				dissent: [{ text: mark, name: mark, condition: mark }],
			})),
			notes: mapValues(session.notes, () => mark),
			worth: { counts: [9, 9, 9, 9, 9], changedAt: mark },
		},
	);
}

function mapValues<T>(values: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
