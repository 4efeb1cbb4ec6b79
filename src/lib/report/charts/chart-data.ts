import type { WallRow } from '../wall/wall-row';

/** What the bars and the radar draw; null where a dimension has no number. */
export type ChartData = {
	readonly labels: readonly string[];
	readonly means: readonly (number | null)[];
	readonly ambitions: readonly (number | null)[];
	/** A radar with holes misleads, so it is drawn only when every dimension has a number. */
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
