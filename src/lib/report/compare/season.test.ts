import { expect, it } from 'vitest';
import { freeName, seasonOf } from './season';

it.each([
	['2027-01-31', 'Winter 2026-2027'],
	['2027-02-28', 'Winter 2026-2027'],
	['2027-03-01', 'Voorjaar 2027'],
	['2027-05-31', 'Voorjaar 2027'],
	['2027-06-01', 'Zomer 2027'],
	['2027-09-01', 'Najaar 2027'],
	['2027-11-30', 'Najaar 2027'],
	['2027-12-01', 'Winter 2027-2028'],
])('seasonOf: %s is in %s', (day, season) => {
	expect(seasonOf(day)).toBe(season);
});

it.each([
	[[], 'Najaar 2026'],
	[['Voorjaar 2026'], 'Najaar 2026'],
	[['Najaar 2026'], 'Najaar 2026 (2)'],
	[[' najaar 2026 ', 'Najaar 2026 (2)'], 'Najaar 2026 (3)'],
])('freeName: beside %j, turns Najaar 2026 into %s', (taken, name) => {
	expect(freeName('Najaar 2026', taken)).toBe(name);
});
