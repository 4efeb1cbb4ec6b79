/** Levels of a statement, lowest first. */
export const levels = [0, 1, 2, 3, 4] as const;

/** Levels that can be an ambition, lowest first. */
export const ambitionLevels = [1, 2, 3, 4] as const;
