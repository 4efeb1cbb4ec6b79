/** Place in the manual, as plain text. */
export type Place = { readonly id: string; readonly title: string; readonly text: string };

/** Place that matches, with the match and a few words around it. */
export type Hit = {
	readonly id: string;
	readonly title: string;
	readonly before: string;
	readonly match: string;
	readonly after: string;
};

const around = 60;

/** Places with every word of the query, ignoring case and accents; matches in the title come first. */
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

/** Folds case and accents without changing the length, so that positions hold in the original text. */
const folded = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD').charAt(0))
		.toLowerCase();

/** Text as it is read, on one line. */
export const onOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
