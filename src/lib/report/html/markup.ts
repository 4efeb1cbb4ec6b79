/** Markup made by the `markup` tag, in which every text has been escaped. */
export type Markup = { readonly markup: string };

export type Value = string | number | Markup | readonly Markup[];

/** Template tag that escapes every interpolated text, whatever its source. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
	markup: parts.reduce((text, part, index) => `${text}${markupOf(values[index - 1] ?? '')}${part}`),
});

export const none: Markup = { markup: '' };

function markupOf(value: Value): string {
	if (typeof value === 'string') return escapeHtml(value);
	if (typeof value === 'number') return String(value);
	return 'markup' in value ? value.markup : value.map((each) => each.markup).join('');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Escapes a text for use between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
	allowed(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

const lineBreaks = /\r\n?|[\v\f\u0085]/g;
const controls = /[^\P{Cc}\t\n]/gu;
/** Bidirectional controls, which would reverse the text after a name too; Arabic needs none of them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const noCharacters = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Replaces characters that HTML does not allow by U+FFFD. */
const allowed = (text: string): string =>
	text
		.replace(turns, '')
		.replace(lineBreaks, '\n')
		.replace(controls, '\ufffd')
		.replace(noCharacters, '\ufffd');
