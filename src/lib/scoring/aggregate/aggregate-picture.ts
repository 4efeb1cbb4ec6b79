import type { RoleGroup } from '$lib/content/role-groups';
import type { ScanLength } from '$lib/scan/scan';
import type { Spread } from '$lib/session/round-answers';
import type { SessionLevels, StatementCounts } from './aggregate';
import { countedMarks } from './counted-marks';
import type { Selection } from './aggregate-counts';
import type { PrivateWord } from '../private-word';
import { quantile } from '../quantile';

/** Number of histogram bins: one per quarter of a level, 0 to 4. */
export const binCount = 17;

export type RegionMark = { readonly region: string; readonly people: number; readonly at: number };

export type DimensionPicture = {
	readonly id: string;
	/** Number of people per bin, by their own mean; null for fewer than five people. */
	readonly bins: readonly number[] | null;
	/** Median of people's own means, for each region where at least five people have one. */
	readonly regions: readonly RegionMark[];
	/** Mean of the levels that each bijeenkomst decided. */
	readonly sessions: readonly RegionMark[];
};

export type StatementAnswers = {
	/** People per level, 0 to 4. */
	readonly levels: Spread['levels'];
	readonly unknown: number;
	readonly notApplicable: number;
	readonly people: number;
};

export type StatementPicture = {
	readonly id: string;
	readonly dimensionId: string;
	readonly isPrivate: boolean;
	/** Null for a private statement, when fewer than five people answered, or when it would single out someone. */
	readonly answers: StatementAnswers | null;
	/** Agreement on a private statement; null under a filter, and for fewer than five people with a level. */
	readonly word: PrivateWord | null;
};

/** A region that may be shown, with its number of zelfscans. */
export type RegionPeople = { readonly region: string; readonly people: number };

export type CollectionPicture = {
	readonly selection: Selection;
	/** Number of zelfscans; null for fewer than five, or when it would single out someone. */
	readonly people: number | null;
	readonly regions: readonly RegionPeople[];
	readonly sessions: readonly SessionLevels[];
	readonly dimensions: readonly DimensionPicture[];
	readonly statements: readonly StatementPicture[];
};

export type FilterOption<T> = { readonly value: T; readonly people: number };

/** Options of each filter, given the other filters. */
export type FilterOptions = {
	readonly regions: readonly FilterOption<string | null>[];
	readonly groups: readonly FilterOption<RoleGroup | null>[];
	readonly lengths: readonly FilterOption<ScanLength | null>[];
};

export function medianMark(region: string, means: readonly number[]): readonly RegionMark[] {
	const at = quantile(
		means.toSorted((a, b) => a - b),
		0.5,
	);
	return at === undefined ? [] : [{ region, people: means.length, at }];
}

export function sharedMark(
	{ region, people, results }: SessionLevels,
	dimensionId: string,
): readonly RegionMark[] {
	const outcome = results.find((result) => result.dimensionId === dimensionId)?.outcome;
	return outcome?.kind === 'score' ? [{ region, people, at: outcome.mean }] : [];
}

export function binned(means: readonly number[]): readonly number[] {
	const bins = Array.from({ length: binCount }, () => 0);
	for (const mean of means) {
		const bin = Math.round(mean * 4);
		bins[bin] = (bins[bin] ?? 0) + 1;
	}
	return bins;
}

/** Adds up the answers in these cells. */
export function answersInCells({ counts }: StatementCounts, cells: readonly number[]): StatementAnswers {
	const width = countedMarks.length;
	const totals = Array.from({ length: width }, (_, mark) =>
		cells.reduce((sum, cell) => sum + (counts[cell * width + mark] ?? 0), 0),
	);
	const [none = 0, one = 0, two = 0, three = 0, four = 0, unknown = 0, notApplicable = 0] = totals;
	const people = totals.reduce((sum, count) => sum + count, 0);
	return { levels: [none, one, two, three, four], unknown, notApplicable, people };
}
