import type { Scan } from '$lib/scan/scan';
import { holdsAnswers } from '$lib/session/files/holds-answers';
import type { Session } from '$lib/session/session';

/** Outcome of saving a file, with a warning if it holds no answers. */
export const fileSentence = (isMade: boolean, data: Scan | Session): string =>
	isMade
		? `Het bestand staat bij je downloads.${emptySentence(data)}`
		: 'Het bestand kon niet worden gemaakt. Probeer het nog eens.';

/** Addition to the outcome of a file or report; empty if it holds answers. */
export const emptySentence = (data: Scan | Session): string =>
	holdsAnswers(data) ? '' : ' Er is nog niets ingevuld: er staan geen antwoorden in.';
