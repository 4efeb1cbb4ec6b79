import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { inScope } from '$lib/scan/step-order';
import { shownEvidence } from '$lib/scoring/shown-evidence';
import { isHeard, type Contribution } from '$lib/session/evening/heard';
import type { Choices } from '$lib/session/round-answers';
import type { Session } from '$lib/session/session';
import { remarksOn } from './remarks-on';

/** Texts beside the answers to one statement. */
export type WrittenOn = {
	readonly statement: Statement;
	readonly contributions: readonly Contribution[];
};

/** Places where something is written down, then remarks: facts before opinions, each text once. */
export const contributionsOn = (
	statement: Pick<Statement, 'id' | 'private'>,
	session: Choices,
): readonly Contribution[] => [
	...shownEvidence(session, statement).map((text) => ({ kind: 'evidence', text }) as const),
	...[...new Set(remarksOn(statement, session))].map((text) => ({ kind: 'remark', text }) as const),
];

/** Texts of all statements, in content order, as that order tells nothing. They don't change during the talk. */
export const writtenIn = (
	{ dimensions }: Questionnaire,
	session: Choices & Pick<Session, 'length'>,
): readonly WrittenOn[] =>
	dimensions
		.flatMap((dimension) => inScope<Statement>(dimension, session.length))
		.map((statement) => ({ statement, contributions: contributionsOn(statement, session) }))
		.filter(({ contributions }) => contributions.length > 0);

/** Texts that the room did not speak of yet, without those of a statement whose choices it is about to see. */
export function unheardOf(
	written: readonly WrittenOn[],
	session: Pick<Session, 'attention' | 'heard'>,
): readonly WrittenOn[] {
	const { attention } = session;
	const unseen =
		attention && 'statementId' in attention && attention.phase !== 'shown'
			? attention.statementId
			: undefined;
	return written
		.filter(({ statement }) => statement.id !== unseen)
		.map(({ statement, contributions }) => ({
			statement,
			contributions: contributions.filter((each) => !isHeard(session, statement.id, each)),
		}))
		.filter(({ contributions }) => contributions.length > 0);
}

export const unheardIn = (questionnaire: Questionnaire, session: Session): readonly WrittenOn[] =>
	unheardOf(writtenIn(questionnaire, session), session);
