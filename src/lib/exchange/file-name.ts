import { sha256 } from '$lib/content/sha256';
import { localDay } from '$lib/scan/local-day';
import type { Scan } from '$lib/scan/scan';

/**
 * "Bouwstenenscan Regio Zuid 2026-11-22 k7pq": a region, the day on the user's calendar, and a code that tells the files
 * of twelve people apart without naming anyone.
 */
export const fileNameOf = ({ id, region }: Pick<Scan, 'id' | 'region'>, now: string): string =>
	`${fileNameFor(region.name, now)} ${fileCode(id)}`;

/** No vowels, so that no code is a word, and nothing that looks like something else. */
const codeSigns = '23456789bcdfghjkmnpqrstvwxyz';

/** Four signs of a hash: the same for each file about one thing, and too short to lead back to its id. */
export function fileCode(id: string): string {
	const hash = Number.parseInt(sha256(`file name ${id}`).slice(0, 12), 16);
	return [0, 1, 2, 3]
		.map((place) => codeSigns.charAt(Math.floor(hash / codeSigns.length ** place) % codeSigns.length))
		.join('');
}

/** Leaves room for the words around it in the 255 bytes that most file systems give a name. */
const mostBytes = 120;

/** "Bouwstenenscan Regio Zuid 2026-11-22"; without what a file system refuses. */
export function fileNameFor(region: string, now: string): string {
	const safe = region
		.normalize('NFC')
		.replace(/[\p{C}<>:"/\\|?*.]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return `Bouwstenenscan ${shortened(safe)} ${localDay(now)}`.replace(/\s+/g, ' ');
}

/** By whole characters: half of one is no name. */
function shortened(name: string): string {
	const characters = Array.from(name).slice(0, 60);
	while (new TextEncoder().encode(characters.join('')).length > mostBytes) characters.pop();
	return characters.join('');
}
