import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { colourProfile } from './colour-profile';

it('colourProfile: returns the published file, which its licence allows to ship unaltered', () => {
	expect(createHash('sha256').update(colourProfile()).digest('hex')).toBe(
		'384b832de3412066743b52a75ee906b6fb9fb8d9e09e936fc2c43223815c6e0a',
	);
});
