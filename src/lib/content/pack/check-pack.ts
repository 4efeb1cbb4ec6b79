import type { Dimension, Questionnaire } from '../questionnaire.ts';
import type { Path } from './read-document.ts';

/** Something wrong or unfinished in a questionnaire whose parts are each valid by themselves. */
export type Finding = {
	readonly severity: 'error' | 'warning';
	readonly path: Path;
	readonly sentence: string;
};

const error = (path: Path, sentence: string): Finding => ({ severity: 'error', path, sentence });
export const warning = (path: Path, sentence: string): Finding => ({ severity: 'warning', path, sentence });

export const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Checks that the parts fit each other. An error makes the questionnaire unusable, a warning does not. */
export function checkPack(questionnaire: Questionnaire): readonly Finding[] {
	return [
		...repeatedIds(questionnaire),
		...questionnaire.dimensions.flatMap(checkDimension),
		...missingSources(questionnaire),
		...unknownInConversation(questionnaire),
		...choicesWithoutOptions(questionnaire),
	];
}

type Placed = { readonly path: Path; readonly id: string };

function repeatedIds({ dimensions, roles, context }: Questionnaire): Finding[] {
	const inside = (key: 'statements' | 'tips'): Placed[] =>
		dimensions.flatMap((dimension, at) =>
			dimension[key].map(({ id }, index) => ({ path: ['dimensions', at, key, index, 'id'], id })),
		);
	const list = (path: Path, items: readonly { readonly id: string }[]): Placed[] =>
		items.map(({ id }, index) => ({ path: [...path, index, 'id'], id }));
	const questions = ['context', 'questions'];
	return [
		list(['dimensions'], dimensions),
		inside('statements'),
		inside('tips'),
		list(['roles'], roles),
		list(questions, context.questions),
		...context.questions.map(({ options = [] }, index) => list([...questions, index, 'options'], options)),
	].flatMap(repeated);
}

function repeated(placed: readonly Placed[]): Finding[] {
	const seen = new Set<string>();
	return placed.flatMap(({ path, id }) => {
		const isSecond = seen.has(id);
		seen.add(id);
		return isSecond ? [error(path, `${id} komt al eerder voor. Elke aanduiding mag één keer.`)] : [];
	});
}

function checkDimension(dimension: Dimension, at: number): Finding[] {
	const own = dimension.statements.map(({ id }) => id);
	const path = ['dimensions', at];
	const foreign = own.flatMap((id, index) =>
		id.startsWith(`${dimension.id}.`)
			? []
			: [
					error(
						[...path, 'statements', index, 'id'],
						`Een stelling van ${dimension.id} heet ${dimension.id}.1, ${dimension.id}.2 enzovoort.`,
					),
				],
	);
	const strange = dimension.tips.flatMap(({ statements }, index) =>
		statements.flatMap((id, nth) =>
			own.includes(id)
				? []
				: [error([...path, 'tips', index, 'statements', nth], `${id} is geen stelling van ${dimension.id}.`)],
		),
	);
	return [...foreign, ...strange, ...withoutTips(dimension, path)];
}

function withoutTips({ statements, tips }: Dimension, path: Path): Finding[] {
	const levels = [
		{ low: 0, high: 1 },
		{ low: 2, high: 3 },
	] as const;
	return statements.flatMap(({ id }, index) =>
		levels
			.filter(
				({ low, high }) =>
					!tips.some(
						(tip) => tip.statements.includes(id) && (tip.levels.includes(low) || tip.levels.includes(high)),
					),
			)
			.map(({ low, high }) =>
				warning(
					[...path, 'statements', index, 'id'],
					`${id} heeft geen tip voor niveau ${String(low)} of ${String(high)}.`,
				),
			),
	);
}

function missingSources({ dimensions, sources }: Questionnaire): Finding[] {
	const resting = dimensions.flatMap((dimension, at) => [
		{ path: ['dimensions', at], ...dimension },
		...dimension.statements.map((part, n) => ({ path: ['dimensions', at, 'statements', n], ...part })),
		...dimension.tips.map((part, n) => ({ path: ['dimensions', at, 'tips', n], ...part })),
	]);
	return resting.flatMap(({ path, bron, zekerheid }) =>
		bron.flatMap((id, index) => {
			const source = sources[id];
			if (!source) return [error([...path, 'bron', index], `${id} staat niet bij de bronnen.`)];
			return zekerheid === 'bevestigd' && source.zekerheid !== 'bevestigd'
				? [warning([...path, 'zekerheid'], `Hier staat bevestigd, maar bron ${id} is dat zelf niet.`)]
				: [];
		}),
	);
}

function unknownInConversation({ conversation, dimensions }: Questionnaire): Finding[] {
	const known = new Set(dimensions.flatMap(({ statements }) => statements.map(({ id }) => id)));
	return (conversation?.parts ?? []).flatMap(({ statements }, at) =>
		statements.flatMap((id, index) =>
			known.has(id)
				? []
				: [
						error(
							['conversation', 'parts', at, 'statements', index],
							`${id} is geen stelling van deze vragenlijst.`,
						),
					],
		),
	);
}

function choicesWithoutOptions({ context }: Questionnaire): Finding[] {
	return context.questions.flatMap(({ kind, options = [] }, index) => {
		const path = ['context', 'questions', index];
		const isChoice = kind === 'choice' || kind === 'choices';
		if (isChoice && options.length === 0) return [error(path, 'Bij een keuzevraag horen options.')];
		if (!isChoice && options.length > 0)
			return [error([...path, 'options'], 'Alleen bij een keuzevraag horen options.')];
		return [];
	});
}
