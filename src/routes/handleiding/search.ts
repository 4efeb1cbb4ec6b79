/** One place in the manual, as plain text. */
export type Place = { readonly id: string; readonly title: string; readonly text: string };

/** A place with the words that were looked for, in a few words of its text. */
export type Hit = {
	readonly id: string;
	readonly title: string;
	readonly before: string;
	readonly match: string;
	readonly after: string;
};

const around = 60;

/** The places that have every word of the query, whatever the capitals and accents; first those that have it in the title. */
export function searchPlaces(places: readonly Place[], query: string): readonly Hit[] {
	const words = folded(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const found = places
		.map((place) => ({ place, title: folded(place.title), text: folded(place.text) }))
		.filter(({ title, text }) => words.every((word) => title.includes(word) || text.includes(word)));
	const inTitle = (title: string): number => words.filter((word) => title.includes(word)).length;
	return found
		.toSorted((one, other) => inTitle(other.title) - inTitle(one.title))
		.map(({ place, text }) => hitIn(place, text, words));
}

function hitIn({ id, title, text }: Place, searched: string, words: readonly string[]): Hit {
	const word = words.find((each) => searched.includes(each));
	const at = word === undefined ? 0 : searched.indexOf(word);
	const end = at + (word?.length ?? 0);
	const from = at <= around ? 0 : text.indexOf(' ', at - around) + 1;
	const to = end + around >= text.length ? text.length : text.lastIndexOf(' ', end + around);
	return {
		id,
		title,
		before: (from > 0 ? '… ' : '') + text.slice(from, at),
		match: text.slice(at, end),
		after: text.slice(end, Math.max(end, to)) + (to < text.length ? ' …' : ''),
	};
}

/** As long as the text it comes from, so that a place in the one is the same place in the other. */
const folded = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD').charAt(0))
		.toLowerCase();

/** The text as one reads it, on one line. */
export const onOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
