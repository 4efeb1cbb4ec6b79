import { describe, expect, it } from 'vitest';
import { dayNear, isDay, isMoment } from './calendar';
import { momentAt } from './clock';

describe('isDay', () => {
	it.each(['2026-02-28', '2028-02-29', '2000-01-01', '2100-12-31', '2100-01-01'])('accepts %s', (day) => {
		expect(isDay(day)).toBe(true);
	});

	it.each([
		'20266-11-24',
		'20270-03-01',
		'0026-11-24',
		'0202-11-24',
		'275760-09-13',
		'1999-12-31',
		'2101-01-01',
		'2026-02-29',
		'2026-02-31',
		'2026-04-31',
		'2026-13-01',
		'2026-00-10',
		'2026-11-00',
		'2026-11-24T00:00',
		'',
	])('rejects “%s”', (day) => {
		expect(isDay(day)).toBe(false);
	});
});

describe('isMoment', () => {
	it.each(['2026-11-24T19:30:00.000Z', '1970-01-01T00:00:00.000Z', '2100-12-31T23:59:59.999Z'])(
		'accepts %s',
		(moment) => {
			expect(isMoment(moment)).toBe(true);
		},
	);

	it.each([
		'2026-02-31T10:00:00.000Z',
		'2101-01-01T00:00:00.000Z',
		'9999-12-31T23:59:59.999Z',
		'+020266-01-01',
	])('rejects %s', (moment) => {
		expect(isMoment(moment)).toBe(false);
	});
});

describe('momentAt and dayNear', () => {
	it.each([
		['the year 20266', 577_410_000_000_000],
		['the last moment of a Date', 8_640_000_000_000_000],
		['the year 2150', Date.UTC(2150, 5)],
		['1970', 0],
	])('momentAt: returns a valid moment, on a clock set to %s', (_what, milliseconds) => {
		expect(isMoment(momentAt(milliseconds))).toBe(true);
	});

	it.each([
		['20266-11-24', '2100-12-31'],
		['1970-01-01', '2000-01-01'],
		['2026-11-24', '2026-11-24'],
	])('dayNear: clamps %s to %s', (day, near) => {
		expect(dayNear(day)).toBe(near);
	});
});
