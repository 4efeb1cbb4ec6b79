import type { GreyPicture } from './grey-picture';

/** Half the width in pixels of the square whose mean a pixel is compared with. */
const reach = 4;

/** Shades that a pixel must be darker than that mean. */
const darker = 7;

/**
 * Marks the pixels that are darker than what is around them, 1 for dark. A large dark square becomes a ring inside its
 * edge, whatever the light on that side of the room. No pixel at the edge of the picture is marked, so that a search may
 * look at all eight neighbours of a dark one.
 */
export function darkPixels({ width, height, light }: GreyPicture): Uint8Array {
	const smooth = smoothed({ width, height, light });
	const sums = sumsOf(smooth, width, height);
	const dark = new Uint8Array(width * height);
	for (let y = 1; y < height - 1; y += 1) {
		const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
		for (let x = 1; x < width - 1; x += 1) {
			const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
			const row = width + 1;
			const sum =
				(sums[bottom * row + right] ?? 0) -
				(sums[top * row + right] ?? 0) -
				(sums[bottom * row + left] ?? 0) +
				(sums[top * row + left] ?? 0);
			const area = (bottom - top) * (right - left);
			if (((smooth[y * width + x] ?? 0) + darker) * area < sum) dark[y * width + x] = 1;
		}
	}
	return dark;
}

/** Smooths camera noise: weighs each pixel with its neighbours, 1 2 1 both ways. */
function smoothed({ width, height, light }: GreyPicture): Uint8Array {
	const smooth = light.slice();
	for (let y = 1; y < height - 1; y += 1) {
		for (let x = 1; x < width - 1; x += 1) {
			const at = y * width + x;
			const above =
				(light[at - width - 1] ?? 0) + 2 * (light[at - width] ?? 0) + (light[at - width + 1] ?? 0);
			const here = (light[at - 1] ?? 0) + 2 * (light[at] ?? 0) + (light[at + 1] ?? 0);
			const below =
				(light[at + width - 1] ?? 0) + 2 * (light[at + width] ?? 0) + (light[at + width + 1] ?? 0);
			smooth[at] = (above + 2 * here + below) >> 4;
		}
	}
	return smooth;
}

/** Summed-area table: the sum of all shades above and left of each corner between pixels; it gives that of any square. */
function sumsOf(light: Uint8Array, width: number, height: number): Uint32Array {
	const row = width + 1;
	const sums = new Uint32Array(row * (height + 1));
	for (let y = 0; y < height; y += 1) {
		let sum = 0;
		for (let x = 0; x < width; x += 1) {
			sum += light[y * width + x] ?? 0;
			sums[(y + 1) * row + x + 1] = (sums[y * row + x + 1] ?? 0) + sum;
		}
	}
	return sums;
}
