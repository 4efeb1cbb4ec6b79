import * as v from 'valibot';
import { questionnaireRefSchema, type QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { refKey } from '$lib/scan/one-per-ref';
import type { ScanDatabase } from '../database';

/** The primary key of a questionnaire's row. */
export const questionnaireKey = ({
	id,
	version,
	hash,
}: QuestionnaireRef): [id: string, version: string, hash: string] => [id, version, hash];

/** The questionnaires among these that no stored item refers to. */
export async function unusedTexts(
	{ scans, sessions, milestones, collected, packs }: ScanDatabase,
	refs: readonly QuestionnaireRef[],
): Promise<readonly QuestionnaireRef[]> {
	const used = new Set<string>();
	/** Ignores a damaged reference: such a row cannot be read anyway. */
	const use = (ref: unknown): void => {
		if (v.is(questionnaireRefSchema, ref)) used.add(refKey(ref));
	};
	await scans.each(({ questionnaire }) => use(questionnaire));
	await sessions.each(({ questionnaire }) => use(questionnaire));
	await milestones.each(({ subject }) => use(refOfSubject(subject)));
	await collected.each(({ questionnaire }) => use(questionnaire));
	await packs.each(({ addedAt: _addedAt, ...ref }) => use(ref));
	return refs.filter((ref) => !used.has(refKey(ref)));
}

const frozen = v.looseObject({ questionnaire: questionnaireRefSchema });
const subjectSchema = v.union([
	v.pipe(
		v.looseObject({ scan: frozen }),
		v.transform(({ scan }) => scan.questionnaire),
	),
	v.pipe(
		v.looseObject({ session: frozen }),
		v.transform(({ session }) => session.questionnaire),
	),
]);

function refOfSubject(subject: unknown): QuestionnaireRef | undefined {
	const read = v.safeParse(subjectSchema, subject);
	return read.success ? read.output : undefined;
}
