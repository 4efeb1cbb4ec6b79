import type { Questionnaire } from '$lib/content/questionnaire';
import type { CollectionPicture, StatementAnswers } from '$lib/scoring/aggregate/aggregate-picture';
import { leastGroup } from '$lib/session/least-group';

/** Statement on which most people chose one end of the scale. */
export type ToldStatement = {
	readonly id: string;
	readonly text: string;
	/** Number of people at that end, of those with a level. */
	readonly people: number;
	readonly rated: number;
};

/** Statements on which more than half chose level 0 or 1, largest share first. */
export const lowStatements = (
	questionnaire: Questionnaire,
	picture: CollectionPicture,
	most: number,
): readonly ToldStatement[] => endOf(questionnaire, picture, ([none, one]) => none + one).slice(0, most);

/** Statements on which more than half chose level 3 or 4, largest share first. */
export const strongStatements = (
	questionnaire: Questionnaire,
	picture: CollectionPicture,
	most: number,
): readonly ToldStatement[] =>
	endOf(questionnaire, picture, ([, , , three, four]) => three + four).slice(0, most);

/** Of five people or more with a level; the counts of private statements are null in a picture. */
function endOf(
	{ dimensions }: Questionnaire,
	{ statements }: CollectionPicture,
	countAt: (levels: StatementAnswers['levels']) => number,
): readonly ToldStatement[] {
	const texts = new Map(
		dimensions.flatMap((dimension) => dimension.statements.map(({ id, text }) => [id, text] as const)),
	);
	return statements
		.flatMap(({ id, answers }) => {
			if (!answers) return [];
			const rated = answers.levels.reduce((sum, count) => sum + count, 0);
			return [{ id, text: texts.get(id) ?? '', people: countAt(answers.levels), rated }];
		})
		.filter(({ people, rated }) => rated >= leastGroup && people * 2 > rated)
		.sort((a, b) => b.people / b.rated - a.people / a.rated);
}
