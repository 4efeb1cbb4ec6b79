/** Error message for an invalid value, as a sentence; empty for a valid one. */
export type Refusal = string;

/** "10.000". Formatted by hand: Intl is slow to initialize on a phone. */
export const figure = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');

export function textRefusal(text: string, most: number): Refusal {
	if (text.length <= most) return '';
	return `Dit is te lang: ${figure(text.length)} tekens, en er passen er ${figure(most)}. Het wordt pas bewaard als het past.`;
}
