import type { DimensionOutline, Outline } from '$lib/content/outline';
import { ownMeans, scoreSessionDimension, type SessionResult } from '$lib/scoring/score-session';
import type { Session } from '$lib/session/session';
import { wallRow, type Means, type RowFacts, type WallRow } from './wall-row';
import { figureOf } from '../words';

/** Wall of a bijeenkomst without the rest of its report, which takes much longer to compute. */
export const sessionWall = (
	{ levels, dimensions }: Outline,
	session: Session,
	before: Means = new Map(),
): readonly WallRow[] =>
	dimensions.map((dimension) => {
		const result = scoreSessionDimension(dimension, session);
		return wallRow(levels, dimension, sessionRowFacts(dimension, session, result, before));
	});

export const sessionRowFacts = (
	dimension: DimensionOutline,
	session: Session,
	result: SessionResult,
	before: Means,
): RowFacts => ({
	result: publicResult(result),
	figure: sharedFigure(result),
	ambition: session.ambitions[dimension.id] ?? null,
	previous: before.get(dimension.id) ?? null,
	means: session.revealedAt === null ? [] : ownMeans(dimension, session),
	done: 'Besloten',
});

/** Drops the counts that a report may not show. */
const publicResult = ({ dimensionId, tally, outcome }: SessionResult): RowFacts['result'] => ({
	dimensionId,
	tally,
	outcome,
});

/** Distinguishes a dimension that the group has not discussed from one with too few decisions. */
function sharedFigure({ outcome, notDiscussed, tally }: SessionResult): string {
	if (notDiscussed === tally.inScope) return 'nog niet besproken';
	return outcome.kind === 'too-few' ? 'te weinig besluiten' : figureOf(outcome);
}
