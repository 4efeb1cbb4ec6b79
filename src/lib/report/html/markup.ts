/** Markup that came out of the template `markup`, so that every text in it has been escaped. */
export type Markup = { readonly markup: string };

export type Value = string | number | Markup | readonly Markup[];

/** A template for markup; the texts between its parts are escaped, whoever wrote them. */
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

/** A text as it may stand between tags and between quotes. */
export const escapeHtml = (text: string): string =>
	allowed(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

const lineBreaks = /\r\n?|[\v\f\u0085]/g;
const controls = /[^\P{Cc}\t\n]/gu;
/** These would turn our own words after a name too; a text in Arabic needs none of them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const noCharacters = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Every character that may stand in an HTML file; for one that may not, the sign that stands for one. */
const allowed = (text: string): string =>
	text
		.replace(turns, '')
		.replace(lineBreaks, '\n')
		.replace(controls, '\ufffd')
		.replace(noCharacters, '\ufffd');
