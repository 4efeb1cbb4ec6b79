import type { DimensionOutline } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import type { Answer, ScanLength } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import type { Answers } from './answers';

/** Version of the rules in this folder, printed in every report; raised when a rule changes. */
export const scoringVersion = 1;

/** Number of statements of a dimension per kind of answer; `inScope` is their total. */
export type Tally = {
	readonly inScope: number;
	readonly rated: number;
	readonly unknown: number;
	readonly skipped: number;
	readonly notApplicable: number;
	/** Not reached. */
	readonly empty: number;
	/** In scope and not n.v.t. */
	readonly applicable: number;
};

export type Score = {
	readonly kind: 'score';
	/** Mean of the rated levels, full precision, 0 to 4. */
	readonly mean: number;
	/** True when coverage is under 0.8. */
	readonly provisional: boolean;
	readonly lowest: Level;
	/** The statements at the lowest level, in content order. */
	readonly lowestStatements: readonly string[];
};

export type DimensionOutcome =
	Score | { readonly kind: 'not-applicable' } | { readonly kind: 'unknown' } | { readonly kind: 'too-few' };

export type DimensionResult = {
	readonly dimensionId: string;
	readonly tally: Tally;
	readonly outcome: DimensionOutcome;
};

type Rated = { readonly id: string; readonly level: Level };

/** Scores one dimension of one person's answers, or of a group's decisions. */
export function scoreDimension(dimension: DimensionOutline, { length, entries }: Answers): DimensionResult {
	const answers = inScope(dimension, length).map(({ id }) => ({ id, answer: entries[id]?.answer ?? null }));
	const tally = tallyOf(answers.map(({ answer }) => answer));
	const rated = answers.flatMap(({ id, answer }) =>
		answer?.kind === 'level' ? [{ id, level: answer.level }] : [],
	);
	return { dimensionId: dimension.id, tally, outcome: outcomeOf(tally, rated, length) };
}

/** A short scan has two or three statements per dimension, so two rated ones are enough for a mean. */
export const leastRated = (length: ScanLength): number => (length === 'short' ? 2 : 3);

/** Rated / applicable, 0 to 1; undefined when nothing is applicable. */
export const coverageOf = ({ rated, applicable }: Tally): number | undefined =>
	applicable > 0 ? rated / applicable : undefined;

function tallyOf(answers: readonly (Answer | null)[]): Tally {
	const counts = { level: 0, unknown: 0, skipped: 0, notApplicable: 0, empty: 0 };
	for (const answer of answers) counts[answer?.kind ?? 'empty'] += 1;
	const { level: rated, ...others } = counts;
	return {
		inScope: answers.length,
		rated,
		...others,
		applicable: answers.length - others.notApplicable,
	};
}

function outcomeOf(tally: Tally, rated: readonly Rated[], length: ScanLength): DimensionOutcome {
	const coverage = coverageOf(tally);
	if (coverage === undefined) return { kind: 'not-applicable' };
	if (tally.unknown === tally.applicable) return { kind: 'unknown' };
	if (rated.length < leastRated(length) || coverage < 0.5) return { kind: 'too-few' };
	return scoreOf(rated, coverage < 0.8);
}

function scoreOf(rated: readonly Rated[], provisional: boolean): Score {
	const lowest = rated.reduce<Level>((least, { level }) => (level < least ? level : least), 4);
	return {
		kind: 'score',
		mean: rated.reduce((sum, { level }) => sum + level, 0) / rated.length,
		provisional,
		lowest,
		lowestStatements: rated.filter(({ level }) => level === lowest).map(({ id }) => id),
	};
}
