import { levels } from '$lib/content/levels';
import type { Outline } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import type { Choices } from '$lib/session/round-answers';
import type { Session } from '$lib/session/session';
import { isAgreed } from './agenda';
import { shownSpread, type ShownSpread } from './shown-spread';

export type Proposal = { readonly dimensionId: string; readonly statementId: string; readonly level: Level };

/**
 * Level to propose to the group: the median or, between two levels, the lower one that someone chose. Null for *twee
 * beelden*, where the middle is nobody's, and unless the spread is shown whole.
 */
export function proposedLevel(shown: ShownSpread): Level | null {
	if (shown.kind !== 'whole' || shown.word === 'two-views') return null;
	const { median } = shown.middle;
	return levels.findLast((level) => level <= median && shown.levels[level] > 0) ?? null;
}

/** The parts of a session that determine which statements can be confirmed together. */
type Confirmable = Choices & Pick<Session, 'attention' | 'length'>;

/** Number of statements that fit on the beamer, to be confirmed in one step. */
const mostTogether = 12;

/** The first statements to confirm together: without a decision, and as many as the room can read at once. */
export const toConfirm = (
	outline: Outline,
	session: Confirmable & Pick<Session, 'decisions'>,
): readonly Proposal[] => stillToConfirm(confirmedTogether(outline, session), session.decisions);

export const stillToConfirm = (
	agreed: readonly Proposal[],
	decisions: Session['decisions'],
): readonly Proposal[] =>
	agreed.filter(({ statementId }) => decisions[statementId] === undefined).slice(0, mostTogether);

/** Statements that are *eens* or *unaniem* without a flag, in content order: the group confirms them in one step. */
export function confirmedTogether(outline: Outline, session: Confirmable): readonly Proposal[] {
	return stepsOf(outline, session.length).flatMap(({ dimension, statement }) => {
		const shown = shownSpread(session, statement);
		const level = proposedLevel(shown);
		if (!isAgreed({ shown }) || level === null) return [];
		return [{ dimensionId: dimension.id, statementId: statement.id, level }];
	});
}
