/** Why a field can't keep what is in it, as a sentence for the one who typed it; empty when it can. */
export type Refusal = string;

/** "10.000", written out here: the browser's own words for a number load slowly on a phone. */
export const figure = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');

export function textRefusal(text: string, most: number): Refusal {
	if (text.length <= most) return '';
	return `Dit is te lang: ${figure(text.length)} tekens, en er passen er ${figure(most)}. Het wordt pas bewaard als het past.`;
}
