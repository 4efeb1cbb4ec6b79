import type { DimensionOutline, Outline, StatementOutline } from '$lib/content/outline';
import { err, ok, type Result } from '$lib/result';
import { answerKinds, type AnswerKind } from '$lib/scan/answer-kinds';
import { plainAnswers } from '$lib/scan/plain-answers';
import type { Answer, Scan, ScanLength } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';

/** The answers of one dimension to retype elsewhere: a key per statement in scope, and their check digit. */
export type AnswerRow = {
	readonly dimensionId: string;
	readonly keys: string;
	readonly check: string;
};

/** `key`: an invalid character; `length`: too few or too many keys; `check`: the check digit does not match. */
export type RowError = 'key' | 'length' | 'check';

/** The answer typed for one statement; `null` means not answered. */
export type TypedAnswer = { readonly statement: StatementOutline; readonly answer: Answer | null };

/** Answers in the order of the keypad; the check digit uses their index, so another key means another format. */
const answersByKind: Readonly<Record<AnswerKind | 'empty', readonly (Answer | null)[]>> = {
	level: plainAnswers.level,
	unknown: plainAnswers.unknown,
	// a key cannot hold the reason, and this one claims the least
	notApplicable: [{ kind: 'notApplicable', reason: { kind: 'other', text: '' } }],
	// shares its key with `empty`
	skipped: [],
	empty: [null],
};

const answers = Object.values(answersByKind).flat();

/** The key of an answer; skipped and empty share one. */
export const answerKey = (answer: Answer | null): string =>
	answer?.kind === 'level' ? String(answer.level) : answerKinds[answer?.kind ?? 'empty'].key;

/** Every key, in the order of the keypad. */
export const answerKeys: readonly string[] = answers.map(answerKey);

/** The answer of a key; undefined for an invalid key. */
export const answerForKey = (key: string): Answer | null | undefined => answers[answerKeys.indexOf(key)];

/** One row per dimension with statements in the scope of the scan, in content order. */
export function answerRows(scan: Pick<Scan, 'length' | 'entries'>, outline: Outline): readonly AnswerRow[] {
	return outline.dimensions.flatMap((dimension, place) => {
		const row = inScope(dimension, scan.length).map(({ id }) => answerKey(scan.entries[id]?.answer ?? null));
		return row.length > 0
			? [{ dimensionId: dimension.id, keys: row.join(''), check: checkOf(row, place) }]
			: [];
	});
}

/** Parses a typed row, which ends with its check digit; ignores spaces and case. */
export function parseRow(
	typed: string,
	outline: Outline,
	dimensionId: string,
	length: ScanLength,
): Result<readonly TypedAnswer[], RowError> {
	const place = outline.dimensions.findIndex(({ id }) => id === dimensionId);
	const statements = statementsAt(outline.dimensions[place], length);
	const spelled = Array.from(typed.toLowerCase().replace(/\s/g, '').replace(/[–—−]/g, '-'));
	const [row, check] = [spelled.slice(0, -1), spelled.at(-1)];
	if (row.some((key) => !answerKeys.includes(key)) || !/^[0-7wn-]?$/.test(check ?? '')) return err('key');
	if (row.length !== statements.length) return err('length');
	if (checkOf(row, place) !== check) return err('check');
	return ok(
		statements.map((statement, index) => ({ statement, answer: answerForKey(row[index] ?? '') ?? null })),
	);
}

const statementsAt = (
	dimension: DimensionOutline | undefined,
	length: ScanLength,
): readonly StatementOutline[] => (dimension ? inScope(dimension, length) : []);

/**
 * Check digit 0–7 that detects any single wrong key and any swap of two neighbours (Damm algorithm). The eight keys are
 * the elements of the field GF(8), where the algorithm needs no table: add (xor), then double. The sum starts at the
 * index of the dimension, so that a row typed at a neighbouring dimension is detected too.
 */
function checkOf(row: readonly string[], place: number): string {
	return String(row.reduce((sum, key) => doubled(sum ^ answerKeys.indexOf(key)), place % 8));
}

/** Multiplies by x in GF(8), modulo x³ + x + 1. */
const doubled = (number: number): number => (number << 1) ^ (number & 4 ? 0b1011 : 0);
