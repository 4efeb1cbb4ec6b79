import { holdsAnswers } from '$lib/session/files/holds-answers';
import type { Scan } from '$lib/scan/scan';
import type { Session } from '$lib/session/session';
import { clockText } from '$lib/ui/clock-text';

/** Outcome of saving a file, with a warning if it holds no answers; `name` is undefined if no file could be made. */
export const fileSentence = (name: string | undefined, data: Scan | Session): string =>
	name === undefined
		? 'Het bestand kon niet worden gemaakt. Probeer het nog eens.'
		: `${savedAsSentence(name)}${emptySentence(data)}`;

/** Tells when and where a file was saved. */
export const savedAsSentence = (name: string, at: Date = new Date()): string =>
	`Bewaard om ${clockText(at)}: “${name}” staat bij je downloads.`;

/** Addition to the outcome of a file or report; empty if it holds answers. */
export const emptySentence = (data: Scan | Session): string =>
	holdsAnswers(data) ? '' : ' Er is nog niets ingevuld: er staan geen antwoorden in.';
