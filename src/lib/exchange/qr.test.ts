import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScan } from '../../../tests/arbitraries';
import { cameraFrame, type Degradation } from '../../../tests/camera-frame';
import { fullScan } from '../../../tests/full-scan';
import { loadPack } from '$lib/content/pack/load-pack';
import { readCard, writeCard } from './answer-card';
import { decodeQr, qrModules } from './qr';

const { questionnaire: outline, hash } = loadPack('src/lib/content/regio');
const ref = { id: outline.id, version: outline.version, hash };
const card = writeCard(fullScan(outline, ref), outline);
const modules = qrModules(card);

const versionOf = (size: number): number => (size - 17) / 4;
const seen = (how: Degradation): string | undefined => decodeQr(cameraFrame(modules, how));

describe('qrModules', () => {
	it('returns a version 4 symbol, for a card with every kind of answer', () => {
		expect(versionOf(modules.length)).toBe(4);
		expect(modules.every((row) => row.length === modules.length)).toBe(true);
	});

	it('returns a version 4 symbol, for the card of any scan', () => {
		fc.assert(
			fc.property(anyScan(outline, ref), (scan) => {
				expect(versionOf(qrModules(writeCard(scan, outline)).length)).toBe(4);
			}),
			{ numRuns: 30 },
		);
	});

	it('returns a symbol that decodes to the same card', () => {
		const text = seen({});
		expect(text).toBe(card);
		expect(readCard(text ?? '', outline, ref)).toMatchObject({ ok: true });
	});
});

describe('decodeQr, on a camera frame of 720 lines', () => {
	it.each<readonly [what: string, how: Degradation]>([
		['far away, three pixels per module', { width: 100 }],
		['close by', { width: 600 }],
		['upside down', { turned: 180 }],
		['a quarter turned', { turned: 90 }],
		['slightly turned', { turned: 17 }],
		['turned by 45 degrees', { turned: 45 }],
		['leaning back slightly', { tilted: 15 }],
		['leaning back 40 degrees', { tilted: 40 }],
		['leaning forward 20 degrees', { tilted: -20 }],
		['skewed', { slanted: 0.3 }],
		['out of focus', { blur: 4 }],
		['far away and out of focus', { width: 180, blur: 1.8 }],
		['in a shaking hand', { shake: 10 }],
		['with 30 % contrast', { contrast: 0.3 }],
		['with 20 % contrast', { contrast: 0.2 }],
		['in the dark, with noise', { contrast: 0.3, noise: 12 }],
		['with much noise', { noise: 60 }],
		['under a lamp from one side', { contrast: 0.5, lamp: 0.6 }],
		['with a thumb on its corner', { covered: 0.25 }],
		['with inverted colours', { inverted: true }],
		[
			'with all of these at once',
			{ width: 200, turned: -8, tilted: 20, slanted: 0.05, blur: 1.2, contrast: 0.3, noise: 6, lamp: 0.2 },
		],
	])('reads a card %s', (_what, how) => {
		expect(seen(how)).toBe(card);
	});
});

describe('decodeQr, unreadable', () => {
	it.each<readonly [what: string, how: Degradation]>([
		['with hardly any contrast', { contrast: 0.06 }],
		['far out of focus', { blur: 9 }],
		['too far away', { width: 50 }],
		['on its side', { tilted: 80 }],
		['half covered', { covered: 0.7 }],
	])('returns undefined, for a card %s', (_what, how) => {
		expect(seen(how)).toBeUndefined();
	});

	it.each([
		['an even grey', 200],
		['a black', 0],
	])('returns undefined, for %s frame', (_what, grey) => {
		const data = new Uint8ClampedArray(720 * 720 * 4).fill(grey);
		expect(decodeQr({ data, width: 720, height: 720 })).toBeUndefined();
	});
});

it('readCard: returns "foreign", for a QR code that is not a card', () => {
	const address = 'https://www.voorbeeld.nl/folder?uit=de+wachtkamer';
	const text = decodeQr(cameraFrame(qrModules(address), { turned: 10, blur: 1 }));
	expect(text).toBe(address);
	expect(readCard(text ?? '', outline, ref)).toEqual({ ok: false, error: 'foreign' });
});
