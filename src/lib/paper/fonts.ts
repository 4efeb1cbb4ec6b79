import regularUrl from './fonts/scan-sans-regular.ttf?url';
import semiboldUrl from './fonts/scan-sans-semibold.ttf?url';
import type { Face } from './theme';

/** The TrueType files, whole. */
export type FontFiles = Readonly<Record<Face, Uint8Array>>;

/** The fonts of this site; the service worker has them when the network has not. */
export async function fetchFonts(): Promise<FontFiles> {
	const [regular, semibold] = await Promise.all([regularUrl, semiboldUrl].map(fetchBytes));
	if (!regular || !semibold) throw new Error('Two fonts were asked for');
	return { regular, semibold };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`Font ${url} answers ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
