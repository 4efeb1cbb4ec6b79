/** Moment of going to the bin. A damaged field counts as not in the bin, so that the item stays visible. */
export const binnedAt = (deletedAt: unknown): string | null =>
	typeof deletedAt === 'string' ? deletedAt : null;
