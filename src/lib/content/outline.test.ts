import { ref } from 'virtual:questionnaire/outline';
import { describe, expect, it } from 'vitest';
import { bundledQuestionnaire } from './bundled';
import { questionnaireAtHand } from './questionnaire-at-hand';
import { checksumOf } from './canonical';
import { hashQuestionnaire } from './pack/load-pack';
import { splitQuestionnaire } from './outline';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';

describe('splitQuestionnaire', async () => {
	const whole = await bundledQuestionnaire.whole();
	const parts = splitQuestionnaire(whole);

	it('leaves the long texts out of the outline', () => {
		const [first] = whole.dimensions;
		const outline = JSON.stringify(parts.outline);
		expect(outline).toContain(first?.name);
		for (const text of [first?.about, first?.statements[0]?.text, first?.tips[0]?.text]) {
			expect(outline).not.toContain(JSON.stringify(text).slice(1, -1));
		}
	});

	it('leaves the tips out of the dimensions', () => {
		expect(parts.dimensions.filter((content) => 'tips' in content)).toEqual([]);
	});
});

describe('bundledQuestionnaire', () => {
	it('has the hash of its whole text', async () => {
		const whole = await bundledQuestionnaire.whole();
		expect(ref).toEqual({ id: whole.id, version: whole.version, hash: await checksumOf(whole) });
		expect(hashQuestionnaire(whole)).toBe(ref.hash);
	});

	it('loads one dimension with its anchors', async () => {
		const content = await bundledQuestionnaire.dimension('M');
		expect(content.statements[0]?.anchors).toHaveLength(5);
	});

	it('rejects an unknown dimension', async () => {
		await expect(bundledQuestionnaire.dimension('Z')).rejects.toThrow();
	});
});

describe('questionnaireAtHand', () => {
	const source = questionnaireAtHand(smallQuestionnaire, smallRef);

	it('has the interface of the bundled questionnaire', async () => {
		expect(source.ref).toBe(smallRef);
		expect(source.outline.dimensions.map(({ id }) => id)).toEqual(['B1', 'G']);
		expect((await source.dimension('G')).statements[1]?.text).toBe('Stelling G.2.');
		expect(await source.whole()).toBe(smallQuestionnaire);
	});

	it('rejects an unknown dimension', async () => {
		await expect(source.dimension('Z')).rejects.toThrow();
	});
});
