import { sha256 } from '$lib/content/sha256';
import type { Region } from './scan';

/** Namespace of derived ids, so that a card, a row and a file of one scan have different ids. */
export type CopyKind = 'kopie' | 'kaart' | 'verzameling' | 'agenda' | 'regio';

/**
 * Derives the id of an outgoing copy: deterministic, so that nothing counts twice, and one-way, so that it does not
 * lead back to the original.
 */
export const ownId = (kind: CopyKind, original: string): string =>
	uuidOf(sha256(`bouwstenenscan ${kind} ${original.toLowerCase()}`));

/** Region with an id derived from its name alone: the same in every copy, and that of no scan. */
export const ownRegion = ({ name }: Region): Region => ({ id: ownId('regio', name), name });

/** Participant id derived from the id of a scan; the same for a card and a file of that scan. */
export const cardId = (scanId: string): string => ownId('kaart', scanId);

/** True for a derived id (UUID version 8); ids of scans are version 4. */
export const isOwnId = (id: string): boolean => id.charAt(14) === '8';

/** UUID version 8 (RFC 9562): custom digits. */
const uuidOf = (hex: string): string =>
	`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
