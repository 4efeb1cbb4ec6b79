import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { channelName } from '$lib/app/beamer-channel';
import { OpenSession } from '$lib/app/open/open-session.svelte';
import type { Session } from '$lib/session/session';
import { toStage, withAttention, withDecision } from '$lib/session/run-session';
import { sessionIn } from '../../../../tests/session-notation';
import { smallQuestionnaire } from '../../../../tests/small-questionnaire';
import BeamerPanel from './BeamerPanel.svelte';
import { Direction } from './direction.svelte';

const open: { readonly close: () => void }[] = [];
afterEach(() => {
	for (const each of open.splice(0)) each.close();
	vi.restoreAllMocks();
});

/** Shows the panel of a bijeenkomst that is not stored, and waits until its address is there. */
async function show(session: Session): Promise<{ opened: OpenSession; sent: string[] }> {
	vi.spyOn(OpenSession.prototype, 'save').mockResolvedValue();
	const opened = new OpenSession({ session, questionnaire: smallQuestionnaire, isSaved: true });
	const direction = new Direction(opened);
	const channel = new BroadcastChannel(channelName(session.id));
	const sent: string[] = [];
	channel.onmessage = ({ data }: MessageEvent<{ readonly view: { readonly kind: string } }>) => {
		sent.push(data.view.kind);
	};
	open.push(channel, opened);
	render(BeamerPanel, { opened, direction });
	await expect.poll(() => direction.invite).not.toBeNull();
	await soon();
	sent.splice(0);
	return { opened, sent };
}

const soon = (): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, 100);
	});

it('BeamerPanel: sends the beamer one message a click', async () => {
	const { opened, sent } = await show(sessionIn({ 'B1.1': '0 0 4 4' }, { stage: 'talk' }));
	const statementId = 'B1.1';
	for (const phase of ['asked', 'shown'] as const) {
		opened.change((before, now) => withAttention(before, { statementId, phase }, now));
		flushSync();
	}
	const decision = { outcome: { kind: 'level', level: 2 }, why: '', dissent: [] } as const;
	opened.change((before, now) => withDecision(before, statementId, decision, now));
	flushSync();
	await soon();
	expect(sent).toEqual(['statement', 'shown', 'shown']);
});

it('BeamerPanel: sends the first view of a new step once, when the step is drawn', async () => {
	const { opened, sent } = await show(
		sessionIn({ 'B1.1': '0 0 4 4' }, { stage: 'collect', revealedAt: null }),
	);
	opened.change((before, now) => toStage(before, 'talk', now));
	flushSync();
	await expect.poll(() => sent).toEqual(['wall']);
	await soon();
	expect(sent).toEqual(['wall']);
});
