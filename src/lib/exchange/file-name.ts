import { sha256 } from '$lib/content/sha256';
import { localDay } from '$lib/scan/local-day';
import type { Scan } from '$lib/scan/scan';
import { isPractice } from '$lib/session/practice/is-practice';

/**
 * "Bouwstenenscan Regio Zuid 2026-11-22 k7pq": the region, the local date, and a code that distinguishes the files of a
 * group without naming anyone.
 */
export const fileNameOf = ({ id, region }: Pick<Scan, 'id' | 'region'>, now: string): string =>
	`${fileNameFor(isPractice({ id }) ? `oefenavond ${region.name}` : region.name, now)} ${fileCode(id)}`;

/** No vowels, so that no code is a word, and no characters that look alike. */
const codeSigns = '23456789bcdfghjkmnpqrstvwxyz';

/** Four characters of a hash: equal for all files about one item, and too short to recover its id. */
export function fileCode(id: string): string {
	const hash = Number.parseInt(sha256(`file name ${id}`).slice(0, 12), 16);
	return [0, 1, 2, 3]
		.map((place) => codeSigns.charAt(Math.floor(hash / codeSigns.length ** place) % codeSigns.length))
		.join('');
}

/** Limit for the region's part of the name, in bytes; most file systems allow 255 for the whole name. */
const mostBytes = 120;

/** "Bouwstenenscan Regio Zuid 2026-11-22"; leaves out characters that a file system refuses. */
export function fileNameFor(region: string, now: string): string {
	const safe = region
		.normalize('NFC')
		.replace(/[\p{C}<>:"/\\|?*.]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return `Bouwstenenscan ${shortened(safe)} ${localDay(now)}`.replace(/\s+/g, ' ');
}

/** Truncates at whole characters, never inside a surrogate pair. */
function shortened(name: string): string {
	const characters = Array.from(name).slice(0, 60);
	while (new TextEncoder().encode(characters.join('')).length > mostBytes) characters.pop();
	return characters.join('');
}
