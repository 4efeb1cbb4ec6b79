import { allowedText } from '../document/allowed-text';

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
	allowedText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
