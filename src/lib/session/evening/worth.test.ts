import { describe, expect, it } from 'vitest';
import { emptySession } from '../../../../tests/session-fixture';
import type { Worth } from '../session';
import { earlierWorthText, withoutWorth, withWorth, worthText } from './worth';

const now = '2026-11-24T20:25:00.000Z';
const counted = (counts: Worth['counts']) => ({ worth: { counts, changedAt: now } });

describe('worthText', () => {
	it.each([
		[[0, 0, 1, 5, 2], '4 (8 mensen)'],
		[[1, 0, 2, 0, 1], '3 (4 mensen)'],
		[[0, 0, 2, 2, 0], '3,5 (4 mensen)'],
		[[0, 0, 0, 0, 3], '5 (3 mensen)'],
	] as const)('gives the answer in the middle, for %j', (counts, text) => {
		expect(worthText(counted(counts))).toBe(text);
	});

	it.each([[[0, 0, 0, 0, 0]], [[0, 0, 0, 1, 0]], [[1, 0, 0, 0, 1]]] as const)(
		'shows nothing of fewer than three people, for %j',
		(counts) => {
			expect(worthText(counted(counts))).toBeNull();
			expect(earlierWorthText([{ date: '2026-11-24', ...counted(counts) }])).toBe('');
		},
	);

	it('is null, where nobody was asked', () => {
		expect(worthText(emptySession())).toBeNull();
	});
});

describe('withWorth', () => {
	it('keeps nothing of fewer than three people, and takes back what was there', () => {
		const before = withWorth(emptySession(), [0, 0, 1, 5, 2], now);
		expect(before.worth?.counts).toEqual([0, 0, 1, 5, 2]);
		expect(withWorth(before, [0, 1, 1, 0, 0], now)).not.toHaveProperty('worth');
	});

	it('withoutWorth: leaves no trace', () => {
		const { changedAt: _then, ...before } = emptySession();
		const { changedAt: _now, ...after } = withoutWorth(withWorth(emptySession(), [3, 0, 0, 0, 0], now), now);
		expect(after).toEqual(before);
	});
});

it('earlierWorthText: names the last three evenings, the latest first', () => {
	const evenings = ['2024-01-01', '2026-01-01', '2025-01-01', '2023-01-01'].map((date, index) => ({
		date,
		...counted([0, 0, 0, index + 3, 0]),
	}));
	expect(earlierWorthText(evenings)).toBe(
		'vorige keer: 4 (4 mensen); daarvoor: 4 (5 mensen); daarvoor: 4 (3 mensen)',
	);
});
