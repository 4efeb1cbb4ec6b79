import { expect, it } from 'vitest';
import { momentAfter } from './moment';

const former = '2026-03-02T09:00:00.000Z';

it('momentAfter: returns now', () => {
	expect(momentAfter(former, '2026-03-02T09:00:01.000Z')).toBe('2026-03-02T09:00:01.000Z');
});

it.each(['2026-03-02T09:00:00.000Z', '2026-03-02T08:00:00.000Z', '1980-01-01T00:00:00.000Z'])(
	'momentAfter: returns a later moment than the change before it, when the clock says %s',
	(now) => {
		expect(momentAfter(former, now)).toBe('2026-03-02T09:00:00.001Z');
	},
);

it('momentAfter: stays at the last moment, once reached', () => {
	const last = '2100-12-31T23:59:59.999Z';
	expect(momentAfter(last, '2026-03-02T09:00:00.000Z')).toBe(last);
});
