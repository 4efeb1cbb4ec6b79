import type { DimensionOutline, Outline } from '$lib/content/outline';
import type { Ambition } from '$lib/scan/scan';
import { formatMean } from '$lib/scoring/format-mean';
import type { DimensionOutcome, DimensionResult, Score } from '$lib/scoring/score-dimension';
import { ambitionText } from './ambition-text';
import { coverageText, levelText } from '../words';

/** Row of the wall. */
export type WallRow = {
	readonly id: string;
	readonly shortName: string;
	readonly result: DimensionResult;
	/** "2,6", or the word in place of a number. */
	readonly figure: string;
	/** "voorlopig", or empty. */
	readonly mark: string;
	/** "1 (verkennen)"; null without a number. */
	readonly lowestText: string | null;
	readonly ambition: Ambition | null;
	/** Mean at an earlier peilmoment, 0 to 4. */
	readonly previous: number | null;
	/** Mean of each participant, 0 to 4, ascending, until the group decides; empty for fewer than three people. */
	readonly means: readonly number[];
	/** The whole row as one sentence, for screen readers. */
	readonly sentence: string;
};

/** Part of a row that the wall draws: the start page carries no more of its example. */
export type DrawnRow = Pick<
	WallRow,
	'id' | 'shortName' | 'figure' | 'mark' | 'previous' | 'means' | 'sentence'
> & {
	readonly result: {
		readonly outcome: Pick<Score, 'kind' | 'mean' | 'lowest'> | Exclude<DimensionOutcome, Score>;
	};
	readonly ambition: Pick<Ambition, 'level' | 'year'> | null;
};

/** Facts about a dimension that its row shows. */
export type RowFacts = Pick<WallRow, 'result' | 'figure' | 'ambition' | 'previous' | 'means'> & {
	/** Verb for a statement that got a level: "Ingevuld", or in a group "Besloten". */
	readonly done: string;
};

/** Mean of each dimension, 0 to 4, by dimension id; a dimension without a number is absent. */
export type Means = ReadonlyMap<string, number>;

export function wallRow(
	levels: Outline['levels'],
	{ id, shortName }: Pick<DimensionOutline, 'id' | 'shortName'>,
	{ result, figure, ambition, previous, means, done }: RowFacts,
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

/** Picks the fields of a row: a part of a report without remarks must not carry them along with its wall. */
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
