import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { withOrder } from '$lib/session/evening/room-choice';
import { withAttention, withDecision, withHands, withTime } from '$lib/session/run-session';
import type { Decision } from '$lib/session/session';
import { sessionIn } from '../../../../tests/session-notation';
import { smallQuestionnaire } from '../../../../tests/small-questionnaire';
import { OpenSession } from './open-session.svelte';

it('OpenSession: has a statement on its agenda as soon as hands are counted', () => {
	const session = sessionIn({});
	const opened = new OpenSession({ session, questionnaire: smallQuestionnaire, isSaved: true });
	const id = smallQuestionnaire.dimensions[0]?.statements[0]?.id ?? '';
	let onScreen: readonly string[] = [];
	const stop = $effect.root(() => {
		const ids = $derived(opened.agenda.map(({ statementId }) => statementId));
		$effect(() => {
			onScreen = ids;
		});
	});
	flushSync();
	expect(onScreen).toEqual([]);
	opened.change((before, now) =>
		withHands(before, id, 1, { levels: [0, 2, 3, 0, 0], unknown: 0, notApplicable: 0 }, now),
	);
	flushSync();
	expect(opened.agenda.map(({ statementId }) => statementId)).toEqual([id]);
	expect(onScreen).toEqual([id]);
	stop();
});

it('OpenSession: has the chosen order in its agenda, and a decision in its report, at once', () => {
	const session = sessionIn({ 'B1.1': '0 0 4 4', 'B1.2': '0 1 2 4' });
	const opened = new OpenSession({ session, questionnaire: smallQuestionnaire, isSaved: true });
	const [first = '', second = ''] = opened.agenda.map(({ statementId }) => statementId);
	const texts = (): string => JSON.stringify(opened.report);
	expect(texts()).not.toContain('Er is een plan.');
	opened.change((before, now) => withOrder(before, [second, first], now));
	opened.change((before, now) =>
		withDecision(
			before,
			first,
			{ outcome: { kind: 'level', level: 2 }, why: 'Er is een plan.', dissent: [] },
			now,
		),
	);
	expect(opened.agenda.map(({ statementId }) => statementId)).toEqual([second, first]);
	expect(texts()).toContain('Er is een plan.');
});

it('OpenSession: orders the agenda anew for a statement that is left open, not for a decision on a level', () => {
	const session = sessionIn({ 'B1.1': '0 0 4 4', 'B1.2': '. . . .' });
	const opened = new OpenSession({ session, questionnaire: smallQuestionnaire, isSaved: true });
	let onScreen: typeof opened.agenda = [];
	const stop = $effect.root(() => {
		$effect(() => {
			onScreen = opened.agenda;
		});
	});
	flushSync();
	const before = onScreen;
	const decide = (id: string, outcome: Decision['outcome']): void => {
		opened.change((now, moment) => withDecision(now, id, { outcome, why: '', dissent: [] }, moment));
		flushSync();
	};
	decide('B1.1', { kind: 'level', level: 2 });
	expect(onScreen).toBe(before);
	decide('B1.2', { kind: 'undecided' });
	expect(opened.agenda.map(({ statementId }) => statementId)).toContain('B1.2');
	decide('B1.2', { kind: 'level', level: 1 });
	expect(opened.agenda.map(({ statementId }) => statementId)).not.toContain('B1.2');
	stop();
});

it('OpenSession.change: adds what goes on by itself in the same change', () => {
	const opened = new OpenSession({
		session: sessionIn({}),
		questionnaire: smallQuestionnaire,
		isSaved: true,
	});
	const seen: (readonly [seconds: number | undefined, phase: string | undefined])[] = [];
	const stop = $effect.root(() => {
		$effect.pre(() => {
			seen.push([opened.session.seconds['B1.1'], opened.session.attention?.phase]);
		});
	});
	flushSync();
	opened.meanwhile = (before, now) => withTime(before, 'B1.1', 40, now);
	opened.change((before, now) => withAttention(before, { statementId: 'B1.2', phase: 'asked' }, now));
	flushSync();
	expect(seen).toEqual([
		[undefined, undefined],
		[40, 'asked'],
	]);
	stop();
});
