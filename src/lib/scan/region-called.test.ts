import { describe, expect, it } from 'vitest';
import { regionCalled } from './region-called';

const known = { id: '10000000-0000-4000-8000-000000000001', name: 'Café Zuid' };

describe('regionCalled', () => {
	it.each(['Café Zuid', ' café  zuid', 'Cafe\u0301\u00a0Zuid', 'Café Zuid\u200b'])(
		'returns the known region, for a name typed as %s',
		(typed) => {
			expect(regionCalled(typed, 'Mijn regio', [known])).toBe(known);
		},
	);

	it('makes a region with a tidy name, for another name', () => {
		const made = regionCalled(' Zaan\u00a0 streek ', 'Mijn regio', [known]);
		expect(made.name).toBe('Zaan streek');
		expect(made.id).not.toBe(known.id);
	});

	it.each(['', '  ', '\u200b'])('uses the fallback, for “%s”', (typed) => {
		expect(regionCalled(typed, 'Mijn regio', [known]).name).toBe('Mijn regio');
	});
});
