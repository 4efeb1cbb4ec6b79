import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/arbitraries';
import { isSameName, nameKey, tidyName } from './name';

const lookalikes: readonly (readonly [what: string, name: string])[] = [
	['capitals', 'CAFÉ ZUID'],
	['a decomposed accent', 'Cafe\u0301 Zuid'],
	['two spaces', 'Café  Zuid'],
	['a no-break space', 'Café\u00a0Zuid'],
	['a narrow no-break space', 'Café\u202fZuid'],
	['a tab', 'Café\tZuid'],
	['a line break', 'Café\nZuid'],
	['spaces around it', '  Café Zuid '],
	['a zero-width space', 'Café \u200bZuid'],
	['a zero-width joiner', 'Café Zu\u200did'],
	['a word joiner', 'Café\u2060 Zuid'],
	['a byte order mark', '\ufeffCafé Zuid'],
	['a soft hyphen', 'Café Zu\u00adid'],
	['a direction mark', '\u200eCafé Zuid\u200f'],
	['full-width letters', 'Ｃafé Zuid'],
];

describe('isSameName', () => {
	it.each(lookalikes)('returns true for a name with %s', (_what, name) => {
		expect(isSameName(name, 'Café Zuid')).toBe(true);
	});

	it.each(['Cafe Zuid', 'Café Zuid 2', 'CaféZuid', ''])('returns false for “%s”', (name) => {
		expect(isSameName(name, 'Café Zuid')).toBe(false);
	});
});

describe('tidyName', () => {
	it('keeps capitals, and the joiner in an emoji', () => {
		expect(tidyName(' Dokter  👩\u200d⚕️\u00a0De\u0301 ')).toBe('Dokter 👩\u200d⚕️ Dé');
	});

	it('is idempotent and keeps the nameKey, for any text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const tidy = tidyName(text);
				expect(tidyName(tidy)).toBe(tidy);
				expect(nameKey(tidy)).toBe(nameKey(text));
			}),
		);
	});
});
