import type { Outline, StatementOutline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { err, ok, type Result } from '$lib/result';
import { isMoment } from '$lib/scan/calendar';
import { dayOf } from '$lib/scan/day-of';
import { cardId, isOwnId } from '$lib/scan/own-id';
import { plainAnswers } from '$lib/scan/plain-answers';
import type { Answer, Scan } from '$lib/scan/scan';
import type { Participant } from '$lib/session/session';
import { fromBase45, toBase45 } from './base45';
import { crc32 } from './crc32';

/**
 * Reason for rejecting a code: `foreign`: not made by this app; `other-questionnaire`: a card for a different
 * questionnaire; `too-new`: a card from a newer version of the app.
 */
export type CardError = 'foreign' | 'damaged' | 'other-questionnaire' | 'too-new';

/** The participant on an answer card. Entries have no remarks, and `notApplicable` has the reason without its text. */
export type CardParticipant = Omit<Participant, 'joinedAt'>;

const app = 'BSCAN';
const cardVersion = 1;

/*
 * Format 1 is `BSCAN1` followed by, in base 45: id (16 bytes) · role and length (1) · start of the questionnaire's
 * hash (3) · day of the last change, as the milliseconds of its noon in UTC (6) · the answers in content order, as one
 * number in base 11 · CRC-32 of everything before it in hex (4). A card has one day, which every entry read from it
 * gets. The id belongs to the card alone. Cards of earlier versions hold the scan's own id and time there and can still
 * be read. Up to 60 statements take 90 characters, a symbol of 33 × 33; a camera at an angle reads the next larger
 * symbol far less often.
 */
const bytesBefore = { role: 16, hash: 17, moment: 20, answers: 26 } as const;
const hashDigits = 2 * (bytesBefore.moment - bytesBefore.hash);

/** The text of the QR code. */
export const writeCard = (scan: Scan, outline: Outline): string =>
	`${app}${cardVersion}${toBase45(cardBytes(scan, outline))}`;

/** The contents of an antwoordkaart, checksum included. */
export function cardBytes(scan: Scan, outline: Outline): readonly number[] {
	const roleNumber = outline.roles.findIndex(({ id }) => id === scan.role) + 1;
	const answers = statementsOf(outline).map(({ id }) => numberOf(scan.entries[id]?.answer ?? null));
	const body = [
		cardId(scan.id).replaceAll('-', ''),
		hex(roleNumber * 2 + (scan.length === 'full' ? 1 : 0), 2),
		scan.questionnaire.hash.slice(0, hashDigits),
		hex(Date.parse(dayOf(scan.changedAt)), 12),
		packed(answers),
	].join('');
	return bytesIn(body + checksum(body));
}

/** Parses and validates the text of a QR code. */
export function readCard(
	text: string,
	outline: Outline,
	ref: QuestionnaireRef,
): Result<CardParticipant, CardError> {
	if (!text.startsWith(app)) return err('foreign');
	const version = text.charAt(app.length);
	if (/[2-9]/.test(version)) return err('too-new');
	if (version !== String(cardVersion)) return err('damaged');
	const bytes = fromBase45(text.slice(app.length + 1));
	return bytes ? readCardBytes(bytes, outline, ref) : err('damaged');
}

/** Inverse of `cardBytes`. */
export function readCardBytes(
	bytes: readonly number[],
	outline: Outline,
	ref: QuestionnaireRef,
): Result<CardParticipant, 'damaged' | 'other-questionnaire'> {
	const body = bodyIn(bytes.map((byte) => hex(byte, 2)).join(''));
	if (body === undefined) return err('damaged');
	if (part(body, bytesBefore.hash, bytesBefore.moment) !== ref.hash.slice(0, hashDigits))
		return err('other-questionnaire');
	const card = cardIn(body, outline);
	return card ? ok(card) : err('damaged');
}

function cardIn(body: string, outline: Outline): CardParticipant | undefined {
	const statements = statementsOf(outline);
	const numbers = unpacked(body.slice(2 * bytesBefore.answers), statements.length);
	const role = roleAt(outline, parseInt(part(body, bytesBefore.role, bytesBefore.hash), 16) >> 1);
	const changedAt = momentIn(parseInt(part(body, bytesBefore.moment, bytesBefore.answers), 16));
	if (!numbers || role === undefined || changedAt === undefined) return undefined;
	const alone = entriesOf(numbers, statements, changedAt);
	return { id: cardIdIn(body), role, way: 'card', alone, after: {} };
}

function entriesOf(
	numbers: readonly number[],
	statements: readonly StatementOutline[],
	changedAt: string,
): Participant['alone'] {
	const entries = statements.flatMap(({ id, version }, place) => {
		const answer = answers[numbers[place] ?? 0];
		return answer ? [{ statementId: id, statementVersion: version, answer, remark: '', changedAt }] : [];
	});
	return Object.fromEntries(entries.map((entry) => [entry.statementId, entry]));
}

/** The index of an answer is its number on the card; adding one would need a new format version. */
const answers: readonly (Answer | null)[] = [
	null,
	...plainAnswers.level,
	...plainAnswers.skipped,
	...plainAnswers.unknown,
	...plainAnswers.notApplicable,
];

const numberOf = (answer: Answer | null): number =>
	answers.findIndex((each) => nameOf(each) === nameOf(answer));

function nameOf(answer: Answer | null): string {
	if (answer?.kind === 'level') return `level ${answer.level}`;
	return answer?.kind === 'notApplicable' ? answer.reason.kind : (answer?.kind ?? 'leeg');
}

const base = BigInt(answers.length);

/** Answers as one number in hex, padded to the whole bytes that the highest possible number needs. */
const packed = (numbers: readonly number[]): string =>
	numbers
		.reduce((sum, number) => sum * base + BigInt(number), 0n)
		.toString(16)
		.padStart(packedLength(numbers.length), '0');

/** Inverse of `packed`; undefined where the digits do not encode exactly `count` answers. */
function unpacked(digits: string, count: number): readonly number[] | undefined {
	if (digits.length !== packedLength(count)) return undefined;
	const whole = BigInt(`0x0${digits}`);
	if (whole >= base ** BigInt(count)) return undefined;
	return Array.from({ length: count }, (_, place) =>
		Number((whole / base ** BigInt(count - 1 - place)) % base),
	);
}

function packedLength(count: number): number {
	const digits = (base ** BigInt(count) - 1n).toString(16).length;
	return digits + (digits % 2);
}

function roleAt({ roles }: Outline, number: number): string | undefined {
	return number === 0 ? '' : roles[number - 1]?.id;
}

/** ISO 8601, UTC; undefined for a time that no session accepts. Six bytes can exceed the range of a date. */
function momentIn(milliseconds: number): string | undefined {
	const date = new Date(milliseconds);
	const moment = Number.isNaN(date.getTime()) ? '' : date.toISOString();
	return isMoment(moment) ? moment : undefined;
}

/** The text before the checksum; undefined when the checksum does not match. */
function bodyIn(whole: string): string | undefined {
	const body = whole.slice(0, -8);
	return checksum(body) === whole.slice(-8) ? body : undefined;
}

const checksum = (body: string): string => hex(crc32(`${app}${cardVersion}${body}`), 8);

const statementsOf = ({ dimensions }: Outline): readonly StatementOutline[] =>
	dimensions.flatMap(({ statements }) => statements);

const part = (body: string, from: number, to: number): string => body.slice(2 * from, 2 * to);

/** The id of the card; cards of earlier versions hold the scan's id, from which it is derived. */
function cardIdIn(body: string): string {
	const id = body.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	return isOwnId(id) ? id : cardId(id);
}

const bytesIn = (digits: string): readonly number[] =>
	(digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16));

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');
