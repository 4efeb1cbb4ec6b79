/** When something went to the bin. Where damage took the field away it is not there, so that it can be seen. */
export const binnedAt = (deletedAt: unknown): string | null =>
	typeof deletedAt === 'string' ? deletedAt : null;
