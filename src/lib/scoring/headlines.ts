import type { DimensionOutline, Outline, StatementOutline } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import type { Answers } from './answers';

export type Headline = {
	readonly dimensionId: string;
	readonly statementId: string;
	readonly answer: Level | 'unknown';
};

type Candidate = Headline & { readonly statement: StatementOutline; readonly dimension: DimensionOutline };

const most = 3;

/**
 * Statements at level 3 or 4: highest first, then most important, then content order; one per dimension, at most three.
 */
export function strongPoints(outline: Outline, scan: Answers): readonly Headline[] {
	const strong = candidates(outline, scan).filter(({ answer }) => answer !== 'unknown' && answer >= 3);
	return firstPerDimension(strong.sort((a, b) => levelOf(b) - levelOf(a) || byImportance(a, b)));
}

/**
 * Statements to bring up: level 0 or 1, most important first, then lowest; after those, statements of importance 3
 * answered with weet niet; one per dimension, at most three.
 */
export function pointsToBring(outline: Outline, scan: Answers): readonly Headline[] {
	const all = candidates(outline, scan);
	const low = all.filter(({ answer }) => answer !== 'unknown' && answer <= 1);
	const unknown = all.filter(({ answer, statement }) => answer === 'unknown' && statement.importance === 3);
	return firstPerDimension([
		...low.sort((a, b) => byImportance(a, b) || levelOf(a) - levelOf(b)),
		...unknown,
	]);
}

function candidates(outline: Outline, scan: Answers): Candidate[] {
	return stepsOf(outline, scan.length).flatMap(({ dimension, statement }): Candidate[] => {
		const answer = scan.entries[statement.id]?.answer;
		const ids = { dimensionId: dimension.id, statementId: statement.id, dimension, statement };
		if (answer?.kind === 'level') return [{ ...ids, answer: answer.level }];
		return answer?.kind === 'unknown' ? [{ ...ids, answer: 'unknown' }] : [];
	});
}

const levelOf = ({ answer }: Candidate): number => (answer === 'unknown' ? 0 : answer);
const byImportance = (a: Candidate, b: Candidate): number => b.statement.importance - a.statement.importance;

function firstPerDimension(sorted: readonly Candidate[]): readonly Headline[] {
	const firsts = sorted.filter(
		(candidate, index) =>
			sorted.findIndex(({ dimensionId }) => dimensionId === candidate.dimensionId) === index,
	);
	return firsts
		.slice(0, most)
		.map(({ dimensionId, statementId, answer }) => ({ dimensionId, statementId, answer }));
}
