import type { Questionnaire } from '$lib/content/questionnaire';
import type { Contribution } from '$lib/session/evening/heard';
import type { Session } from '$lib/session/session';
import { contributionsOn } from '../../model/written/contributions-on';
import type { BeamerView } from '../beamer-view';

/** The one text beside answers that the facilitator picked. */
export type PickedContribution = { readonly statementId: string; readonly contribution: Contribution };

/** Null once nobody in the bijeenkomst wrote this text, or it may not be seen. */
export function contributionView(
	{ dimensions }: Questionnaire,
	session: Session,
	{ statementId, contribution: { kind, text } }: PickedContribution,
): BeamerView | null {
	const statement = dimensions.flatMap(({ statements }) => statements).find(({ id }) => id === statementId);
	if (!statement) return null;
	const isThere = contributionsOn(statement, session).some(
		(each) => each.kind === kind && each.text === text,
	);
	return isThere
		? { kind: 'contribution', statement: statement.text, isFact: kind === 'evidence', text }
		: null;
}
