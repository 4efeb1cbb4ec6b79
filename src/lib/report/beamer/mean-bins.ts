/** Quarters of a level from 0 to 4. */
const bins = 17;

/** Number of own means at each quarter of a level, from 0 to 4; each mean counts at the nearest. */
export function binsOf(means: readonly number[]): readonly number[] {
	const nearest = means.map((mean) => Math.round(mean * 4));
	return Array.from({ length: bins }, (_, bin) => nearest.filter((each) => each === bin).length);
}

export const mostInBin = (means: readonly number[]): number => Math.max(0, ...binsOf(means));
