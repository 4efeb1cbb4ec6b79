import type { Questionnaire } from '$lib/content/questionnaire';
import type { Lens, Lenses } from '$lib/scoring/lenses';
import { paragraph, part, type Node, type ReportDocument } from '../document/document';
import { dateText } from '../words';
import { essentialsOfLenses, lensesSentence, levelWords, wordsApart } from './lenses-words';

/** Ingredients of a report of two sides: no more than its page shows. */
export type LensesFacts = {
	readonly questionnaire: Questionnaire;
	readonly lenses: Lenses;
	/** Names of the two sides. */
	readonly names: readonly [one: string, other: string];
	/** Whose picture each side is: "12 mensen, besproken op 24 november 2026". */
	readonly whose: readonly [one: string, other: string];
	/** False leaves out where it is written down, as someone typed that. */
	readonly showsPlaces: boolean;
	/** ISO 8601. */
	readonly madeAt: string;
};

/** Report of a page or two on what both sides answered, the differences first. */
export function lensesDocument(facts: LensesFacts): ReportDocument {
	const { names, whose, lenses, questionnaire, madeAt } = facts;
	const [one, other] = names;
	const title = `Twee brillen: ${one} en ${other}`;
	return {
		title,
		subject: 'Twee kanten die los van elkaar kozen, naast elkaar',
		mark: '',
		footer: `Bouwstenenscan · twee brillen · gemaakt op ${dateText(madeAt)}`,
		themes: questionnaire.dimensions.map(({ id }) => id),
		nodes: [
			{
				kind: 'title',
				text: title,
				whose: '',
				details: [`${one}: ${whose[0]}`, `${other}: ${whose[1]}`].join(' · '),
			},
			paragraph('lead', lensesSentence(lenses, names)),
			...tableOf('Hier kijken jullie verschillend', lenses.different, facts),
			...tableOf('Hier zien jullie ongeveer hetzelfde', lenses.alike, facts),
			part('Hoe lees je dit?'),
			...essentialsOfLenses.map((text) => paragraph('body', text)),
		],
		onWebOnly: [],
	};
}

function tableOf(
	title: string,
	lenses: readonly Lens[],
	{ questionnaire, names, showsPlaces }: LensesFacts,
): Node[] {
	if (lenses.length === 0) return [];
	const [one, other] = names;
	const texts = new Map(
		questionnaire.dimensions.flatMap(({ shortName, statements }) =>
			statements.map(({ id, text }) => [id, `${text} (${shortName})`] as const),
		),
	);
	return [
		{
			kind: 'table',
			level: 2,
			title,
			showsTitle: true,
			columns: [
				{ name: 'Stelling', share: 0.48 },
				{ name: one, share: 0.19 },
				{ name: other, share: 0.19 },
				{ name: 'Verschil', share: 0.14 },
			],
			rows: lenses.map((lens) => [
				`${lens.statementId} ${texts.get(lens.statementId) ?? ''}`,
				...([0, 1] as const).map((side) =>
					[
						levelWords(lens.levels[side], questionnaire.levels),
						...(showsPlaces ? lens.places[side] : []),
					].join('; '),
				),
				wordsApart(lens),
			]),
		},
	];
}
