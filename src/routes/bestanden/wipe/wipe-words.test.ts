import { expect, it } from 'vitest';
import { thatGoes } from './wipe-words';

const none = { scans: 0, sessions: 0, milestones: 0, packs: 0, collected: 0 };
const always = ['je instellingen', 'de kopie van de app waarmee zij zonder internet werkt'];

it('what goes is named by how many there are, and what there is none of is not', () => {
	expect(thatGoes({ scans: 3, sessions: 1, milestones: 2, packs: 1, collected: 12_345 })).toEqual([
		'3 zelfscans, 1 bijeenkomst en 2 peilmomenten, met wat in de prullenbak zit',
		'je verzameling van 12.345 bestanden',
		'1 eigen vragenlijst',
		...always,
	]);
	expect(thatGoes({ ...none, scans: 1 })).toEqual(['1 zelfscan, met wat in de prullenbak zit', ...always]);
});

it('settings and the offline copy go from an empty device too', () => {
	expect(thatGoes(none)).toEqual(always);
});

it('a device that can not be looked at is wiped of all that was filled in', () => {
	expect(thatGoes(undefined)).toEqual(['alles wat je invulde', ...always]);
});
