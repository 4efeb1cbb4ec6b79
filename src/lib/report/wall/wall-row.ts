import type { DimensionOutline, Outline } from '$lib/content/outline';
import type { Ambition, Scan } from '$lib/scan/scan';
import type { DimensionResult } from '$lib/scoring/score-dimension';
import { scoreScan } from '$lib/scoring/score-scan';
import { formatMean } from '$lib/scoring/format-mean';
import { ambitionText, coverageText, figureOf, levelText } from '../words';

/** One row of the wall. */
export type WallRow = {
	readonly id: string;
	readonly shortName: string;
	readonly result: DimensionResult;
	/** "2,6", or the word that stands where a number can't. */
	readonly figure: string;
	/** "voorlopig", or empty. */
	readonly mark: string;
	/** "1 (verkennen)"; null without a number. */
	readonly lowestText: string | null;
	readonly ambition: Ambition | null;
	/** The mean at an earlier peilmoment, 0 to 4. */
	readonly previous: number | null;
	/** Each person's own mean, 0 to 4, ascending, while a group has decided nothing yet; none below three people. */
	readonly means: readonly number[];
	/** The whole row as one sentence, for who can't see the wall. */
	readonly sentence: string;
};

/** The mean of a dimension at an earlier peilmoment, 0 to 4; null where there was no number. */
export type MeanBefore = (dimensionId: string) => number | null;

export const noneBefore: MeanBefore = () => null;

/** The wall alone, for where the long texts are not at hand. */
export function wallRows(outline: Outline, scan: Scan, meanBefore = noneBefore): readonly WallRow[] {
	const results = new Map(scoreScan(outline, scan).map((result) => [result.dimensionId, result]));
	return outline.dimensions.flatMap((dimension) => {
		const result = results.get(dimension.id);
		const ambition = scan.ambitions[dimension.id] ?? null;
		if (!result) return [];
		const figure = figureOf(result.outcome);
		const previous = meanBefore(dimension.id);
		const beside = { ambition, previous, means: [], figure, done: 'Ingevuld' };
		return [wallRow(outline.levels, dimension, result, beside)];
	});
}

/** What scan and session say each in their own way; `done` is what happened to a statement with a level. */
export type Beside = Pick<WallRow, 'ambition' | 'previous' | 'means' | 'figure'> & { readonly done: string };

export function wallRow(
	levels: Outline['levels'],
	{ id, shortName }: Pick<DimensionOutline, 'id' | 'shortName'>,
	result: DimensionResult,
	{ ambition, previous, means, figure, done }: Beside,
): WallRow {
	const { outcome, tally } = result;
	const mark = outcome.kind === 'score' && outcome.provisional ? 'voorlopig' : '';
	const lowestText = outcome.kind === 'score' ? levelText(outcome.lowest, levels) : null;
	const sentence = [
		`${shortName}: ${figure}${mark ? ` (${mark})` : ''}.`,
		...(lowestText === null ? [] : [`Laagste niveau ${lowestText}.`]),
		`${done}: ${coverageText(tally)}.`,
		...(ambition ? [`Ambitie ${ambitionText(ambition)}.`] : []),
		...(previous === null ? [] : [`Vorige keer ${formatMean(previous)}.`]),
		...meansText(means),
	].join(' ');
	return { id, shortName, result, figure, mark, lowestText, ambition, previous, means, sentence };
}

/** Only what a wall shows, of something that knows more. */
export const onlyRow = ({
	id,
	shortName,
	result,
	figure,
	mark,
	lowestText,
	ambition,
	previous,
	means,
	sentence,
}: WallRow): WallRow => ({
	id,
	shortName,
	result,
	figure,
	mark,
	lowestText,
	ambition,
	previous,
	means,
	sentence,
});

function meansText(means: readonly number[]): string[] {
	const [lowest, highest] = [means.at(0), means.at(-1)];
	if (lowest === undefined || highest === undefined) return [];
	return [`Wat ieder gemiddeld koos, ligt tussen ${formatMean(lowest)} en ${formatMean(highest)}.`];
}
