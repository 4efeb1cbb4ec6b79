import { expect, it } from 'vitest';
import { minutesText } from './minutes-text';

it.each([
	[1, '1 minuut'],
	[10, '10 minuten'],
])('minutesText: of %i returns "%s"', (minutes, text) => {
	expect(minutesText(minutes)).toBe(text);
});
