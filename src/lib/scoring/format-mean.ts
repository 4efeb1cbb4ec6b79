/**
 * One decimal, halves up, decimal comma: 2.25 → "2,3". The epsilon corrects halves that binary fractions make too
 * small.
 */
export function formatMean(mean: number): string {
	return (Math.round((mean + Number.EPSILON * 4) * 10) / 10).toFixed(1).replace('.', ',');
}
