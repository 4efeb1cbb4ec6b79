import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';

/** The squares of a QR code, row by row, dark is true; without the white around it. */
export type Modules = readonly (readonly boolean[])[];

/** As the browser's ImageData: four bytes a pixel. */
export type Pixels = {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
};

/** A QR code at error correction M: up to 15 % of it may be unreadable. */
export function qrModules(text: string): Modules {
	const framed = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
	return framed.slice(1, -1).map((row) => row.slice(1, -1));
}

/** The text of the QR code in a picture; undefined where none can be read. */
export function decodeQr({ data, width, height }: Pixels): string | undefined {
	try {
		return decodeQR({ data, width, height }, { effort: tries, timeLimit: Infinity });
	} catch {
		// this is how the library says that there is none
		return undefined;
	}
}

/** Counted, not timed, so that a slow laptop sees what a fast one sees. */
const tries = 4;
