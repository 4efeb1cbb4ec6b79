import type { Scan } from '$lib/scan/scan';
import { holdsAnswers } from '$lib/session/files/holds-answers';
import type { Session } from '$lib/session/session';

/** What became of a file, and that there is nothing in it where that is so. */
export const fileSentence = (isMade: boolean, data: Scan | Session): string =>
	isMade
		? `Het bestand staat bij je downloads.${emptySentence(data)}`
		: 'Het bestand is niet gelukt. Probeer het nog eens.';

/** Follows what became of a file or report; empty where somebody answered. */
export const emptySentence = (data: Scan | Session): string =>
	holdsAnswers(data) ? '' : ' Er is nog niets ingevuld: er staan geen antwoorden in.';
