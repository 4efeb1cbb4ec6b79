import type { Questionnaire, Statement } from '../questionnaire.ts';

/**
 * Change of a statement between two versions of a questionnaire. Answers are comparable while the statement's own
 * version is the same: for `same` and `reworded`, not for the others.
 */
export type StatementFate = 'same' | 'reworded' | 'newVersion' | 'new' | 'gone';

export type ComparedStatement = { readonly id: string; readonly text: string; readonly fate: StatementFate };

export type RenamedDimension = { readonly id: string; readonly before: string; readonly after: string };

export type PackDifference = {
	/** In the order of the newer version, removed statements last. */
	readonly statements: readonly ComparedStatement[];
	readonly renamed: readonly RenamedDimension[];
};

export const keepsAnswers = ({ fate }: ComparedStatement): boolean => fate === 'same' || fate === 'reworded';

export function comparePacks(before: Questionnaire, after: Questionnaire): PackDifference {
	const old = byId(statementsOf(before));
	const young = byId(statementsOf(after));
	const gone = statementsOf(before).filter(({ id }) => !young.has(id));
	return {
		statements: [
			...statementsOf(after).map((now) => ({
				id: now.id,
				text: now.text,
				fate: fateOf(old.get(now.id), now),
			})),
			...gone.map(({ id, text }) => ({ id, text, fate: 'gone' as const })),
		],
		renamed: renamedIn(before, after),
	};
}

function fateOf(before: Statement | undefined, now: Statement): StatementFate {
	if (!before) return 'new';
	if (before.version !== now.version) return 'newVersion';
	return wording(before) === wording(now) ? 'same' : 'reworded';
}

/** Text that somebody reads before choosing a level. */
const wording = ({ text, anchors }: Statement): string => [text, ...anchors].join('\n').normalize('NFC');

function renamedIn(before: Questionnaire, after: Questionnaire): readonly RenamedDimension[] {
	const old = byId(before.dimensions);
	return after.dimensions.flatMap(({ id, name }) => {
		const was = old.get(id);
		return was && was.name !== name ? [{ id, before: was.name, after: name }] : [];
	});
}

const statementsOf = ({ dimensions }: Questionnaire): readonly Statement[] =>
	dimensions.flatMap(({ statements }) => statements);

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [item.id, item]));
