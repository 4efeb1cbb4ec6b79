import { expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../../tests/small-questionnaire';
import { loadPack } from '$lib/content/pack/load-pack';
import { referencesIn } from './references-in';

it('referencesIn: returns the words that our own questionnaires use, in fixed order', () => {
	const ofPack = (id: string) => referencesIn(loadPack(`src/lib/content/${id}`).questionnaire);
	expect(ofPack('regio')).toEqual(['organisation', 'plan', 'insurer']);
	expect(ofPack('wijk')).toEqual([]);
});

it('referencesIn: returns nothing, for a questionnaire of before edition 2026.2', () => {
	expect(referencesIn(smallQuestionnaire)).toEqual([]);
});
