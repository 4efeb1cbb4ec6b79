import { expect, it } from 'vitest';
import { smallScan } from '../../../../tests/small-questionnaire';
import { findScans } from './find-scans';

const called = (name: string, regionName: string) =>
	smallScan({ id: crypto.randomUUID(), name, region: { id: crypto.randomUUID(), name: regionName } });

const many = Array.from({ length: 1_000 }, (_, at) => called('Zelfscan', `Regio ${String(at)}`));
const named = called('Najaar met Zoë', 'Waterland-Zuid');
const scans = [...many, named];

it('findScans: finds one of a thousand by its region', () => {
	expect(findScans(scans, 'regio 999')).toEqual([many[999]]);
});

it.each(['zoe', 'ZOË', 'Zoe\u0308', 'waterland', 'zuid  najaar', ' Waterland-Zuid '])(
	'findScans: “%s” matches words of name and region, whatever case, accents and order',
	(query) => {
		expect(findScans(scans, query)).toEqual([named]);
	},
);

it('findScans: requires every word', () => {
	expect(findScans(scans, 'waterland voorjaar')).toEqual([]);
});

it('findScans: returns all scans without a word', () => {
	expect(findScans(scans, '  ')).toBe(scans);
});
