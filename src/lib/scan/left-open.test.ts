import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../tests/notation';
import { leftOpen } from './left-open';
import { stepsOf } from './step-order';

describe('leftOpen', () => {
	it.each([
		['2 - ? x', { first: 'A.2', text: '1 overgeslagen' }],
		['2 2 . .', { first: 'A.3', text: '2 nog niet ingevuld' }],
		['2 . - -', { first: 'A.2', text: '2 overgeslagen en 1 nog niet ingevuld' }],
		['2 0 ? x', undefined],
	])('counts what has no answer, and finds the first: %s', (answers, found) => {
		const { outline, scan } = profileOf('full', `C C f f: ${answers}`);
		expect(leftOpen(stepsOf(outline, 'full'), scan.entries)).toEqual(found);
	});

	it('looks at the given steps only', () => {
		const { outline, scan } = profileOf('short', 'C f: 2 -');
		expect(leftOpen(stepsOf(outline, 'short'), scan.entries)).toBeUndefined();
	});
});
