import { levels } from '$lib/content/levels';

/**
 * Choice in one message of a chat. `unclear`: it answers, but not with one level; `question`: it lists the levels, as
 * the facilitator does to ask.
 */
export type ChatChoice = (typeof levels)[number] | 'unknown' | 'notApplicable' | 'unclear' | 'question';

/** Words beside a level that leave the message an answer. */
const fillers = new Set(
	`niveau nivo een ik wij we denk kies koos kom zeg ga geef doe blijf zit zitten op voor van mij me ons hier in bij de
	het dat mijn onze regio dus toch dan nu ook nog steeds maar wel echt liever eerder misschien ongeveer is wordt was
	volgens naar antwoord keuze graag ja hoor o oh eh euh sorry oeps wacht nee of tussen en`.split(/\s+/),
);

/** Words after a level that begin a reason. */
const reason = /^(?:want|omdat|aangezien|als|al|met|zonder|maar)\b/;

/** Words after a value that make the message something else: an amount, or "ik weet niet of". */
const other =
	/^(?:e|de|of|x|keer|min|minuten|minuut|uur|jaar|maanden|weken|dagen|procent|mensen|personen|huisartsen|praktijken|stellingen)\b/;

/** Letters that replace weet niet and n.v.t. in a tidied message, so that `value` finds them beside the levels. */
const unknownSign = 'W';
const notApplicableSign = 'N';

const unknownPhrase =
	/\b(?:wn|geen idee|onbekend|weet (?:(?:ik|het|t|dat|echt|nog|eigenlijk|zo) )*niet)\b|^\W*w\W*$|^[\s?]*\?[\s?]*$/g;
const notApplicablePhrase = /\b(?:n ?\.? ?v ?\.? ?t\b\.?|niet van toepassing)|^\W*n\W*$/g;
const statementId = /\b[a-z]\d?\.\d+\b/g;
const value = /(?<!\d)\d{1,2}(?:[.,]\d+)?(?!\d)|[WN]/g;

/** Undefined for a message that does not answer. */
export function chatChoice(message: string): ChatChoice | undefined {
	const text = tidy(message);
	const values = [...new Set(text.match(value))];
	const [first] = values;
	if (first === undefined) return isOne(text) ? 1 : undefined;
	if (isQuestion(text, values)) return 'question';
	const [before = '', after = ''] = split(text, first);
	const isBare = isFilled(before) && isFilled(after.replace(value, ' '));
	const isLeading = isFilled(before) && (/^\s*[^\w\s]/.test(after) || reason.test(after.trim()));
	const isNamed = /\bniveau\W*$/.test(before);
	if (isBare || isLeading || isNamed) return values.length === 1 ? choiceOf(first) : 'unclear';
	return isFilled(before) && !other.test(after.trim()) && choiceOf(first) !== 'unclear'
		? 'unclear'
		: undefined;
}

const tidy = (message: string): string =>
	message
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\béén(?!\p{L})|(?<!\p{L})één(?!\p{L})/gu, '1')
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\p{Extended_Pictographic}]/gu, '')
		.replace(/['’`´]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(statementId, ' ')
		.replace(unknownPhrase, ` ${unknownSign} `)
		.replace(notApplicablePhrase, ` ${notApplicableSign} `)
		.replace(/\b(nul|twee|drie|vier)\b/g, (word) => numberWords[word] ?? word);

const numberWords: Readonly<Record<string, string>> = { nul: '0', twee: '2', drie: '3', vier: '4' };

/** The text before and after the first place of a value. */
const split = (text: string, at: string): readonly string[] => {
	const place = text.indexOf(at);
	return [text.slice(0, place), text.slice(place + at.length)];
};

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];

const isFilled = (text: string): boolean => wordsIn(text).every((word) => fillers.has(word));

/** True for "een" or "niveau een", where it is a number and not an article. */
const isOne = (text: string): boolean => /(?:^|niveau )een\W*$/.test(text) && isFilled(text);

function isQuestion(text: string, values: readonly string[]): boolean {
	const named = levels.filter((level) => values.includes(String(level)));
	return named.length >= 4 || (/niveau|typ/.test(text) && values.includes('0') && values.includes('4'));
}

function choiceOf(found: string): ChatChoice {
	if (found === unknownSign) return 'unknown';
	if (found === notApplicableSign) return 'notApplicable';
	return levels.find((level) => String(level) === found) ?? 'unclear';
}
