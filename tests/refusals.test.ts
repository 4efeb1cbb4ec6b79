import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as limits from '$lib/content/limits';
import { daySchema, longTextSchema, numberSchema, textSchema } from '$lib/scan/scan';
import { dayRefusal, numberIn, numberRefusal } from '$lib/ui/field/refusals';
import { textRefusal } from '$lib/ui/field/text-refusal';

const whole = { isRequired: true, isHalf: false };

describe('textRefusal', () => {
	it('gives the length of the text and the limit', () => {
		expect(textRefusal('x'.repeat(1_498), limits.line)).toBe(
			'Dit is te lang: 1.498 tekens, en er passen er 1.000. Het wordt pas bewaard als het past.',
		);
	});

	it.each([
		['a text', limits.text, textSchema],
		['a remark or note', limits.longText, longTextSchema],
	])('refuses exactly what the store refuses, for %s', (_what, most, schema) => {
		for (const length of [0, most - 1, most, most + 1, most + 20_000]) {
			const text = 'x'.repeat(length);
			expect(textRefusal(text, most) === '').toBe(v.is(schema, text));
		}
	});
});

describe('numberRefusal', () => {
	it.each(['', 'tien', '12,5', '1e3', '-1', '10001', '99999999999999999999'])(
		'refuses “%s” as a number of hands',
		(typed) => {
			expect(numberRefusal(typed, limits.hands)).toBe('Typ een heel getal van 0 tot en met 10.000.');
		},
	);

	it.each([
		['50', 50],
		['100', 100],
		[' 90 ', 90],
		['015', 15],
	])('reads “%s” as minutes', (typed, minutes) => {
		expect(numberIn(typed, limits.minutes)).toBe(minutes);
	});

	it.each([limits.hands, limits.minutes, limits.people])(
		'passes on only what the store accepts: %o',
		(range) => {
			fc.assert(
				fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.maxSafeNat().map(String)), (typed) => {
					const number = numberIn(typed, range);
					expect(number === undefined || v.is(numberSchema(range), number)).toBe(true);
					expect(numberRefusal(typed, range) === '').toBe(number !== undefined);
				}),
			);
		},
	);
});

describe('dayRefusal', () => {
	it.each([
		'20266-11-24',
		'20270-03-01',
		'0026-11-24',
		'0202-11-24',
		'275760-09-13',
		'2026-02-28',
		'2100-01-01',
		'1999-12-31',
	])('refuses %s only where the store does', (day) => {
		expect(dayRefusal(day, whole) === '').toBe(v.is(daySchema, day));
	});

	it.each([
		['20266-11-24', whole, 'Kies een dag in de jaren 2000 tot en met 2100.'],
		['', whole, 'Kies een dag.'],
		['', { ...whole, isHalf: true }, 'Deze dag bestaat niet of is nog niet af.'],
		['', { isRequired: false, isHalf: false }, ''],
	])('explains “%s” for %o: %s', (day, about, sentence) => {
		expect(dayRefusal(day, about)).toBe(sentence);
	});
});
