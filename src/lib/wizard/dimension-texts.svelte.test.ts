import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import type { QuestionnaireSource } from '$lib/content/bundled';
import { questionnaireAtHand } from '$lib/content/questionnaire-at-hand';
import { DimensionTexts } from './dimension-texts.svelte';

const atHand = questionnaireAtHand(smallQuestionnaire, smallRef);

function countedSource(): QuestionnaireSource & {
	readonly dimension: ReturnType<typeof vi.fn<QuestionnaireSource['dimension']>>;
} {
	return { ...atHand, dimension: vi.fn(atHand.dimension) };
}

describe('DimensionTexts', () => {
	it('loads one dimension, and shows it once loaded', async () => {
		const texts = new DimensionTexts(atHand);
		const seen: (string | undefined)[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				seen.push(texts.of('G')?.statements[0]?.text);
			});
		});
		flushSync();
		await texts.load('G');
		flushSync();
		stop();
		expect(seen).toEqual([undefined, 'Stelling G.1.']);
		expect(texts.of('B1')).toBeUndefined();
	});

	it('loads all in order, each once', async () => {
		const source = countedSource();
		const texts = new DimensionTexts(source);
		await texts.load('G');
		await texts.loadAll();
		expect(source.dimension.mock.calls).toEqual([['G'], ['B1']]);
		expect(texts.of('B1')?.id).toBe('B1');
	});

	it('reports a failed load, and retries it', async () => {
		const source = countedSource();
		source.dimension.mockRejectedValueOnce(new Error('Offline'));
		const texts = new DimensionTexts(source);
		await texts.load('B1');
		expect([texts.failed, texts.of('B1')]).toEqual([true, undefined]);
		await texts.load('B1');
		expect([texts.failed, texts.of('B1')?.id]).toEqual([false, 'B1']);
	});
});
