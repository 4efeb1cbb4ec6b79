import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { questionnaireAtHand } from '$lib/content/questionnaire-at-hand';
import { deviceDatabase } from '$lib/storage/device-database';
import { deviceScans } from '$lib/storage/stores/scan-store';
import { untilDrawn } from '$lib/ui/late/until-drawn';
import { OpenWizard } from './open-wizard.svelte';

afterEach(() => deviceDatabase().delete({ disableAutoOpen: false }));

it('OpenWizard: writes nothing any more, once it is halted in the frame of a choice', async () => {
	const scan = answeredScan(1, ['B1.1']);
	const opened = new OpenWizard(scan, questionnaireAtHand(smallQuestionnaire, smallRef), 'memory');
	await expect.poll(() => opened.wizard.saving).toBe('saved');
	const before = await deviceDatabase().entries.toArray();
	opened.wizard.send({ type: 'answer', answer: { kind: 'level', level: 2 } });
	await opened.halt();
	await untilDrawn();
	await untilDrawn();
	expect(await deviceDatabase().entries.toArray()).toEqual(before);
	expect(deviceScans().isUnsaved(scan.id)).toBe(false);
});

it('OpenWizard: an answer walks through the questionnaire not once, and redraws only what reads the answers', async () => {
	let walks = 0;
	const source = {
		...questionnaireAtHand(smallQuestionnaire, smallRef),
		outline: {
			...smallQuestionnaire,
			get dimensions() {
				walks += 1;
				return smallQuestionnaire.dimensions;
			},
		},
	};
	const opened = new OpenWizard(answeredScan(1, []), source, 'device');
	await opened.texts.loadAll();
	const drawn: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void drawn.push(`step ${opened.step.statement.id}`));
		$effect(() => void drawn.push(`statement ${String(opened.statement?.id)}`));
		$effect(() => void drawn.push(`previous ${String(opened.wizard.hasPrevious)}`));
		$effect(() => void drawn.push(`answers ${String(Object.keys(opened.wizard.scan.entries).length)}`));
	});
	flushSync();
	expect(drawn).toEqual(['step B1.1', 'statement B1.1', 'previous false', 'answers 0']);

	drawn.length = 0;
	walks = 0;
	opened.wizard.send({ type: 'answer', answer: { kind: 'level', level: 2 } });
	flushSync();
	await expect.poll(() => opened.wizard.saving).toBe('saved');
	flushSync();
	stop();
	expect(walks).toBe(0);
	expect(drawn).toEqual(['answers 1']);
});
