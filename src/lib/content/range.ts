export type Range = { readonly least: number; readonly most: number };

/** The nearest number that is in range. */
export const clamped = (value: number, { least, most }: Range): number =>
	Math.min(most, Math.max(least, value));
