import { describe, expect, it } from 'vitest';
import { cardHeading, scanLinks, sessionLinks } from './card-words';

describe('cardHeading', () => {
	it.each([
		['Gooi', 'Najaar', 'Gooi', 'Najaar'],
		['Gooi', '', 'Gooi', ''],
		['', 'Najaar', 'Najaar', ''],
		['', ' ', 'Mijn regio', ''],
		['Gooi', 'Gooi (kopie)', 'Gooi (kopie)', ''],
	])('gives the region first, and a name of its own after it: %s, %s', (region, name, first, after) => {
		expect(cardHeading({ region, name })).toEqual({ region: first, name: after });
	});
});

const id = '0190b1f0-0000-7000-8000-000000000001';

it('scanLinks: has the outcome as the main button once every statement was reached, and else going on', () => {
	expect(scanLinks(id, false).main.label).toBe('Vul verder in');
	expect(scanLinks(id, true).main.label).toBe('Bekijk de uitkomst');
	expect(scanLinks(id, true).other).toEqual(scanLinks(id, false).main);
});

it('sessionLinks: has the report as the main button once the bijeenkomst is finished, and else going on', () => {
	const finishedAt = '2026-11-22T21:00:00.000Z';
	expect(sessionLinks({ id, finishedAt: null }).main.label).toBe('Ga verder');
	expect(sessionLinks({ id, finishedAt }).main.label).toBe('Bekijk het verslag');
});
