import { expect, it } from 'vitest';
import { clockAfter, partTimes } from './part-times';
import { planOf } from './plan';

it.each([
	['19:30', 0, '19:30'],
	['19:30', 35, '20:05'],
	['23:50', 20, '00:10'],
	['09:05', 120, '11:05'],
])('clockAfter: counts from %s over %i minutes to %s', (begin, minutes, end) => {
	expect(clockAfter(begin, minutes)).toBe(end);
});

it('partTimes: covers the evening without gaps, and names what was changed to no minutes', () => {
	const sizes = { statements: { short: 24, full: 57 }, reading: { short: 10, full: 24 } };
	const changed = { break: 0, parking: 2, alone: 5 };
	const plan = planOf(
		{ minutes: 90, length: 'short' },
		{ filledInBefore: true, people: 12, changed, ...sizes },
	);
	const parts = partTimes(plan, '19:30', changed);
	expect(parts.map(({ step }) => step)).toEqual([
		'welcome',
		'wall',
		'talk',
		'break',
		'ambitions',
		'actions',
		'parking',
		'closing',
	]);
	expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to));
	expect(parts.at(-1)?.to).toBe('21:00');
});
