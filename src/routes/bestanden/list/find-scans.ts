import { nameKey } from '$lib/scan/name';
import type { ScanHead } from '$lib/storage/stores/scan-store';

/** Scans with every one of these words in their name or region, ignoring case and accents. */
export function findScans(scans: readonly ScanHead[], query: string): readonly ScanHead[] {
	const words = folded(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return scans;
	return scans.filter(({ name, region }) => {
		const text = folded(`${name} ${region.name}`);
		return words.every((word) => text.includes(word));
	});
}

const folded = (text: string): string =>
	nameKey(text)
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '');
