import type { DimensionOutline, Outline, StatementOutline } from '$lib/content/outline';
import type { Answer } from '$lib/scan/scan';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { answerForMark } from '$lib/session/collection/collected-marks';
import { scoreDimension, type DimensionResult } from '../score-dimension';

/** Scores one dimension of a collected row. */
export type MarkScorer = (row: CollectedRow) => DimensionResult;

type Counts = (statement: StatementOutline) => boolean;

/** One scorer per dimension, in content order, over the statements that `counts` accepts. */
export function markScorers(
	{ dimensions }: Pick<Outline, 'dimensions'>,
	counts: Counts,
): readonly MarkScorer[] {
	let start = 0;
	return dimensions.map((dimension) => {
		const from = start;
		start += dimension.statements.length;
		return markScorer(dimension, from, counts);
	});
}

/** Memoises by marks, as many people answer a dimension in the same way. */
function markScorer(dimension: DimensionOutline, start: number, counts: Counts): MarkScorer {
	const known = new Map<string, DimensionResult>();
	return ({ answers, length }) => {
		const marks = answers.slice(start, start + dimension.statements.length);
		const key = `${length} ${marks}`;
		const result = known.get(key) ?? scoreMarks(dimension, length, marks, counts);
		known.set(key, result);
		return result;
	};
}

function scoreMarks(
	dimension: DimensionOutline,
	length: CollectedRow['length'],
	marks: string,
	counts: Counts,
): DimensionResult {
	const entries: Record<string, { readonly answer: Answer | null }> = {};
	dimension.statements.forEach(({ id }, at) => {
		entries[id] = { answer: answerForMark(marks.charAt(at)) };
	});
	return scoreDimension(
		{ ...dimension, statements: dimension.statements.filter(counts) },
		{ length, entries },
	);
}
