import { expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../tests/small-questionnaire';
import { placeOf } from './place';

const [first, second] = smallQuestionnaire.dimensions;

it('placeOf: returns wijk when every theme is about the wijk, else regio', () => {
	if (!first || !second) throw new Error('Two dimensions');
	const wijk = { ...first, kind: 'wijk' } as const;
	expect(placeOf({ dimensions: [wijk, { ...second, kind: 'wijk' }] })).toBe('wijk');
	expect(placeOf({ dimensions: [wijk, second] })).toBe('regio');
});
