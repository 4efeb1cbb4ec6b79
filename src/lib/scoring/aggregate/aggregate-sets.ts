import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { groupsBy } from '../groups-by';
import { onePerPerson } from './one-per-person';

/** Rows that may be counted together: answers on one version of one questionnaire. */
export type CollectedSet<Q extends Outline> = {
	/** Id and version of the questionnaire. */
	readonly key: string;
	/** The text that most rows were answered on. */
	readonly questionnaire: Q;
	/** One row for each person and each bijeenkomst. */
	readonly rows: readonly CollectedRow[];
	/** Number of rows left out as a copy or an earlier scan of someone who is in `rows`. */
	readonly doubles: number;
	/** Number of rows left out: the same version with other statements, or a text that is missing. */
	readonly leftOut: number;
};

/** Largest set first. */
export function setsOf<Q extends Outline>(
	rows: readonly CollectedRow[],
	texts: readonly { readonly ref: QuestionnaireRef; readonly content: Q }[],
): readonly CollectedSet<Q>[] {
	const questionnaires = new Map(texts.map(({ ref, content }) => [ref.hash, content]));
	const sets = [...groupsBy(rows, ({ questionnaire }) => `${questionnaire.id} ${questionnaire.version}`)];
	return sets
		.flatMap(([key, members]) => setOf(key, members, questionnaires) ?? [])
		.sort((a, b) => b.rows.length - a.rows.length);
}

function setOf<Q extends Outline>(
	key: string,
	rows: readonly CollectedRow[],
	questionnaires: ReadonlyMap<string, Q>,
): CollectedSet<Q> | undefined {
	const texts = [...groupsBy(rows, ({ questionnaire }) => questionnaire.hash)]
		.sort(([, a], [, b]) => b.length - a.length)
		.flatMap(([hash, members]) => {
			const questionnaire = questionnaires.get(hash);
			return questionnaire ? [{ questionnaire, members, form: formOf(questionnaire) }] : [];
		});
	const [main] = texts;
	if (!main) return undefined;
	const size = main.questionnaire.dimensions.flatMap(({ statements }) => statements).length;
	const counted = texts
		.filter(({ form }) => form === main.form)
		.flatMap(({ members }) => members)
		.filter(({ answers }) => answers.length === size);
	const single = onePerPerson(counted);
	return {
		key,
		questionnaire: main.questionnaire,
		rows: single,
		doubles: counted.length - single.length,
		leftOut: rows.length - counted.length,
	};
}

/** Fingerprint: equal for texts in which every statement has the same id, version and scope. */
const formOf = ({ dimensions }: Outline): string =>
	JSON.stringify(
		dimensions.map(({ id, statements }) => [
			id,
			...statements.map((each) => [each.id, each.version, each.core]),
		]),
	);
