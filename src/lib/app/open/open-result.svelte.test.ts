import { afterEach, expect, it } from 'vitest';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { questionnaireAtHand } from '$lib/content/questionnaire-at-hand';
import { deviceScans } from '$lib/storage/stores/scan-store';
import { deviceDatabase } from '$lib/storage/device-database';
import { OpenResult } from './open-result.svelte';

afterEach(() => deviceDatabase().delete({ disableAutoOpen: false }));

const source = questionnaireAtHand(smallQuestionnaire, smallRef);

/** Waits `count` tasks, to meet another save at any stage. */
const turns = (count: number): Promise<void> =>
	count === 0
		? Promise.resolve()
		: new Promise<void>((resolve) => setTimeout(resolve)).then(() => turns(count - 1));

it.each([0, 1, 2, 3, 5, 8])(
	'OpenResult: loses no change in a fast series, with %i turns between two',
	async (pause) => {
		const scan = answeredScan(1, ['B1.1', 'G.1']);
		await deviceScans().save(scan, Object.keys(scan.entries), smallQuestionnaire);
		const opened = new OpenResult({ scan, source, isSaved: true }, smallQuestionnaire, false);
		const questions = Array.from({ length: 12 }, (_, index) => `vraag${'x'.repeat(index + 1)}`);
		for (const question of questions) {
			opened.setContext(question, 'ja');
			await turns(pause);
		}
		await expect.poll(() => opened.saving).toBe('saved');
		const stored = await deviceScans().open(scan.id);
		expect(stored.ok && Object.keys(stored.value.context)).toEqual(questions);
	},
);
