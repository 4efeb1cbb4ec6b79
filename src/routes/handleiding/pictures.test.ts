import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictures } from './pictures';

const folder = 'static/handleiding';

/** Size in the header of an extended WebP (VP8X). */
const sizeOf = (webp: Buffer): { readonly width: number; readonly height: number } => ({
	width: webp.readUIntLE(24, 3) + 1,
	height: webp.readUIntLE(27, 3) + 1,
});

describe('manual pictures', () => {
	it('match the files in the folder', () => {
		expect(readdirSync(folder).toSorted()).toEqual(
			Object.keys(pictures)
				.map((name) => `${name}.webp`)
				.toSorted(),
		);
	});

	it.each(Object.entries(pictures))('%s is small and has the size that the page reserves', (name, wanted) => {
		const webp = readFileSync(`${folder}/${name}.webp`);
		expect(webp.subarray(12, 16).toString()).toBe('VP8X');
		expect(sizeOf(webp)).toEqual({ width: wanted.width, height: wanted.height });
		expect(webp.length).toBeLessThan(25_000);
	});

	it.each(Object.entries(pictures))('%s is described in words', (_name, { alt }) => {
		expect(alt).toMatch(/^\p{Lu}.{40,}\.$/u);
	});
});
