import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScan } from '../../../tests/arbitraries';
import { profileOf } from '../../../tests/notation';
import { loadPack } from '$lib/content/pack/load-pack';
import { inScope } from '$lib/scan/step-order';
import { answerForKey, answerRows, answerKey, parseRow } from './answer-rows';

const { questionnaire: outline, hash } = loadPack('src/lib/content/regio');
const ref = { id: outline.id, version: outline.version, hash };

const allKeys = Array.from('01234wn-');

/** A typed row of any dimension with any keys and a valid check digit. */
const anyRow = fc
	.record({
		dimension: fc.constantFrom(...outline.dimensions),
		length: fc.constantFrom('short', 'full'),
		keys: fc.array(fc.constantFrom(...allKeys), { minLength: 8, maxLength: 8 }),
	})
	.map(({ dimension, length, keys }) => {
		const statements = inScope(dimension, length);
		const answers = statements.map(({ id, version }, index) => ({
			statementId: id,
			statementVersion: version,
			answer: answerForKey(keys[index] ?? '') ?? null,
			remark: '',
			changedAt: '2026-03-02T08:00:00.000Z',
		}));
		const entries = Object.fromEntries(answers.map((entry) => [entry.statementId, entry]));
		const row = answerRows({ length, entries }, outline).find(
			({ dimensionId }) => dimensionId === dimension.id,
		);
		if (!row) throw new Error('No row');
		return { length, dimensionId: dimension.id, typed: row.keys + row.check };
	});

const isTaken = (typed: string, { dimensionId, length }: { dimensionId: string; length: 'short' | 'full' }) =>
	parseRow(typed, outline, dimensionId, length).ok;

describe('answerRows', () => {
	it('returns one key per statement in scope, and no row for a dimension without any', () => {
		const { outline: small, scan } = profileOf('short', 'C C f C: 0 4 3 ? | f: 2 | C C C: x - .');
		expect(answerRows(scan, small).map(({ dimensionId, keys }) => `${dimensionId} ${keys}`)).toEqual([
			'A 04w',
			'C n--',
		]);
	});

	it('returns rows that parse to the same answers, except the reason of notApplicable', () => {
		fc.assert(
			fc.property(anyScan(outline, ref), (scan) => {
				for (const { dimensionId, keys, check } of answerRows(scan, outline)) {
					const row = parseRow(keys + check, outline, dimensionId, scan.length);
					if (!row.ok) throw new Error(row.error);
					for (const { statement, answer } of row.value) {
						const given = scan.entries[statement.id]?.answer ?? null;
						const kept = given?.kind === 'level' || given?.kind === 'unknown' ? given : null;
						expect(answer?.kind === 'notApplicable' ? null : answer).toEqual(kept);
						expect(answerKey(answer)).toBe(answerKey(given));
					}
				}
			}),
		);
	});

	it('returns rows that may be typed with spaces, in capitals and with any dash', () => {
		const { outline: small, scan } = profileOf('full', 'C f C f: ? - x 3');
		const [row] = answerRows(scan, small);
		expect(parseRow(` W – N  3 ${row?.check ?? ''} `, small, 'A', 'full')).toMatchObject({ ok: true });
	});
});

describe('parseRow', () => {
	it('rejects any single wrong key or check digit', () => {
		fc.assert(
			fc.property(anyRow, fc.nat(), fc.constantFrom(...allKeys, '5', '6', '7'), (row, at, key) => {
				const place = at % row.typed.length;
				fc.pre(row.typed.charAt(place) !== key);
				expect(isTaken(row.typed.slice(0, place) + key + row.typed.slice(place + 1), row)).toBe(false);
			}),
			{ numRuns: 2000 },
		);
	});

	it('rejects any swap of two neighbours, including the check digit', () => {
		fc.assert(
			fc.property(anyRow, fc.nat(), (row, at) => {
				const place = at % (row.typed.length - 1);
				const [one = '', other = ''] = row.typed.slice(place, place + 2);
				fc.pre(one !== other);
				expect(isTaken(row.typed.slice(0, place) + other + one + row.typed.slice(place + 2), row)).toBe(
					false,
				);
			}),
			{ numRuns: 2000 },
		);
	});

	it('rejects every single error and every swap of neighbours, for all rows of three keys', () => {
		const { outline: small } = profileOf('full', 'C C C: . . .');
		const threes = allKeys.flatMap((a) => allKeys.flatMap((b) => allKeys.map((c) => a + b + c)));
		const taken = threes.flatMap((keys) =>
			Array.from('01234567')
				.filter((check) => parseRow(keys + check, small, 'A', 'full').ok)
				.map((check) => keys + check),
		);
		expect(taken).toHaveLength(512);
		const near = (one: string, other: string) => {
			const places = Array.from(one).flatMap((key, place) => (key === other.charAt(place) ? [] : [place]));
			const [first = 0, second = 0] = places;
			const isSwap = second === first + 1 && one[first] === other[second] && one[second] === other[first];
			return places.length === 1 || (places.length === 2 && isSwap);
		};
		expect(taken.filter((one) => taken.some((other) => near(one, other)))).toEqual([]);
	});

	it('rejects a row of a neighbouring theme', () => {
		const themes = profileOf('full', Array.from({ length: 10 }, () => 'C C: 2 3').join('|'));
		const rows = answerRows(themes.scan, themes.outline);
		for (const [place, row] of rows.entries()) {
			for (const beside of [rows[place - 1], rows[place + 1]]) {
				if (!beside) continue;
				const typed = row.keys + row.check;
				expect(parseRow(typed, themes.outline, beside.dimensionId, 'full')).toEqual({
					ok: false,
					error: 'check',
				});
			}
		}
	});

	const { outline: small, scan } = profileOf('full', 'C f C: 2 3 ?');
	const check = answerRows(scan, small)[0]?.check ?? '';
	it.each([
		['an invalid key', `25w${check}`, 'A', 'key'],
		['a letter as check digit', '23wx', 'A', 'key'],
		['an empty row', '', 'A', 'length'],
		['a missing check digit', '23w', 'A', 'length'],
		['a key too many', `23ww${check}`, 'A', 'length'],
		['a different check digit', `23w${(Number(check) + 1) % 8}`, 'A', 'check'],
		['an unknown theme', check, 'Z', 'check'],
	])('rejects %s', (_what, typed, dimensionId, error) => {
		expect(parseRow(typed, small, dimensionId, 'full')).toEqual({ ok: false, error });
	});
});
