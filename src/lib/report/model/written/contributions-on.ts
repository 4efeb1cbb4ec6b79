import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { inScope } from '$lib/scan/step-order';
import { shownEvidence } from '$lib/scoring/shown-evidence';
import { isHeard, type Contribution } from '$lib/session/evening/heard';
import type { Session } from '$lib/session/session';
import { remarksOn } from './remarks-on';

export type UnheardStatement = {
	readonly statement: Statement;
	readonly contributions: readonly Contribution[];
};

/** Places where something is written down, then remarks: facts before opinions, each text once. */
export const contributionsOn = (
	statement: Pick<Statement, 'id' | 'private'>,
	session: Session,
): readonly Contribution[] => [
	...shownEvidence(session, statement).map((text) => ({ kind: 'evidence', text }) as const),
	...[...new Set(remarksOn(statement, session))].map((text) => ({ kind: 'remark', text }) as const),
];

/**
 * Texts that the room did not speak of yet, in content order, as that order tells nothing. Without those of a statement
 * whose choices the room is about to see.
 */
export function unheardIn(questionnaire: Questionnaire, session: Session): readonly UnheardStatement[] {
	const { attention } = session;
	const unseen =
		attention && 'statementId' in attention && attention.phase !== 'shown'
			? attention.statementId
			: undefined;
	return questionnaire.dimensions
		.flatMap((dimension) => inScope<Statement>(dimension, session.length))
		.filter(({ id }) => id !== unseen)
		.map((statement) => ({
			statement,
			contributions: contributionsOn(statement, session).filter(
				(each) => !isHeard(session, statement.id, each),
			),
		}))
		.filter(({ contributions }) => contributions.length > 0);
}
