import type { LegendId } from './legend-texts';
import type { WallRow } from './wall-row';

const isScored = ({ result }: WallRow): boolean => result.outcome.kind === 'score';

const needs: readonly (readonly [id: LegendId, isNeeded: (rows: readonly WallRow[]) => boolean])[] = [
	['lowest', (rows) => rows.some(isScored)],
	['mean', (rows) => rows.some(isScored)],
	['empty', (rows) => rows.some(isScored)],
	['ambition', (rows) => rows.some(({ ambition }) => ambition !== null)],
	['previous', (rows) => rows.some(({ previous }) => previous !== null)],
	['person', (rows) => rows.some(({ means }) => means.length > 0)],
	['dotted', (rows) => !rows.every(isScored)],
];

/** Tints and lines that occur in these rows. */
export const legendFor = (rows: readonly WallRow[]): readonly LegendId[] =>
	needs.filter(([, isNeeded]) => isNeeded(rows)).map(([id]) => id);
