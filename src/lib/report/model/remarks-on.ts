import type { Session } from '$lib/session/session';

/** Remarks of all participants on one statement, sorted alphabetically so that their order hides the authors. */
export function remarksOn(
	statementId: string,
	{ participants, revealedAt }: Pick<Session, 'participants' | 'revealedAt'>,
): readonly string[] {
	if (revealedAt === null) return [];
	return participants
		.flatMap(({ alone, after }) => [alone[statementId]?.remark, after[statementId]?.remark])
		.flatMap((remark) => (remark?.trim() ? [remark.trim()] : []))
		.sort((a, b) => a.localeCompare(b, 'nl'));
}
