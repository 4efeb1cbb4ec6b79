/** Meaning of each tint and line of the wall, by the class of its swatch. */
export const legendTexts = {
	lowest: 'alles staat minstens hier',
	mean: 'gemiddeld',
	empty: 'nog te bouwen',
	ambition: 'ambitie',
	previous: 'vorige keer',
	person: 'één deelnemer',
	dotted: 'geen getal',
} as const;

export type LegendId = keyof typeof legendTexts;
