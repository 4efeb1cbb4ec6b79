import type { Ambition } from '$lib/scan/scan';

/** "3 in 2028". */
export const ambitionText = ({ level, year }: Pick<Ambition, 'level' | 'year'>): string =>
	`${String(level)} in ${String(year)}`;
