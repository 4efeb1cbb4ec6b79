import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const properties = 'docProps/core.xml';

/** Start of the time of a ZIP file; Word writes the same in its own files. */
const epoch = new Date(1980, 0, 1);

/**
 * Package with one day in place of the moments that the library writes: in the properties, and at every part of the ZIP
 * file, which would tell the clock and time zone of this device.
 */
export function withoutTimes(bytes: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(bytes);
	const core = parts[properties];
	if (!core) throw new Error(`The package has no ${properties}`);
	return zipSync(
		{ ...parts, [properties]: strToU8(strFromU8(core).replace(/(W3CDTF">)[^<]*/g, `$1${day}`)) },
		{ mtime: epoch },
	);
}
