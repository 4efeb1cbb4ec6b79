/** Squared distance below which a colour needs no second one. */
const near = 20 ** 2;

/** Reduces a picture to its most frequent colours that differ enough; every other pixel gets the nearest of them. */
export function withFewColours(pixels: Uint32Array, colours: number): Uint32Array {
	const counts = new Map<number, number>();
	for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
	const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([pixel]) => pixel);
	const palette = paletteOf(byCount, colours);
	const nearest = new Map(byCount.map((pixel) => [pixel, nearestOf(palette, pixel)]));
	return pixels.map((pixel) => nearest.get(pixel) ?? pixel);
}

function paletteOf(byCount: readonly number[], colours: number): readonly number[] {
	const palette: number[] = [];
	for (const pixel of byCount) {
		if (palette.every((colour) => distance(colour, pixel) > near)) palette.push(pixel);
		if (palette.length === colours) break;
	}
	return palette;
}

function nearestOf(palette: readonly number[], pixel: number): number {
	let nearest = pixel;
	let least = Infinity;
	for (const colour of palette) {
		const far = distance(colour, pixel);
		if (far >= least) continue;
		least = far;
		nearest = colour;
	}
	return nearest;
}

const distance = (one: number, other: number): number =>
	apart(one, other, 0) ** 2 + apart(one, other, 8) ** 2 + apart(one, other, 16) ** 2;

const apart = (one: number, other: number, shift: number): number =>
	((one >>> shift) & 255) - ((other >>> shift) & 255);
