import { expect, it } from 'vitest';
import { seasonOf } from './season';

it.each([
	['2027-01-31', 'Winter 2027'],
	['2027-02-28', 'Winter 2027'],
	['2027-03-01', 'Voorjaar 2027'],
	['2027-05-31', 'Voorjaar 2027'],
	['2027-06-01', 'Zomer 2027'],
	['2027-09-01', 'Najaar 2027'],
	['2027-11-30', 'Najaar 2027'],
	['2027-12-01', 'Winter 2027'],
])('%s is %s', (day, season) => {
	expect(seasonOf(day)).toBe(season);
});
