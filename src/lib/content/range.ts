export type Range = { readonly least: number; readonly most: number };

/** The nearest number in the range, bounds included. */
export const clamped = (value: number, { least, most }: Range): number =>
	Math.min(most, Math.max(least, value));
