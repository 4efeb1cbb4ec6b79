import type { QuestionnaireRef } from '$lib/content/outline';
import { answersIn } from '$lib/session/content';
import type { ScanDatabase } from './database';

/** The key of a questionnaire's row. */
export const keyOf = ({
	id,
	version,
	hash,
}: QuestionnaireRef): [id: string, version: string, hash: string] => [id, version, hash];

/** Those of these texts that nothing on this device needs to be read. */
export async function unusedTexts(
	{ scans, sessions, milestones, collected, packs }: ScanDatabase,
	refs: readonly QuestionnaireRef[],
): Promise<readonly QuestionnaireRef[]> {
	const used = new Set<string>();
	const use = (ref: QuestionnaireRef): void => void used.add(keyOf(ref).join());
	await scans.each(({ questionnaire }) => use(questionnaire));
	await sessions.each(({ questionnaire }) => use(questionnaire));
	await milestones.each(({ subject }) => use(answersIn(subject).questionnaire));
	await collected.each(({ questionnaire }) => use(questionnaire));
	await packs.each(use);
	return refs.filter((ref) => !used.has(keyOf(ref).join()));
}
