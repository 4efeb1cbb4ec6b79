import type { WallRow } from '../wall/wall-row';

/** Data of bars and radar; null where a dimension has no number. */
export type ChartData = {
	readonly labels: readonly string[];
	readonly means: readonly (number | null)[];
	readonly ambitions: readonly (number | null)[];
	/** True if every dimension has a number: a radar with gaps misleads. */
	readonly complete: boolean;
};

export function chartData(rows: readonly WallRow[]): ChartData {
	const means = rows.map(({ result: { outcome } }) => (outcome.kind === 'score' ? outcome.mean : null));
	return {
		labels: rows.map(({ shortName }) => shortName),
		means,
		ambitions: rows.map(({ ambition }) => ambition?.level ?? null),
		complete: means.every((mean) => mean !== null),
	};
}
