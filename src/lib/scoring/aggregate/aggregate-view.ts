import { atOnce, eachInSteps, type Steps } from '$lib/in-slices';
import type { ScanLength } from '$lib/scan/scan';
import type { Aggregate, DimensionMeans, SessionLevels, StatementCounts } from './aggregate';
import { everyone, SafeCounts, type Selection } from './aggregate-counts';
import {
	answersInCells,
	binned,
	medianMark,
	sharedMark,
	type CollectionPicture,
	type DimensionPicture,
	type FilterOption,
	type FilterOptions,
	type RegionPeople,
	type StatementAnswers,
	type StatementPicture,
} from './aggregate-picture';
import type { PrivateWord } from '../private-word';
import { shownOf } from '../shown-spread';

/** View of one aggregate under successive filters. */
export class CollectionView {
	readonly #aggregate: Aggregate;
	readonly #people: SafeCounts;
	/** Suppression is planned once for each. */
	readonly #counts = new Map<DimensionMeans | StatementCounts, SafeCounts>();

	constructor(aggregate: Aggregate) {
		const width = aggregate.columns.length;
		this.#aggregate = aggregate;
		this.#people = new SafeCounts(
			aggregate,
			(cell) => aggregate.people[Math.floor(cell / width)]?.[cell % width] ?? 0,
		);
	}

	/** Drops filters until the selection may be shown. */
	shownFrom(selection: Selection): Selection {
		const wider: readonly Selection[] = [
			selection,
			{ ...selection, length: null },
			{ ...selection, group: null },
			{ ...selection, group: null, length: null },
		];
		return wider.find((each) => this.#people.peopleIn(each) !== null) ?? everyone;
	}

	/** All regions that may be shown, and the groups and lengths that may be shown within the selection. */
	optionsFor(selection: Selection): FilterOptions {
		const { regions, columns } = this.#aggregate;
		const groups = [...new Set(columns.flatMap(({ group }) => group ?? []))];
		const lengths: readonly ScanLength[] = ['short', 'full'];
		return {
			regions: this.#options(regions.names, (region) => ({ ...everyone, region })),
			groups: this.#options(groups, (group) => ({ ...everyone, region: selection.region, group })),
			lengths: this.#options(lengths, (length) => ({ ...selection, length })),
		};
	}

	picture(selection: Selection): CollectionPicture {
		return atOnce(this.pictureSteps(selection));
	}

	*pictureSteps(selection: Selection): Steps<CollectionPicture> {
		const sessions = this.#sessionsIn(selection);
		const { dimensions, statements } = this.#aggregate;
		return {
			selection,
			people: this.#people.peopleIn(selection),
			regions: this.#regionsIn(selection),
			sessions,
			dimensions: yield* eachInSteps(dimensions, (each) => this.#dimension(each, selection, sessions)),
			statements: yield* eachInSteps(statements, (each) => this.#statement(each, selection)),
		};
	}

	#regionsIn(selection: Selection): readonly RegionPeople[] {
		return this.#namesIn(selection).flatMap((region) => {
			const people = this.#people.peopleIn({ ...selection, region });
			return people === null ? [] : [{ region, people }];
		});
	}

	#namesIn({ region }: Selection): readonly string[] {
		return region === null ? this.#aggregate.regions.names : [region];
	}

	#options<T>(values: readonly T[], choose: (value: T | null) => Selection): FilterOption<T | null>[] {
		return [null, ...values].flatMap((value) => {
			const people = this.#people.peopleIn(choose(value));
			return people === null ? [] : [{ value, people }];
		});
	}

	/** Empty under a filter on role group, as a decision belongs to no role. */
	#sessionsIn({ region, group, length }: Selection): readonly SessionLevels[] {
		if (group !== null) return [];
		return this.#aggregate.sessions.filter(
			(session) =>
				(region === null || session.region === region) && (length === null || session.length === length),
		);
	}

	#dimension(
		counted: DimensionMeans,
		selection: Selection,
		sessions: readonly SessionLevels[],
	): DimensionPicture {
		const { dimension, means } = counted;
		const counts = this.#countsOf(counted, (cell) => means[cell]?.length ?? 0);
		const meansIn = (part: Selection): readonly number[] =>
			counts.cellsIn(part)?.flatMap((cell) => means[cell] ?? []) ?? [];
		const own = meansIn(selection);
		return {
			id: dimension.id,
			bins: own.length > 0 ? binned(own) : null,
			regions: this.#namesIn(selection).flatMap((region) =>
				medianMark(region, meansIn({ ...selection, region })),
			),
			sessions: sessions.flatMap((session) => sharedMark(session, dimension.id)),
		};
	}

	#statement(counted: StatementCounts, selection: Selection): StatementPicture {
		const { id, dimensionId, isPrivate } = counted;
		const countAt = (cell: number): number => answersInCells(counted, [cell]).people;
		const cells = this.#countsOf(counted, countAt).cellsIn(selection);
		const answers = cells && answersInCells(counted, cells);
		return isPrivate
			? { id, dimensionId, isPrivate, answers: null, word: answers && wordUnder(selection, answers) }
			: { id, dimensionId, isPrivate, answers, word: null };
	}

	#countsOf(counted: DimensionMeans | StatementCounts, countAt: (cell: number) => number): SafeCounts {
		const counts = this.#counts.get(counted) ?? new SafeCounts(this.#aggregate, countAt);
		this.#counts.set(counted, counts);
		return counts;
	}
}

/** Only without a filter: the words of two selections that differ by one person would reveal that person's choice. */
function wordUnder({ region, group, length }: Selection, answers: StatementAnswers): PrivateWord | null {
	if (region !== null || group !== null || length !== null) return null;
	const shown = shownOf({ private: true }, answers);
	return shown.kind === 'word' ? shown.word : null;
}
