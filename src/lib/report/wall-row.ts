import type { DimensionOutline, Outline } from '$lib/content/outline';
import type { Ambition, Scan } from '$lib/scan/scan';
import type { DimensionResult } from '$lib/scoring/score-dimension';
import { scoreScan } from '$lib/scoring/score-scan';
import { ambitionText, coverageText, figureOf, levelText } from './words';

/** One row of the wall. */
export type WallRow = {
	readonly id: string;
	readonly shortName: string;
	readonly result: DimensionResult;
	/** "2,6", or the word that stands where a number can't. */
	readonly figure: string;
	/** "voorlopig", or empty. */
	readonly mark: string;
	readonly ambition: Ambition | null;
	/** The whole row as one sentence, for who can't see the wall. */
	readonly sentence: string;
};

/** The wall alone, for where the long texts are not at hand. */
export function wallRows(outline: Outline, scan: Scan): readonly WallRow[] {
	const results = new Map(scoreScan(outline, scan).map((result) => [result.dimensionId, result]));
	return outline.dimensions.flatMap((dimension) => {
		const result = results.get(dimension.id);
		return result ? [wallRow(outline, dimension, scan, result)] : [];
	});
}

export function wallRow(
	{ levels }: Pick<Outline, 'levels'>,
	{ id, shortName }: Pick<DimensionOutline, 'id' | 'shortName'>,
	scan: Scan,
	result: DimensionResult,
): WallRow {
	const { outcome, tally } = result;
	const figure = figureOf(outcome);
	const mark = outcome.kind === 'score' && outcome.provisional ? 'voorlopig' : '';
	const ambition = scan.ambitions[id] ?? null;
	const sentence = [
		`${shortName}: ${figure}${mark ? ` (${mark})` : ''}.`,
		...(outcome.kind === 'score' ? [`Laagste niveau ${levelText(outcome.lowest, levels)}.`] : []),
		`Ingevuld: ${coverageText(tally)}.`,
		...(ambition ? [`Ambitie ${ambitionText(ambition)}.`] : []),
	].join(' ');
	return { id, shortName, result, figure, mark, ambition, sentence };
}
