/** Zero-width characters, except the joiners inside an emoji. */
const withoutWidth = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Normalises a name for storage: NFC, single ordinary spaces, no invisible characters. */
export const tidyName = (name: string): string =>
	name
		.normalize('NFC')
		.replace(withoutWidth, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();

/** Comparison key, never shown: equal for names that look the same or differ only in case. */
export const nameKey = (name: string): string =>
	tidyName(name.normalize('NFKC').replace(/[\p{Cf}\ufe0e\ufe0f]/gu, '')).toLocaleLowerCase('nl');

export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
