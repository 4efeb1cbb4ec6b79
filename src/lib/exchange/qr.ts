import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';

/** The modules of a QR code by row, true for dark; without the quiet zone. */
export type Modules = readonly (readonly boolean[])[];

/** Pixels as in the browser's ImageData: four bytes per pixel. */
export type Pixels = {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
};

/** Encodes a QR code at error correction level M: up to 15 % of it may be unreadable. */
export function qrModules(text: string): Modules {
	const framed = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
	return framed.slice(1, -1).map((row) => row.slice(1, -1));
}

/** Decodes the QR code in a picture; undefined where none can be read. */
export function decodeQr({ data, width, height }: Pixels): string | undefined {
	try {
		return decodeQR({ data, width, height }, { effort: tries, timeLimit: Infinity });
	} catch {
		// the library throws when it finds no code
		return undefined;
	}
}

/** A number of tries instead of a time limit, so that a slow laptop reads as well as a fast one. */
const tries = 4;
