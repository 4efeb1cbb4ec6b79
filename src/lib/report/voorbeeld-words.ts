import { capitalised } from '$lib/content/capitalised';
import type { Voorbeeld } from '$lib/content/voorbeelden/voorbeelden';
import { originText } from './words';

export const voorbeeldWords = {
	title: 'Zo doet een andere regio het',
	readIn: (year: number): string => `Gelezen in ${String(year)}; kan intussen anders zijn.`,
} as const;

/** "Mijnstreek, jaar onbekend". */
export const placeText = ({ regio, year = 'jaar onbekend' }: Voorbeeld): string =>
	capitalised(`${regio}, ${year}`);

/** Source and certainty, as one sentence. */
export const voorbeeldOrigin = ({ zekerheid, sources }: Voorbeeld): string => originText(zekerheid, sources);
