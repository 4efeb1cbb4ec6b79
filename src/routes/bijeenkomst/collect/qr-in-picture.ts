import { decodeQr } from '$lib/exchange/qr';

/** Widths in pixels at which a picture is read: a code that is small in it needs a large one, a blurred one a small. */
const widths = [1600, 1000, 640];

/** True for a file that can be shown as a picture. */
export const isPicture = ({ type }: Blob): boolean => type.startsWith('image/');

/** Text of the QR code in a photo or a screenshot; undefined where none can be read. */
export async function qrInPicture(file: Blob): Promise<string | undefined> {
	const picture = await createImageBitmap(file).catch(() => undefined);
	if (!picture) return undefined;
	try {
		for (const width of widths) {
			const text = decodeQr(pixelsOf(picture, width));
			if (text !== undefined) return text;
		}
		return undefined;
	} finally {
		picture.close();
	}
}

/** Pixels of a picture, at most `most` wide or high. */
export function pixelsOf(picture: ImageBitmap, most: number): ImageData {
	const scale = Math.min(1, most / Math.max(picture.width, picture.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(picture.width * scale));
	canvas.height = Math.max(1, Math.round(picture.height * scale));
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('No canvas');
	// a transparent picture of a code has white behind it
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
