import type { Questionnaire } from '$lib/content/questionnaire';
import { differencesBetween, type Difference, type Group } from '$lib/scoring/differences';
import type { SharedRegionId } from '$lib/session/files/same-region';
import type { Session } from '$lib/session/session';
import { levelOf, type NamedStatement } from '../model/change-words';
import { stepBetween, type ComparisonStep, type ToCompare } from './comparison-step';
import { linesOf } from './lines-in-time';
import { wallsOf, type SideBySide } from './side-by-side';

export type SeenApart = NamedStatement & { readonly levels: readonly string[] };

export type Comparison = {
	/** One per questionnaire. */
	readonly walls: readonly SideBySide[];
	readonly steps: readonly ComparisonStep[];
	/** Newest moment of each region, and the statements on which they differ most; regions are not ranked. */
	readonly apart: { readonly regions: readonly string[]; readonly statements: readonly SeenApart[] } | null;
	/** False between different people or regions, where a difference is no change. */
	readonly isOneLine: boolean;
};

/** Walls side by side, and changes within each line; `current` is the current state of bijeenkomsten. */
export function compare(
	chosen: readonly ToCompare[],
	sharedId: SharedRegionId,
	current: readonly Session[],
): Comparison {
	const lines = linesOf(chosen, sharedId);
	return {
		walls: wallsOf(lines),
		steps: lines.flatMap((line) =>
			line.flatMap((to, index) => {
				const from = line[index - 1];
				return from ? [stepBetween(from, to, current)] : [];
			}),
		),
		apart: apartOf(lines.flatMap((line) => line.at(-1) ?? [])),
		isOneLine: lines.length < 2,
	};
}

function apartOf(newest: readonly ToCompare[]): Comparison['apart'] {
	const groups = newest.flatMap(({ subject, questionnaire }): Group[] =>
		subject.kind === 'session' ? [{ subject, outline: questionnaire }] : [],
	);
	const [first] = newest;
	const isAsked = ({ subject }: ToCompare): boolean =>
		subject.kind === 'session' && subject.session.questionnaire.id === first?.questionnaire.id;
	if (!first || newest.length < 2 || !newest.every(isAsked)) return null;
	return {
		regions: groups.map(({ subject }) => subject.session.region.name),
		statements: differencesBetween(groups).map((each) => seenApart(each, first.questionnaire)),
	};
}

function seenApart({ statementId, basis, values }: Difference, questionnaire: Questionnaire): SeenApart {
	const statement = questionnaire.dimensions
		.flatMap(({ statements }) => statements)
		.find(({ id }) => id === statementId);
	return {
		id: statementId,
		text: statement?.text ?? '',
		levels: values.map((value) => levelOf(value, basis, questionnaire.levels)),
	};
}
