import { formatMean } from '$lib/scoring/format-mean';
import type { WallRow } from '../wall/wall-row';
import { ambitionText } from '../wall/ambition-text';
import type { GapReport } from './report-model';

/** Dimensions below their ambition, the largest distance first; those without a number come last. */
export const gapsOf = (rows: readonly WallRow[]): readonly GapReport[] =>
	rows.flatMap((row) => gapOf(row) ?? []).sort((one, other) => (other.size ?? -1) - (one.size ?? -1));

function gapOf({ id, shortName, result, figure, ambition }: WallRow): GapReport | undefined {
	if (ambition === null) return undefined;
	const common = { dimensionId: id, dimension: shortName, ambition: ambitionText(ambition) };
	if (result.outcome.kind !== 'score') return { ...common, figure: '', distance: '', size: null };
	const size = ambition.level - result.outcome.mean;
	return size > 0 ? { ...common, figure, distance: formatMean(size), size } : undefined;
}
