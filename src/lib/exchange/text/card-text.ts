import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { err, type Result } from '$lib/result';
import type { Scan } from '$lib/scan/scan';
import { cardBytes, readCardBytes, type CardParticipant } from '../answer-card';
import { fromBase32, symbolsFor, toBase32 } from './base32';

/** Begins the text form of an antwoordkaart; the digit is its version. */
export const textHead = 'BSCANT1';

/** Digits after the head with the number of bytes, so that the end is known whatever text follows. */
const lengthDigits = 3;

/**
 * Writes the antwoordkaart as one line for a chat or a mail: the bytes of the QR code in base 32, in groups of five. The
 * QR code's own text depends on capitals, and has spaces and punctuation that chat and mail programs change.
 */
export function writeCardText(scan: Scan, outline: Outline): string {
	const bytes = cardBytes(scan, outline);
	const symbols = String(bytes.length).padStart(lengthDigits, '0') + toBase32(bytes);
	return [textHead, ...(symbols.match(/.{1,5}/g) ?? [])].join('-');
}

/** Takes the symbols of one card from the start of those after its head; undefined if the text ends before the card. */
export function symbolsOfCard(after: string): string | undefined {
	const bytes = Number(after.slice(0, lengthDigits));
	const symbols = after.slice(0, lengthDigits + symbolsFor(bytes));
	return bytes > 0 && symbols.length === lengthDigits + symbolsFor(bytes) ? symbols : undefined;
}

/** Parses and validates the symbols after the head, without hyphens. */
export function readCardSymbols(
	symbols: string,
	outline: Outline,
	ref: QuestionnaireRef,
): Result<CardParticipant, 'damaged' | 'other-questionnaire'> {
	const bytes = fromBase32(symbols.slice(lengthDigits));
	return bytes ? readCardBytes(bytes, outline, ref) : err('damaged');
}
