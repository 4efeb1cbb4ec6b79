import { expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../tests/small-questionnaire';
import { placeOf } from './place';

const [first, second] = smallQuestionnaire.dimensions;

it('a questionnaire is about the wijk when every theme of it is, and about the regio otherwise', () => {
	if (!first || !second) throw new Error('Two dimensions');
	const wijk = { ...first, kind: 'wijk' } as const;
	expect(placeOf({ dimensions: [wijk, { ...second, kind: 'wijk' }] })).toBe('wijk');
	expect(placeOf({ dimensions: [wijk, second] })).toBe('regio');
});
