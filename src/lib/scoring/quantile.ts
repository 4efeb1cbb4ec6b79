/** Linear interpolation at (n−1)·p (Hyndman & Fan type 7) in ascending numbers; undefined when there are none. */
export function quantile(sorted: readonly number[], p: number): number | undefined {
	const at = (sorted.length - 1) * p;
	const below = sorted[Math.floor(at)];
	const above = sorted[Math.ceil(at)];
	if (below === undefined || above === undefined) return undefined;
	return below + (above - below) * (at - Math.floor(at));
}
