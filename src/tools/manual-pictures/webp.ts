import type { Page } from 'playwright';
import { withFewColours } from './few-colours.ts';

const maxBytes = 25_000;

/**
 * Numbers of colours to try: a screen has few colours and much text, which stays sharp where a lossy picture would blur
 * it.
 */
const colourCounts = [64, 32, 20, 14] as const;

type Size = { readonly width: number; readonly height: number };

/** Encodes a PNG as WebP of this size, with as many colours as fit the limit; an empty page of the browser does it. */
export async function smallWebp(page: Page, png: Buffer, size: Size): Promise<Buffer> {
	const drawn = await page.evaluate(draw, { ...size, png: png.toString('base64') });
	const pixels = new Uint32Array(new Uint8Array(Buffer.from(drawn, 'base64')).buffer);
	let length = 0;
	for (const colours of colourCounts) {
		const reduced = Buffer.from(withFewColours(pixels, colours).buffer).toString('base64');
		const webp = Buffer.from(await page.evaluate(encode, { ...size, pixels: reduced }), 'base64');
		if (webp.length < maxBytes) return webp;
		length = webp.length;
	}
	throw new Error(`There is too much in this picture: ${String(length)} bytes. Make it smaller.`);
}

/** Runs in the page: returns the pixels. */
async function draw({ png, width, height }: Size & { readonly png: string }): Promise<string> {
	const image = new Image();
	image.src = `data:image/png;base64,${png}`;
	await image.decode();
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (!context) throw new Error('This browser draws nothing');
	context.imageSmoothingQuality = 'high';
	context.drawImage(image, 0, 0, width, height);
	const { data } = context.getImageData(0, 0, width, height);
	let bytes = '';
	for (const byte of data) bytes += String.fromCharCode(byte);
	return btoa(bytes);
}

/** Runs in the page: WebP at the highest quality is lossless. */
function encode({ pixels, width, height }: Size & { readonly pixels: string }): string {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const bytes = Uint8ClampedArray.from(atob(pixels), (letter) => letter.charCodeAt(0));
	canvas.getContext('2d')?.putImageData(new ImageData(bytes, width), 0, 0);
	return canvas.toDataURL('image/webp', 1).split(',')[1] ?? '';
}
