/** Splits an array into chunks of at most `size`. */
export const inParts = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
		all.slice(part * size, (part + 1) * size),
	);

/** Number of items that a slow device reads without a noticeable pause. */
export const itemsAtOnce = 50;

/** Asks the database about each item, some at once; results are in the order of the items. */
export async function eachOf<T, R>(
	items: readonly T[],
	work: (item: T) => PromiseLike<R>,
): Promise<readonly R[]> {
	const results: R[] = [];
	for (const part of inParts(items, itemsAtOnce)) results.push(...(await Promise.all(part.map(work))));
	return results;
}
