import { chatChoice } from './chat-choice';

/** A message in a chat; `sender` is null where nothing says who sent it. */
export type ChatMessage = { readonly sender: string | null; readonly text: string };

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{3})?(?:\s?[ap]\.?m\.?)?`;
const day = String.raw`(?:vandaag|gisteren|today|yesterday|(?:[a-z]{2,9}\.?,?\s)?\d{1,4}(?:[-/.]\d{1,2}|\s[a-z]{3,9}\.?)(?:[-/.\s]\d{2,4})?)`;
const gap = String.raw`(?:[\s,•·]|\bom\b|\bat\b)+`;
const moment = String.raw`\[?(?:${day}${gap})?${clock}(?:${gap}${day})?\]?`;

const timeRange = new RegExp(`^${clock}\\s*(?:,|-->?)\\s*${clock}$`, 'i');
const onlyTime = new RegExp(`^${moment}$`, 'i');
const timeFirst = new RegExp(`^${moment}[\\s,–:-]*\\s(.+)$`, 'i');
const timeLast = new RegExp(`^(.+?)[\\s,•·–-]+${moment}$`, 'i');

/** Lines that a program adds about another message. */
const aboutOther =
	/^(?:(?:reacted|replying|reageerde op|in antwoord op|antwoord op|removed an? .* reaction)\b|\d+ (?:likes?|reacties?|antwoord(?:en)?|replies|reply|vind-ik-leuks?)$|(?:like|heart|laugh|hart|vind ik leuk)\s*\d+$)/i;

/** Note of a program behind a message that was changed. */
const edited = /\s*(?:<[^<>]*>|\((?:bewerkt|edited)\))\s*$/i;

/** Reading of one line; it tells the sender of this and later lines, or of this one only (`once`). */
type Line = { readonly sender?: string | null; readonly once?: string; readonly text: string };

/**
 * Splits lines copied from a chat, or a saved chat, into messages: of WhatsApp, Zoom, Teams and Meet, with or without
 * names and times. A name without a time is taken to have sent one line only, as other lines may have no name.
 */
export function messagesIn(text: string): readonly ChatMessage[] {
	const lines = text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.split(/[\r\n\u2028]+/)
		.map((line) => line.trim().replace(edited, ''))
		.filter((line) => line !== '' && !timeRange.test(line) && !aboutOther.test(line));
	const isTimed = lines.some((line) => named(timeFirst.exec(line)?.[1] ?? '') !== undefined);
	const messages: ChatMessage[] = [];
	let sender: string | null = null;
	for (const [place, line] of lines.entries()) {
		const read: Line =
			lineWithTime(line, lines[place + 1]) ??
			(isTimed ? { text: line } : lineWithName(line, lines[place - 1]));
		if (read.sender !== undefined) sender = read.sender;
		if (!aboutOther.test(read.text)) messages.push({ sender: read.once ?? sender, text: read.text });
	}
	return messages;
}

/** Undefined for a line without a time, and not followed by a line with only a time. */
function lineWithTime(line: string, next = ''): Line | undefined {
	if (onlyTime.test(line)) return { text: '' };
	const first = timeFirst.exec(line)?.[1];
	if (first !== undefined) {
		if (chatChoice(first) !== undefined && !named(first)) return { sender: null, text: first };
		return named(first) ?? { sender: keyOf(first), text: '' };
	}
	const last = timeLast.exec(line)?.[1];
	if (last !== undefined && chatChoice(last) !== undefined) return named(last) ?? { text: last };
	if (last !== undefined && isName(withoutRecipient(last))) return { sender: keyOf(last), text: '' };
	return onlyTime.test(next) && isName(line) ? { sender: keyOf(line), text: '' } : undefined;
}

function lineWithName(line: string, before = ''): Line {
	const read = named(line);
	if (read) return { once: read.sender, text: read.text };
	const isBelowName = isName(before) && chatChoice(before) === undefined && chatChoice(line) !== undefined;
	return isBelowName ? { once: keyOf(before), text: line } : { text: line };
}

/** Splits "Jan: 2"; undefined for "niveau: 2", "B1.2: 2" and a line without a name. */
function named(line: string): { readonly sender: string; readonly text: string } | undefined {
	const [, name = '', text = ''] = /^([^:]{1,80}?)\s*:(?:\s+(.*))?$/.exec(line) ?? [];
	const isSender = /\p{L}/u.test(name) && !/^[a-z]\d?\.\d+$/i.test(name) && chatChoice(`${name} 2`) !== 2;
	return isSender ? { sender: keyOf(name), text } : undefined;
}

const particle = /^(?:van|von|de|den|der|het|ten|ter|te|in|op|bij|el|al|bin|ben|da|di|la|le|'t|y|en|&)$/;

/** True for one to six words with a capital. */
function isName(line: string): boolean {
	const words = line.split(/\s+/).filter((word) => !particle.test(word));
	return words.length > 0 && words.length <= 6 && words.every((word) => /^[(“"]?[\p{Lu}\p{Lo}]/u.test(word));
}

/** Leaves out "From" and "to Everyone" of a chat in a meeting. */
const withoutRecipient = (name: string): string =>
	name.replace(/^(?:from|van)\s+(?=.*\s(?:to|aan)\s)/i, '').replace(/\s(?:to|aan)\s.*$/i, '');

/** The name in the form in which it is compared. */
const keyOf = (name: string): string =>
	withoutRecipient(name.replace(/^~/, ''))
		.replace(/\s*\([^()]*\)$/, '')
		.replace(/[\s:]+/g, ' ')
		.trim()
		.toLowerCase();
