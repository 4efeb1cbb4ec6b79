import type { DimensionOutline, Outline } from '$lib/content/outline';
import { atOnce, type Steps } from '$lib/in-slices';
import type { ScanLength } from '$lib/scan/scan';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { countedMarks, hasChosen } from './counted-marks';
import { columnsOf, type PersonColumn } from './aggregate-columns';
import { markScorers, type MarkScorer } from './aggregate-marks';
import { leastGroup } from '$lib/session/least-group';
import type { CountTable } from './aggregate-privacy';
import { regionsIn, type RegionRows } from './aggregate-regions';
import type { DimensionResult } from '../score-dimension';

/** All counts by region (row) and kind of person (column); the index of a cell is `row * columns.length + column`. */
export type Aggregate = {
	readonly outline: Outline;
	readonly columns: readonly PersonColumn[];
	readonly regions: RegionRows;
	readonly people: CountTable;
	readonly dimensions: readonly DimensionMeans[];
	readonly statements: readonly StatementCounts[];
	readonly sessions: readonly SessionLevels[];
	/** Number of bijeenkomsten of fewer than five people; these are shown nowhere. */
	readonly smallSessions: number;
	/** First and last day of everything that counts, whatever the filter; null if nothing does. */
	readonly period: { readonly first: string; readonly last: string } | null;
};

export type DimensionMeans = {
	readonly dimension: DimensionOutline;
	/** By cell: the mean of each person who has one, over the statements that are not private. */
	readonly means: readonly (readonly number[])[];
};

export type StatementCounts = {
	readonly id: string;
	readonly dimensionId: string;
	readonly isPrivate: boolean;
	/** By cell, then by counted mark. */
	readonly counts: Uint32Array;
};

/** Decisions of a bijeenkomst of five or more people. */
export type SessionLevels = {
	readonly region: string;
	readonly people: number;
	readonly length: ScanLength;
	readonly results: readonly DimensionResult[];
};

/** Counts all answers once, so that every filter is a sum of cells. */
export const aggregate = (outline: Outline, rows: readonly CollectedRow[]): Aggregate =>
	atOnce(aggregateSteps(outline, rows));

export function* aggregateSteps(outline: Outline, rows: readonly CollectedRow[]): Steps<Aggregate> {
	const scans = rows.filter((row) => row.kind === 'scan' && hasChosen(row));
	yield;
	const sessions = rows.filter(({ kind }) => kind === 'session');
	const columns = columnsOf(outline);
	const regions = regionsIn(scans);
	yield;
	const counted = placed(outline, columns, regions, scans);
	const cells = regions.size * columns.length;
	const sharedScorers = markScorers(outline, () => true);
	const large = sessions.filter(({ people }) => people >= leastGroup);
	return {
		outline,
		columns,
		regions,
		people: peopleIn(counted, regions.size, columns.length),
		dimensions: yield* meansSteps(outline, counted, cells),
		statements: yield* countSteps(outline, counted, cells),
		sessions: large.map((row) => ({
			region: regions.nameOf(row.region.name),
			people: row.people,
			length: row.length,
			results: sharedScorers.map((score) => score(row)),
		})),
		smallSessions: sessions.length - large.length,
		period: periodOf([...counted.map(({ row }) => row), ...large]),
	};
}

function periodOf(rows: readonly CollectedRow[]): Aggregate['period'] {
	const days = rows.map(({ changedAt }) => changedAt).sort();
	const [first, last] = [days.at(0), days.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}

type Counted = { readonly row: CollectedRow; readonly cell: number };

/** The rows that are counted, with their cells. */
function placed(
	{ roles }: Outline,
	columns: readonly PersonColumn[],
	regions: RegionRows,
	scans: readonly CollectedRow[],
): readonly Counted[] {
	const groupOf = new Map(roles.map(({ id, group }) => [id, group]));
	const columnOf = new Map(columns.map(({ group, length }, at) => [`${String(group)} ${length}`, at]));
	return scans.flatMap((row) => {
		const region = regions.rowOf(row.region.name);
		const column = columnOf.get(`${String(groupOf.get(row.role) ?? null)} ${row.length}`);
		return region === undefined || column === undefined
			? []
			: [{ row, cell: region * columns.length + column }];
	});
}

function peopleIn(counted: readonly Counted[], rows: number, columns: number): CountTable {
	const table = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
	for (const { cell } of counted) {
		const row = table[Math.floor(cell / columns)];
		if (row) row[cell % columns] = (row[cell % columns] ?? 0) + 1;
	}
	return table;
}

function* meansSteps(
	outline: Outline,
	counted: readonly Counted[],
	cells: number,
): Steps<readonly DimensionMeans[]> {
	const scorers = markScorers(outline, (statement) => !statement.private);
	const dimensions: DimensionMeans[] = [];
	for (const [at, dimension] of outline.dimensions.entries()) {
		const score = scorers[at];
		if (score) dimensions.push({ dimension, means: meansOf(score, counted, cells) });
		yield;
	}
	return dimensions;
}

function meansOf(
	score: MarkScorer,
	counted: readonly Counted[],
	cells: number,
): readonly (readonly number[])[] {
	const means = Array.from({ length: cells }, (): number[] => []);
	for (const { row, cell } of counted) {
		const { outcome } = score(row);
		if (outcome.kind === 'score') means[cell]?.push(outcome.mean);
	}
	return means;
}

function* countSteps(
	outline: Outline,
	counted: readonly Counted[],
	cells: number,
): Steps<readonly StatementCounts[]> {
	const statements = outline.dimensions.flatMap(({ id, statements }) =>
		statements.map((statement) => ({ dimensionId: id, ...statement })),
	);
	const counts: StatementCounts[] = [];
	for (const [at, { id, dimensionId, private: isPrivate, core }] of statements.entries()) {
		counts.push({ id, dimensionId, isPrivate, counts: countsOf(at, core, counted, cells) });
		yield;
	}
	return counts;
}

/** Counts the marks of one statement. */
function countsOf(at: number, core: boolean, counted: readonly Counted[], cells: number): Uint32Array {
	const counts = new Uint32Array(cells * countedMarks.length);
	for (const { row, cell } of counted) {
		const mark = countedMarks.indexOf(row.answers.charAt(at));
		const place = cell * countedMarks.length + mark;
		const isInScope = core || row.length === 'full';
		if (isInScope && mark >= 0) counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts;
}
