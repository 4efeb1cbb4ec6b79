import type { Outline } from '$lib/content/outline';

/** "1 verkennen". */
export const namedLevel = (level: number, levels: Outline['levels']): string =>
	`${level} ${levels[level]?.name ?? ''}`;
