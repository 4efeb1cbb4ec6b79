import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as limits from '$lib/content/limits';
import { anyScan } from '../../../tests/arbitraries';
import { emptySession, exampleSession } from '../../../tests/session-fixture';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import {
	isOnFirstPage,
	mostHeadlines,
	participantFrom,
	toStage,
	withAction,
	withChoice,
	withoutChoices,
	withDecision,
	withHands,
	participantFromCard,
	withoutParticipant,
	withParticipant,
	withTime,
} from './run-session';
import { dayOf } from '$lib/scan/day-of';
import { cardId } from '$lib/scan/own-id';
import { roundAnswers } from './round-answers';
import type { Action, Participant, Session } from './session';

const now = '2026-11-24T19:00:00.000Z';
const later = '2026-11-24T19:30:00.000Z';
const statement = { id: 'B1.1', version: 1 };
const level = (value: 0 | 1 | 2 | 3 | 4) => ({ kind: 'level', level: value }) as const;

describe('toStage', () => {
	it('reveals the choices once, at the first step into the talk', () => {
		const talk = toStage(emptySession(), 'talk', now);
		expect(talk.revealedAt).toBe(now);
		const back = toStage(toStage(talk, 'collect', later), 'talk', later);
		expect(back.revealedAt).toBe(now);
	});

	it.each(['prepare', 'collect'] as const)('keeps the choices hidden, at %s', (stage) => {
		expect(toStage(emptySession(), stage, now).revealedAt).toBeNull();
	});

	it('leaves the attention where it is, on the way back to add someone and on the return', () => {
		const attention = { statementId: 'B1.1', phase: 'shown' } as const;
		const talk = { ...toStage(emptySession(), 'talk', now), attention };
		const back = toStage(talk, 'collect', later);
		expect(back.attention).toEqual(attention);
		expect(toStage(back, 'talk', later).attention).toEqual(attention);
		expect(toStage(back, 'actions', later).attention).toBeNull();
	});

	it('finishes the session at the report, also after a step back', () => {
		const done = toStage(emptySession(), 'report', now);
		expect(toStage(done, 'actions', later).finishedAt).toBe(now);
	});
});

describe('withParticipant, of the same person', () => {
	const scans = fc.array(anyScan(smallQuestionnaire, smallRef), { minLength: 1, maxLength: 4 });

	it('keeps one participant, in any order and number of times', () => {
		fc.assert(
			fc.property(scans, fc.nat(), (all, turn) => {
				const people = all.map((scan, index) =>
					participantFrom({ ...scan, id: `person ${String(index % 2)}` }, 'file', now),
				);
				const at = turn % people.length;
				const shuffled = [...people.slice(at), ...people, ...people.slice(0, at)].reverse();
				const join = (list: typeof people) =>
					list.reduce((session, person) => withParticipant(session, person, now), emptySession())
						.participants;
				expect(join(shuffled)).toEqual(join(people));
				expect(join(people)).toHaveLength(Math.min(2, all.length));
			}),
		);
	});

	it('keeps the later answer of two', () => {
		const [first] = exampleSession().participants;
		if (!first) throw new Error('The fixture has people');
		const session = withParticipant(emptySession(), first, now);
		const changed = withChoice(session, first.id, statement, 1, level(0), later);
		const again = withParticipant(changed, first, later);
		expect(again.participants[0]?.alone['B1.1']?.answer).toEqual(level(0));
	});

	it('changes nothing of a person whose choices were shown: no choice, role, remark or place', () => {
		const [first] = exampleSession().participants;
		const [id, entry] = Object.entries(first?.alone ?? {}).find(([, { remark }]) => remark === '') ?? [];
		if (!first || id === undefined || !entry) throw new Error('The fixture has choices');
		const shown = toStage(withParticipant(emptySession(), { ...first, joinedAt: now }, now), 'talk', now);
		const other = { ...entry, answer: level(0), remark: 'Later bedacht.', changedAt: later };
		const same = { ...entry, evidence: 'regioplan', remark: 'Later bedacht.', changedAt: later };
		const resent = (sent: typeof entry) =>
			withParticipant(
				shown,
				{ ...first, role: 'zz', joinedAt: later, alone: { [id]: sent, 'X.1': sent } },
				later,
			);
		expect(resent(other).participants).toEqual(shown.participants);
		expect(resent(same).participants).toEqual(shown.participants);
		expect(withChoice(shown, first.id, statement, 1, level(0), later).participants).toEqual(
			shown.participants,
		);
		expect(withoutChoices(shown, first.id, later).participants).toEqual(shown.participants);
	});

	it('keeps the remarks of a file, beside a card without remarks', () => {
		const [first] = exampleSession().participants.filter(({ alone }) =>
			Object.values(alone).some(({ remark }) => remark !== ''),
		);
		if (!first) throw new Error('Someone in the fixture remarked on something');
		const bare = Object.fromEntries(
			Object.entries(first.alone).map(([id, entry]) => [id, { ...entry, remark: '', changedAt: later }]),
		);
		const card = { ...first, way: 'card', alone: bare } as const;
		const file = { ...first, way: 'file' } as const;
		for (const order of [
			[file, card],
			[card, file],
		]) {
			const { participants } = order.reduce((all, each) => withParticipant(all, each, now), emptySession());
			expect(participants[0]?.alone).toEqual(first.alone);
		}
	});
});

describe('withoutParticipant', () => {
	const evening = (revealedAt: string | null): Session => ({ ...exampleSession(), revealedAt, participants });
	const participants = exampleSession().participants.map((one) => ({ ...one, after: {} }));
	const [first] = participants;
	if (!first) throw new Error('The fixture has people');

	it('removes anyone before the reveal, and nobody whose choices were shown', () => {
		expect(withoutParticipant(evening(null), first.id, later).participants).toEqual(participants.slice(1));
		expect(withoutParticipant(evening(now), first.id, later).participants).toEqual(participants);
	});

	it('removes someone who came late or chose nothing, but nobody whose second choice was shown', () => {
		const peopleAfter = (person: Partial<Participant>): number => {
			const withOne = [{ ...first, ...person }, ...participants.slice(1)];
			return withoutParticipant({ ...evening(now), participants: withOne }, first.id, later).participants
				.length;
		};
		const late = { joinedAt: later, alone: first.alone };
		expect(peopleAfter(late)).toBe(participants.length - 1);
		expect(peopleAfter({ alone: {} })).toBe(participants.length - 1);
		expect(peopleAfter({ ...late, after: first.alone })).toBe(participants.length);
	});

	it('counts someone who is put back after the reveal as late, so that no total that was shown changes', () => {
		const removed = withoutParticipant(evening(null), first.id, now);
		const shown = toStage(removed, 'talk', now);
		const back = withParticipant(shown, first, later);
		expect(back.participants).toContainEqual({ ...first, joinedAt: later });
		for (const id of Object.keys(first.alone))
			expect(roundAnswers(back, id, 1)).toEqual(roundAnswers(shown, id, 1));
		expect(withParticipant(removed, first, later).participants).toContainEqual(first);
	});
});

describe('participantFromCard', () => {
	const chosen = (value: 0 | 1 | 2 | 3 | 4, changedAt: string) => ({
		'B1.1': { statementId: 'B1.1', statementVersion: 1, answer: level(value), remark: '', changedAt },
	});
	const scanId = '0f8fad5b-d9cb-469f-a165-70867728950e';
	const cardOf = (value: 0 | 1 | 2 | 3 | 4, day: string) =>
		({ id: cardId(scanId), role: '', way: 'card', alone: chosen(value, dayOf(day)), after: {} }) as const;
	const held = (session: Session, card: ReturnType<typeof cardOf>, at: string): Session =>
		withParticipant(session, participantFromCard(card, at), at);
	const answerIn = ({ participants }: Session) => participants.map(({ alone }) => alone['B1.1']?.answer);

	it('replaces earlier choices, when scanned again on the same day', () => {
		const once = held(emptySession(), cardOf(1, now), now);
		expect(answerIn(held(once, cardOf(3, now), later))).toEqual([level(3)]);
	});

	it('keeps choices made since, with a card of an earlier day', () => {
		const once = held(emptySession(), cardOf(1, now), now);
		expect(answerIn(held(once, cardOf(3, '2026-11-20T08:00:00.000Z'), later))).toEqual([level(1)]);
	});

	it('is the same participant as the file, also when that has the id of the scan', () => {
		const file = { ...cardOf(2, now), way: 'file', joinedAt: now, alone: chosen(2, now) } as const;
		for (const id of [cardId(scanId), scanId])
			expect(
				answerIn(held(withParticipant(emptySession(), { ...file, id }, now), cardOf(3, now), later)),
			).toEqual([level(3)]);
	});
});

describe('withHands and withChoice', () => {
	it('withHands: keeps both rounds apart, and removes a count with null', () => {
		const counted = { levels: [1, 2, 0, 0, 0], unknown: 1, notApplicable: 0 } as const;
		const both = withHands(withHands(emptySession(), 'B1.1', 1, counted, now), 'B1.1', 2, counted, later);
		expect(both.hands['B1.1']).toEqual({
			alone: { ...counted, changedAt: now },
			after: { ...counted, changedAt: later },
		});
		expect(withHands(both, 'B1.1', 2, null, later).hands['B1.1']).toEqual({
			alone: { ...counted, changedAt: now },
		});
	});

	it('withChoice: changes that participant only', () => {
		const session = exampleSession();
		const [first, second] = session.participants;
		const changed = withChoice(session, first?.id ?? '', statement, 2, level(4), later);
		expect(changed.participants[0]?.after['B1.1']?.answer).toEqual(level(4));
		expect(changed.participants[0]?.alone).toBe(first?.alone);
		expect(changed.participants[1]).toBe(second);
	});
});

describe('withDecision, withAction and withTime', () => {
	it('withDecision: makes a statement niet besproken again, with null', () => {
		const decided = withDecision(
			emptySession(),
			'B1.1',
			{ outcome: level(2), why: 'Zo is het.', dissent: [] },
			now,
		);
		expect(decided.decisions['B1.1']?.changedAt).toBe(now);
		expect(withDecision(decided, 'B1.1', null, later).decisions).toEqual({});
	});

	it('withAction: keeps a question to others off the first page', () => {
		const [first] = exampleSession().actions;
		if (!first) throw new Error('The example has actions');
		expect(first.headline).toBe(true);
		const { actions } = withAction(exampleSession(), { ...first, reach: 'verzekeraar' }, now);
		expect(actions[0]?.headline).toBe(false);
	});

	it('withAction: keeps at most three headlines', () => {
		const action = (n: number): Omit<Action, 'changedAt'> => ({
			id: `00000000-0000-4000-8000-00000000000${String(n)}`,
			what: `Actie ${String(n)}`,
			statementId: null,
			tipId: null,
			trekker: '',
			firstStep: '',
			due: '',
			headline: true,
			closedAt: null,
		});
		const session = [1, 2, 3, 4, 5].reduce((all, n) => withAction(all, action(n), now), emptySession());
		expect(session.actions.filter(({ headline }) => headline)).toHaveLength(mostHeadlines);
		const done = withAction(session, { ...action(1), closedAt: later }, later);
		const fourth = withAction(done, action(4), later).actions.filter(isOnFirstPage);
		expect(fourth.map(({ what }) => what)).toEqual(['Actie 2', 'Actie 3', 'Actie 4']);
		const renamed = withAction(session, { ...action(1), what: 'Anders' }, later);
		expect(renamed.actions.map(({ what }) => what)).toEqual([
			'Anders',
			'Actie 2',
			'Actie 3',
			'Actie 4',
			'Actie 5',
		]);
		expect(renamed.actions[0]?.headline).toBe(true);
	});

	it('withTime: adds up seconds', () => {
		const session = withTime(withTime(emptySession(), 'B1.1', 40, now), 'B1.1', 25, later);
		expect(session.seconds).toEqual({ 'B1.1': 65 });
	});

	it('withTime: keeps what a session can hold when the clock of the device jumps ahead', () => {
		const session = withTime(withTime(emptySession(), 'B1.1', 40, now), 'B1.1', 1_000_000, later);
		expect(session.seconds).toEqual({ 'B1.1': limits.seconds.most });
	});
});
