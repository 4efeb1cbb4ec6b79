import { afterEach, expect, it, vi } from 'vitest';
import { localDay } from './local-day';

afterEach(() => {
	vi.unstubAllEnvs();
});

it.each([
	['Europe/Amsterdam', '2026-11-24T23:30:00.000Z', '2026-11-25'],
	['Europe/Amsterdam', '2026-07-31T22:00:00.000Z', '2026-08-01'],
	['Europe/Amsterdam', '2026-12-31T23:00:00.000Z', '2027-01-01'],
	['America/Curacao', '2026-11-24T03:30:00.000Z', '2026-11-23'],
	['Pacific/Auckland', '2026-11-24T12:00:00.000Z', '2026-11-25'],
])('localDay: in time zone %s turns %s into %s', (zone, moment, day) => {
	vi.stubEnv('TZ', zone);
	expect(localDay(moment)).toBe(day);
});
