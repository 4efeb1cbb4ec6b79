import { sha256 } from '$lib/content/sha256';
import type { Region } from './scan';

/** Each kind of copy has ids of its own, so that a card, a row and a file of one scan don't share one. */
export type CopyKind = 'kopie' | 'kaart' | 'verzameling' | 'agenda' | 'regio';

/**
 * The id of what leaves in place of the id that stays: always the same for the same original, so that nothing counts
 * twice, and one-way, so that it doesn't lead back.
 */
export const ownId = (kind: CopyKind, original: string): string =>
	uuidOf(sha256(`bouwstenenscan ${kind} ${original.toLowerCase()}`));

/** Known by its name alone: the same in each copy, and of no scan. */
export const ownRegion = ({ name }: Region): Region => ({ id: ownId('regio', name), name });

/** One person in a bijeenkomst, by the id of the scan, whether it came in as a card or as a file. */
export const cardId = (scanId: string): string => ownId('kaart', scanId);

/** True for an id that was made here; those of scans are of version 4. */
export const isOwnId = (id: string): boolean => id.charAt(14) === '8';

/** Version 8 of RFC 9562: the digits are our own. */
const uuidOf = (hex: string): string =>
	`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
