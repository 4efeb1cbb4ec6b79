import { describe, expect, it } from 'vitest';
import { namesToAsk } from './region-names';

const named = (id: string, name: string, day: number) => ({
	region: { id, name },
	changedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
});

describe('namesToAsk', () => {
	it('returns a region with two names in one backup, the latest first', () => {
		expect(namesToAsk([named('a', 'Zuid', 1), named('a', 'Zuidoost', 2)], [])).toEqual([
			{ id: 'a', names: ['Zuidoost', 'Zuid'] },
		]);
	});

	it('returns a region that has another name on the device', () => {
		expect(namesToAsk([named('a', 'Zuid', 1)], [named('a', 'Zuidoost', 2)])).toEqual([
			{ id: 'a', names: ['Zuidoost', 'Zuid'] },
		]);
	});

	it.each([
		['one name', [named('a', 'Zuid', 1), named('a', 'Zuid', 2)], []],
		['names that look the same', [named('a', 'Zuid', 1)], [named('a', ' zuid\u200b', 2)]],
		['two regions', [named('a', 'Zuid', 1), named('b', 'Noord', 2)], []],
		[
			'a region that is only on the device',
			[named('b', 'Zuid', 1)],
			[named('a', 'Noord', 1), named('a', 'West', 2)],
		],
	])('returns nothing, for %s', (_what, incoming, here) => {
		expect(namesToAsk(incoming, here)).toEqual([]);
	});
});
