import type { Outline } from '$lib/content/outline';
import { writeCard } from '$lib/exchange/answer-card';
import { answerRows, type AnswerRow } from '$lib/exchange/answer-rows';
import { qrModules, type Modules } from '$lib/exchange/qr';
import type { Scan } from '$lib/scan/scan';

export type Card = { readonly modules: Modules; readonly rows: readonly AnswerRow[] };

/** Answer card, as a code for a camera and as rows to type over. */
export const makeCard = (scan: Scan, outline: Outline): Card => ({
	modules: qrModules(writeCard(scan, outline)),
	rows: answerRows(scan, outline),
});
