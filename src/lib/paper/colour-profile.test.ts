import { expect, it } from 'vitest';
import { colourProfile } from './colour-profile';

const profile = colourProfile();
const view = new DataView(profile.buffer);
const name = (at: number): string => String.fromCharCode(...profile.subarray(at, at + 4));

it('colourProfile: returns a small display profile that states its own size', () => {
	expect([view.getUint32(0), name(12), name(16), name(36)]).toEqual([profile.length, 'mntr', 'RGB ', 'acsp']);
	expect(profile.length).toBeLessThan(1200);
});

it('colourProfile: has every tag at the offset in its table', () => {
	const types = Array.from({ length: view.getUint32(128) }, (_, index) => {
		const entry = 132 + 12 * index;
		const [offset, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
		expect(offset % 4).toBe(0);
		expect(offset + length).toBeLessThanOrEqual(profile.length);
		return `${name(entry)} ${name(offset)}`;
	});
	expect(types.join(', ')).toBe(
		'desc desc, cprt text, wtpt XYZ , rXYZ XYZ , gXYZ XYZ , bXYZ XYZ , rTRC curv, gTRC curv, bTRC curv',
	);
});

it('colourProfile: maps full red, green and blue to white', () => {
	const sum = [0, 4, 8].map((part) =>
		[168, 180, 192].reduce((light, entry) => light + view.getInt32(view.getUint32(entry + 4) + 8 + part), 0),
	);
	const white = [0, 4, 8].map((part) => view.getInt32(view.getUint32(156 + 4) + 8 + part));
	sum.forEach((light, index) => expect(Math.abs(light - (white[index] ?? 0))).toBeLessThan(20));
});
