import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { withHands } from '$lib/session/run-session';
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
