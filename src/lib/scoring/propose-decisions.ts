import type { Outline } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import { shownAnswers } from '$lib/session/round-answers';
import type { Session } from '$lib/session/session';
import { scoreSpread } from './spread';

export type Proposal = { readonly dimensionId: string; readonly statementId: string; readonly level: Level };

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** The level to propose to the group; a half median proposes the lower one. */
export function proposedLevel(median: number): Level {
	return levels.findLast((level) => level <= median) ?? 0;
}

/** Statements that are *eens* or *unaniem* without a flag, in content order: the group confirms them in one step. */
export function confirmedTogether(outline: Outline, session: Session): readonly Proposal[] {
	return stepsOf(outline, session.length).flatMap(({ dimension, statement }) => {
		const { word, flags, middle } = scoreSpread(shownAnswers(session, statement.id));
		const isShared = (word === 'agree' || word === 'unanimous') && flags.length === 0;
		if (!isShared || !middle) return [];
		return [{ dimensionId: dimension.id, statementId: statement.id, level: proposedLevel(middle.median) }];
	});
}
