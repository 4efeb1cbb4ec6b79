import type { Outline } from '$lib/content/outline';
import type { Scan } from '$lib/scan/scan';
import { scoreDimension, type DimensionResult } from './score-dimension';

/** The profile: one result per dimension, in content order. There is no overall number. */
export function scoreScan(
	outline: Outline,
	scan: Pick<Scan, 'length' | 'entries'>,
): readonly DimensionResult[] {
	return outline.dimensions.map((dimension) => scoreDimension(dimension, scan));
}
