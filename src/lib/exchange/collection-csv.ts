import { levels } from '$lib/content/levels';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { CollectionPicture, RegionMark } from '$lib/scoring/aggregate/aggregate-picture';
import type { PrivateWord } from '$lib/scoring/private-word';
import { csvTable, type Cell } from './csv-table';

/**
 * One row per theme with the distribution of individual means, then one per region and per session. Holds only what the
 * picture shows, so no group under five.
 */
export function themesCsv({ dimensions }: Questionnaire, picture: CollectionPicture): string {
	const head = ['Thema', 'Naam', 'Wat', 'Regio', 'Mensen', 'Waarde', ...quarters.map((at) => comma(at))];
	const rows = picture.dimensions.flatMap((shown): Cell[][] => {
		const name = dimensions.find(({ id }) => id === shown.id)?.name ?? '';
		const people = shown.bins?.reduce((sum, count) => sum + count, 0) ?? null;
		return [
			[shown.id, name, 'Eigen gemiddelden', '', people ?? 'minder dan 5', null, ...(shown.bins ?? [])],
			...shown.regions.map((mark) => [shown.id, name, 'Mediaan van de regio', ...markCells(mark)]),
			...shown.sessions.map((mark) => [
				shown.id,
				name,
				'Gezamenlijk niveau, bijeenkomst',
				...markCells(mark),
			]),
		];
	});
	return csvTable(head, rows);
}

/** One row per statement with the count per answer; for a private statement only the word. */
export function statementsCsv(
	{ dimensions }: Questionnaire,
	picture: CollectionPicture,
	words: Readonly<Record<PrivateWord, string>>,
): string {
	const counts = levels.map((level) => `Niveau ${String(level)}`);
	const head = [
		'Thema',
		'Stelling',
		'Tekst',
		'Mensen',
		...counts,
		'Weet niet',
		'Niet van toepassing',
		'Beeld',
	];
	const texts = new Map(
		dimensions.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text] as const)),
	);
	const rows = picture.statements.map(({ id, dimensionId, isPrivate, answers, word }): Cell[] => {
		const start = [dimensionId, id, texts.get(id) ?? ''];
		if (isPrivate) return [...start, 'verborgen', ...none, word && words[word]];
		if (!answers) return [...start, 'minder dan 5'];
		return [...start, answers.people, ...answers.levels, answers.unknown, answers.notApplicable];
	});
	return csvTable(head, rows);
}

/** The empty count cells of a private statement. */
const none = Array.from({ length: 7 }, () => null);

/** The bins of individual means: 0 to 4 in steps of 0.25. */
const quarters = Array.from({ length: 17 }, (_, bin) => bin / 4);

const markCells = ({ region, people, at }: RegionMark): Cell[] => [
	region,
	people,
	Math.round(at * 100) / 100,
];

const comma = (value: number): string => value.toFixed(2).replace('.', ',');
