import { expect, it } from 'vitest';
import { momentAfter } from './moment';

const former = '2026-03-02T09:00:00.000Z';

it('is now', () => {
	expect(momentAfter(former, '2026-03-02T09:00:01.000Z')).toBe('2026-03-02T09:00:01.000Z');
});

it.each(['2026-03-02T09:00:00.000Z', '2026-03-02T08:00:00.000Z', '1980-01-01T00:00:00.000Z'])(
	'is later than the change before it, also when the clock says %s',
	(now) => {
		expect(momentAfter(former, now)).toBe('2026-03-02T09:00:00.001Z');
	},
);

it('is never one that cannot be kept', () => {
	const last = '2100-12-31T23:59:59.999Z';
	expect(momentAfter(last, '2026-03-02T09:00:00.000Z')).toBe(last);
});
