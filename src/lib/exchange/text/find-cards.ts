import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { err, type Result } from '$lib/result';
import { readCard, type CardError, type CardParticipant } from '../answer-card';
import { bareText } from './bare-text';
import { readCardSymbols, symbolsOfCard, textHead } from './card-text';

/** Reason for leaving out a code in a text. */
export type FoundError = Exclude<CardError, 'foreign'>;

/** All codes in a text. */
export type FoundCards = {
	/** One card per person. */
	readonly cards: readonly CardParticipant[];
	/** Number of cards that were in the text more than once, with the same answers. */
	readonly repeated: number;
	/** Number of people with cards that differ; the one of the latest day counts, or the last in the text. */
	readonly differing: number;
	/** Number of different codes that could not be taken, by reason. */
	readonly refused: Readonly<Record<FoundError, number>>;
};

/** One code; `start` is the same in copies of one card, also where they are damaged further on. */
type Found = { readonly start: string; readonly card: Result<CardParticipant, FoundError> };

/** Length of `start`, of which the first symbols are the same in all cards and the rest are of the card's id. */
const startLength = 15;

/** Start of a code in an answer or a reaction to the message with the code. */
const preview = /bscant[0-9a-z-]{0,60}(?:\.{3}|…)/gi;

/**
 * Finds every antwoordkaart in any text: a chat, a mail thread, a web page or the text of a QR code, whatever programs
 * did to it on the way. The checksum decides what is a code, so that other text never gives one.
 */
export function findCards(text: string, outline: Outline, ref: QuestionnaireRef): FoundCards {
	const bare = bareText(text).replace(preview, ' ');
	const found = [
		...inSigns(signsOf(bare), outline, ref),
		// punctuation that encodings also use is part of the text of a QR code
		...onePerCard([text, bare].map(joinedLines).flatMap((each) => inQrText(each, outline, ref))),
	];
	const good = found.flatMap(({ card }) => (card.ok ? [card.value] : []));
	const ids = [...new Set(good.map(({ id }) => id))];
	const people = ids.map((id) => cardsOfOne(good.filter((card) => card.id === id)));
	const read = new Set(found.filter(({ card }) => card.ok).map(({ start }) => start));
	const wrong = found.filter(({ start, card }) => !card.ok && !read.has(start));
	const count = (error: FoundError): number =>
		new Set(wrong.flatMap(({ start, card }) => (!card.ok && card.error === error ? [start] : []))).size;
	return {
		cards: people.flatMap(({ newest }) => newest),
		repeated: people.filter(({ isRepeated }) => isRepeated).length,
		differing: people.filter(({ isDiffering }) => isDiffering).length,
		refused: {
			damaged: count('damaged'),
			'other-questionnaire': count('other-questionnaire'),
			'too-new': count('too-new'),
		},
	};
}

function cardsOfOne(cards: readonly CardParticipant[]) {
	const different = new Set(cards.map((card) => JSON.stringify(card))).size;
	return {
		newest: cards.reduce<CardParticipant[]>(
			([best], card) => [best && dayOfCard(best) > dayOfCard(card) ? best : card],
			[],
		),
		isRepeated: different < cards.length,
		isDiffering: different > 1,
	};
}

/** Empty for a card without answers, which gives way to any other. */
const dayOfCard = ({ alone }: CardParticipant): string => Object.values(alone)[0]?.changedAt ?? '';

/** The letters and digits of a text, without what programs add or change, and with lookalikes as one symbol. */
const signsOf = (text: string): string =>
	text
		.normalize('NFKD')
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
		.replace(/U/g, 'V');

/** The head with at most one sign changed; the checksum of what follows decides whether it is one. */
const anyHead = new RegExp(
	Array.from(textHead, (_, place) => `${textHead.slice(0, place)}.${textHead.slice(place + 1)}`).join('|'),
	'g',
);

function inSigns(signs: string, outline: Outline, ref: QuestionnaireRef): readonly Found[] {
	const found: Found[] = [];
	anyHead.lastIndex = 0;
	for (let head = anyHead.exec(signs); head; head = anyHead.exec(signs)) {
		const from = head.index + textHead.length;
		const after = signs.slice(from, from + mostSigns);
		const symbols = symbolsOfCard(after);
		const card = cardOf(head[0], symbols, outline, ref);
		if (card) found.push({ start: after.slice(0, startLength), card });
		// a code that was cut short may be followed by another
		anyHead.lastIndex = card?.ok && symbols ? from + symbols.length : head.index + 1;
	}
	return found;
}

/** Signs to look at for one card; the longest possible one has fewer. */
const mostSigns = 2_000;

/** Undefined for a head that is not exactly right, without a card behind it. */
function cardOf(
	head: string,
	symbols: string | undefined,
	outline: Outline,
	ref: QuestionnaireRef,
): Result<CardParticipant, FoundError> | undefined {
	const card: Result<CardParticipant, FoundError> =
		symbols === undefined ? err('damaged') : readCardSymbols(symbols, outline, ref);
	if (card.ok || card.error !== 'damaged' || head === textHead) return card;
	const isNewer = head.startsWith(textHead.slice(0, -1)) && /[2-9]$/.test(head);
	return isNewer ? err('too-new') : undefined;
}

const invisible = /[\p{Cf}\u034f\u180e]/gu;

/** Puts a text of which a program broke or quoted the lines on one line. */
const joinedLines = (text: string): string =>
	text
		.replace(invisible, '')
		.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
		.replace(/\r?\n(?:[ \t]*>)*[ \t]?/g, '');

/** Fewest characters of a QR code's text, after its head; the most that are looked at hold a hundred statements. */
const leastCharacters = 45;

function inQrText(text: string, outline: Outline, ref: QuestionnaireRef): readonly Found[] {
	return [...text.matchAll(/BSCAN[1-9](?=([0-9A-Z $%*+\-./:]{45,180}))/g)].map((match) => {
		const [head, rest = ''] = match;
		const start = rest.slice(0, startLength);
		// nothing marks the end, but only at the right one does the checksum match
		for (let length = rest.length; length >= leastCharacters; length -= 1) {
			const card = readCard(head + rest.slice(0, length), outline, ref);
			if (card.ok) return { start, card };
			if (card.error === 'other-questionnaire' || card.error === 'too-new')
				return { start, card: err(card.error) };
		}
		return { start, card: err('damaged') };
	});
}

/** Leaves out the second reading of the same code, and prefers one that succeeded. */
const onePerCard = (found: readonly Found[]): readonly Found[] => [
	...new Map(
		[...found].sort((a, b) => Number(a.card.ok) - Number(b.card.ok)).map((each) => [each.start, each]),
	).values(),
];
