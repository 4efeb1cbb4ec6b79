import type { Questionnaire } from '$lib/content/questionnaire';
import type { CollectionPicture, StatementAnswers } from '$lib/scoring/aggregate/aggregate-picture';

export type UnknownStatement = {
	readonly id: string;
	readonly text: string;
	readonly answers: StatementAnswers;
};

const atMost = 5;

/** Statements that at least a third don’t know, the threshold of the flag in a session; largest share first. */
export function mostUnknown(
	{ dimensions }: Questionnaire,
	{ statements }: CollectionPicture,
): readonly UnknownStatement[] {
	const texts = new Map(
		dimensions.flatMap((dimension) => dimension.statements.map(({ id, text }) => [id, text] as const)),
	);
	return statements
		.flatMap(({ id, answers }) => (answers ? [{ id, text: texts.get(id) ?? '', answers }] : []))
		.filter(({ answers }) => shareOf(answers) >= 1 / 3)
		.sort((a, b) => shareOf(b.answers) - shareOf(a.answers))
		.slice(0, atMost);
}

const shareOf = ({ unknown, people }: StatementAnswers): number => (people === 0 ? 0 : unknown / people);
