import type { StatementOutline } from '$lib/content/outline';
import { asksForEvidence, evidenceOf } from '$lib/scan/evidence/evidence';
import { alphabetical } from '$lib/session/alphabetical';
import { isLate } from '$lib/session/late';
import { leastShown } from '$lib/session/least-group';
import type { Choices } from '$lib/session/round-answers';
import { shownIn } from './shown-spread';

/**
 * Places that people named beside a level of 2 or higher, each once and sorted alphabetically so that their order hides
 * the authors. A place tells that its author chose at least 2, so it shows only where the levels of these people do: not
 * at a private statement, of someone who came late, or when fewer than three people chose 2 or higher. Hands hide nobody: everyone saw them.
 */
export function shownEvidence(
	session: Choices,
	statement: Pick<StatementOutline, 'id' | 'private'>,
): readonly string[] {
	if (shownIn({ ...session, hands: {} }, statement, 1).kind !== 'whole') return [];
	const high = session.participants
		.filter((person) => !isLate(person, session))
		.map(({ alone }) => alone[statement.id])
		.filter(asksForEvidence);
	if (high.length < leastShown) return [];
	const places = high.map(evidenceOf);
	return alphabetical([...new Set(places.filter(Boolean))]);
}
