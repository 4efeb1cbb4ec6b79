import { expect, it } from 'vitest';
import { isLongAgo } from './bin-days';

const at = '2026-11-24T09:00:00.000Z';

it.each([
	['yesterday', '2026-11-23T09:00:00.000Z', false],
	['a week ago', '2026-11-17T09:00:00.000Z', false],
	['more than a week ago', '2026-11-17T08:59:59.000Z', true],
	['before the clock jumped', '2019-01-01T09:00:00.000Z', true],
	['after the clock was set back', '2031-01-01T09:00:00.000Z', false],
	['never', undefined, true],
])('isLongAgo: last visit %s (%s) gives %s', (_, seenAt, isLong) => {
	expect(isLongAgo(seenAt, at)).toBe(isLong);
});
