import type { Outline } from '$lib/content/outline';
import type { Answers } from './answers';
import { scoreDimension, type DimensionResult } from './score-dimension';

/** The profile: one result per dimension, in content order. There is no overall number. */
export function scoreScan(outline: Outline, scan: Answers): readonly DimensionResult[] {
	return outline.dimensions.map((dimension) => scoreDimension(dimension, scan));
}
