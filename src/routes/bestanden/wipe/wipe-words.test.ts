import { expect, it } from 'vitest';
import { thatGoes } from './wipe-words';

const none = { scans: 0, sessions: 0, milestones: 0, packs: 0, collected: 0 };
const always = ['je instellingen', 'de kopie van de app voor gebruik zonder internet'];

it('thatGoes: counts each kind of item, and leaves out kinds that are absent', () => {
	expect(thatGoes({ scans: 3, sessions: 1, milestones: 2, packs: 1, collected: 12_345 })).toEqual([
		'3 zelfscans, 1 bijeenkomst en 2 peilmomenten, met wat in de prullenbak zit',
		'je verzameling van 12.345 bestanden',
		'1 eigen vragenlijst',
		...always,
	]);
	expect(thatGoes({ ...none, scans: 1 })).toEqual(['1 zelfscan, met wat in de prullenbak zit', ...always]);
});

it('thatGoes: lists settings and the offline copy, on an empty device too', () => {
	expect(thatGoes(none)).toEqual(always);
});

it('thatGoes: lists everything that was filled in, if the device cannot be read', () => {
	expect(thatGoes(undefined)).toEqual(['alles wat je invulde', ...always]);
});
