import type { Outline } from '$lib/content/outline';
import { writeCard } from '$lib/exchange/answer-card';
import { answerRows, type AnswerRow } from '$lib/exchange/answer-rows';
import { share } from '$lib/exchange/hand-over';
import { qrModules, type Modules } from '$lib/exchange/qr';
import { writeCardText } from '$lib/exchange/text/card-text';
import type { Scan } from '$lib/scan/scan';

export type Card = { readonly modules: Modules; readonly rows: readonly AnswerRow[]; readonly text: string };

/** Answer card, as a code for a camera, as rows to type over and as a line for a message. */
export const makeCard = (scan: Scan, outline: Outline): Card => ({
	modules: qrModules(writeCard(scan, outline)),
	rows: answerRows(scan, outline),
	text: writeCardText(scan, outline),
});

// loaded with the card, so that the page which offers it needs no more files at once
export { share };
