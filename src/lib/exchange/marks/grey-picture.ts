/** Picture in shades of grey, row by row, 0 black to 255 white. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly light: Uint8Array };

export type Place = { readonly x: number; readonly y: number };

/** Shades of grey of red, green, blue and alpha values. */
export function greyOf({ width, height, data }: Pick<ImageData, 'width' | 'height' | 'data'>): GreyPicture {
	const light = new Uint8Array(width * height);
	for (let index = 0, at = 0; index < light.length; index += 1, at += 4)
		light[index] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
	return { width, height, light };
}

/** Shade at a place between pixels; beyond an edge that of the edge. */
export function lightAt({ width, height, light }: GreyPicture, x: number, y: number): number {
	const [left, top] = [clamp(Math.floor(x), width - 2), clamp(Math.floor(y), height - 2)];
	const [right, below] = [clampShare(x - left), clampShare(y - top)];
	const at = top * width + left;
	const upper = mix(light[at] ?? 0, light[at + 1] ?? 0, right);
	return mix(upper, mix(light[at + width] ?? 0, light[at + width + 1] ?? 0, right), below);
}

const mix = (one: number, other: number, share: number): number => one + (other - one) * share;
const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
const clampShare = (share: number): number => clamp(share, 1);
