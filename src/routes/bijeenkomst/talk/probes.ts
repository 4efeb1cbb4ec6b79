import type { SpreadFlag, SpreadWord } from '$lib/scoring/spread';

/**
 * Questions that fit how far people are apart; our own, in the spirit of "individual first, then consensus" (F114,
 * F115).
 */
export function probesFor(
	/** Reason to talk about it. */
	place: SpreadWord | SpreadFlag,
	/** People per level, as far as the group may see them. */
	levels: readonly number[],
): readonly string[] {
	const lowest = levels.findIndex((count) => count > 0);
	const highest = levels.findLastIndex((count) => count > 0);
	const ends =
		lowest >= 0 && highest - lowest >= 2
			? [`Wat ziet iemand met een ${String(highest)} dat iemand met een ${String(lowest)} niet ziet?`]
			: [];
	switch (place) {
		case 'two-views':
			return [...ends, 'Gaat het over verschillende plekken in jullie gebied, of over verschillend kijken?'];
		case 'divergent':
			return [...ends, 'Welk voorbeeld had je in je hoofd toen je koos?'];
		case 'some-differ':
			return [...ends, 'Wie koos anders: wil je vertellen waar je aan dacht?'];
		case 'unknown':
			return ['Wie weet het wel, en hoe weet je dat?', 'Hoe komt het dat zo veel mensen dit niet weten?'];
		case 'not-applicable-split':
			return ['Voor wie speelt dit niet, en wie doet het dan?'];
		default:
			return [];
	}
}
