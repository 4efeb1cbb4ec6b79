import regularUrl from './fonts/scan-sans-regular.ttf?url';
import semiboldUrl from './fonts/scan-sans-semibold.ttf?url';
import type { Face } from './theme';

/** The contents of the TrueType files. */
export type FontFiles = Readonly<Record<Face, Uint8Array>>;

/** Fetches the fonts of this site; offline they come from the service worker. */
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
