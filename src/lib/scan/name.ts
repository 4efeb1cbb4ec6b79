/** Signs that take no room; the joiners that hold an emoji together are not among them. */
const withoutWidth = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** A name as it is kept: accents in one spelling, one ordinary space between words, nothing that can't be seen. */
export const tidyName = (name: string): string =>
	name
		.normalize('NFC')
		.replace(withoutWidth, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();

/** Equal for names that look the same or differ in capitals only. For comparing, never for showing. */
export const nameKey = (name: string): string =>
	tidyName(name.normalize('NFKC').replace(/[\p{Cf}\ufe0e\ufe0f]/gu, '')).toLocaleLowerCase('nl');

export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
