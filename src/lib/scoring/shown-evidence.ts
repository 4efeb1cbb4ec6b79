import type { StatementOutline } from '$lib/content/outline';
import { evidenceOf } from '$lib/scan/evidence/evidence';
import { alphabetical } from '$lib/session/alphabetical';
import { isLate } from '$lib/session/late';
import type { Session } from '$lib/session/session';
import { shownIn } from './shown-spread';

/**
 * Places that people named beside a level of 2 or higher, each once and sorted alphabetically so that their order hides
 * the authors. A place tells that its author chose at least 2, so it shows only where the levels of these people do: not
 * at a private statement, of fewer than three people or of someone who came late. Hands hide nobody: everyone saw them.
 */
export function shownEvidence(
	session: Session,
	statement: Pick<StatementOutline, 'id' | 'private'>,
): readonly string[] {
	if (shownIn({ ...session, hands: {} }, statement, 1).kind !== 'whole') return [];
	const places = session.participants
		.filter((person) => !isLate(person, session))
		.map(({ alone }) => evidenceOf(alone[statement.id]));
	return alphabetical([...new Set(places.filter(Boolean))]);
}
