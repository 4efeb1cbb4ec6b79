import type { StatementOutline } from '$lib/content/outline';
import { shownIn } from '$lib/scoring/shown-spread';
import { alphabetical } from '$lib/session/alphabetical';
import { isLate } from '$lib/session/late';
import type { Choices } from '$lib/session/round-answers';

/**
 * Remarks of all participants on one statement, sorted alphabetically so that their order hides the authors. None before
 * the reveal, nor at a private statement with levels of fewer than five people: so few recognise one another. None that
 * someone who came late wrote alone: what the list gains after the reveal would be of that one person.
 */
export function remarksOn(
	{ id, private: isPrivate }: Pick<StatementOutline, 'id' | 'private'>,
	session: Choices,
): readonly string[] {
	if (session.revealedAt === null) return [];
	if (isPrivate && shownIn(session, { id, private: true }, 1).kind === 'hidden') return [];
	const remarks = session.participants
		.flatMap((person) => [isLate(person, session) ? '' : person.alone[id]?.remark, person.after[id]?.remark])
		.flatMap((remark) => (remark?.trim() ? [remark.trim()] : []));
	return alphabetical(remarks);
}
