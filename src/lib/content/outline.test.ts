import { ref } from 'virtual:questionnaire/outline';
import { describe, expect, it } from 'vitest';
import { bundledQuestionnaire, questionnaireAtHand } from './bundled';
import { checksumOf } from './canonical';
import { hashQuestionnaire } from './load-pack';
import { splitQuestionnaire } from './outline';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';

describe('cutting a questionnaire into parts', async () => {
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

	it('leaves the tips out of what the wizard shows', () => {
		expect(parts.dimensions.filter((content) => 'tips' in content)).toEqual([]);
	});
});

describe('the questionnaire that ships with the app', () => {
	it('carries the hash of its own whole text', async () => {
		const whole = await bundledQuestionnaire.whole();
		expect(ref).toEqual({ id: whole.id, version: whole.version, hash: await checksumOf(whole) });
		expect(hashQuestionnaire(whole)).toBe(ref.hash);
	});

	it('loads one dimension with its anchors', async () => {
		const content = await bundledQuestionnaire.dimension('M');
		expect(content.statements[0]?.anchors).toHaveLength(5);
	});

	it('refuses a dimension that it does not have', async () => {
		await expect(bundledQuestionnaire.dimension('Z')).rejects.toThrow();
	});
});

describe('a questionnaire that came with a file', () => {
	const source = questionnaireAtHand(smallQuestionnaire, smallRef);

	it('is used in the same way', async () => {
		expect(source.ref).toBe(smallRef);
		expect(source.outline.dimensions.map(({ id }) => id)).toEqual(['B1', 'G']);
		expect((await source.dimension('G')).statements[1]?.text).toBe('Stelling G.2.');
		expect(await source.whole()).toBe(smallQuestionnaire);
	});

	it('refuses a dimension that it does not have', async () => {
		await expect(source.dimension('Z')).rejects.toThrow();
	});
});
