import { bundledQuestionnaire } from '$lib/content/bundled';
import type { DimensionContent } from '$lib/content/outline';
import type { Statement } from '$lib/content/questionnaire';
import type { BeamerStatement, BeamerView } from '$lib/report/beamer/beamer-view';
import { wallRow, type RowFacts, type WallRow } from '$lib/report/wall/wall-row';
import { figureOf } from '$lib/report/words';
import type { Answer, Entry } from '$lib/scan/scan';
import type { RolePart } from '$lib/scoring/role-split';
import type { DimensionOutcome, Tally } from '$lib/scoring/score-dimension';
import { shownOf, type ShownSpread } from '$lib/scoring/shown-spread';
import type { Spread } from '$lib/session/round-answers';

const moment = '2026-11-24T19:30:00.000Z';
const { outline } = bundledQuestionnaire;

export const { levels } = outline;

/** Made up, with the length of a real one. */
export const statement: Statement = {
	id: 'X.1',
	version: 1,
	text: 'Onze regio heeft één plek waar een praktijk met een vraag terechtkan.',
	why: 'Wie eerst moet zoeken bij wie hij moet zijn, belt niet.',
	anchors: [
		'Ieder belt wie hij kent. Een nieuwe collega weet niet waar te beginnen.',
		'Er is over één plek gesproken. Er ligt een lijst met wat die moet kunnen.',
		'Er is een nummer, en op de website staat wie er opneemt en wanneer.',
		'Het afgelopen kwartaal kreeg elke vraag binnen twee dagen een antwoord.',
		'Wat vaak gevraagd wordt, is aangepast. Bij ziekte neemt een ander het over.',
	],
	askWhom: 'de regio-organisatie',
	importance: 2,
	core: true,
	private: false,
	zekerheid: 'eigen',
	bron: ['F1'],
};

/** Every kind of answer to a statement. */
export const answers: readonly (readonly [name: string, answer: Answer | null])[] = [
	['nog niets gekozen', null],
	['een niveau', { kind: 'level', level: 2 }],
	['weet ik niet', { kind: 'unknown' }],
	['iemand anders doet dit', { kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'de kring' } }],
];

/** Two themes done, one begun, the rest empty; an answer of each kind. */
export const begun: { readonly length: 'short'; readonly entries: Readonly<Record<string, Entry>> } = {
	length: 'short',
	entries: Object.fromEntries(
		outline.dimensions
			.slice(0, 3)
			.flatMap(({ statements }) => statements.filter(({ core }) => core))
			.slice(0, 6)
			.map(({ id, version }, index): [string, Entry] => [
				id,
				{
					statementId: id,
					statementVersion: version,
					answer: answers[index % answers.length]?.[1] ?? { kind: 'level', level: 2 },
					remark: '',
					changedAt: moment,
				},
			]),
	),
};

export const noTexts = (): DimensionContent | undefined => undefined;

const tally: Tally = {
	inScope: 6,
	rated: 5,
	unknown: 1,
	skipped: 0,
	notApplicable: 0,
	empty: 0,
	applicable: 6,
};

function row(shortName: string, outcome: DimensionOutcome, more: Partial<RowFacts> = {}): WallRow {
	const result = { dimensionId: shortName, tally, outcome };
	const facts = { ambition: null, previous: null, means: [], figure: figureOf(outcome), done: 'Ingevuld' };
	return wallRow(outline.levels, { id: shortName, shortName }, { result, ...facts, ...more });
}

const score = (mean: number, lowest: 0 | 1 | 2 | 3, provisional = false): DimensionOutcome => ({
	kind: 'score',
	mean,
	lowest,
	provisional,
	lowestStatements: [],
});

const wanted = { level: 3, year: 2028, changedAt: moment } as const;

/** One row of the wall for each thing that a row can show. */
export const rows: readonly WallRow[] = [
	row('Een getal', score(2.6, 1)),
	row('Met ambitie', score(1.8, 1), { ambition: wanted }),
	row('Met de vorige keer', score(2.4, 2), { previous: 1.5 }),
	row('Voorlopig', score(1.2, 0, true)),
	row('Alles vast', score(4, 3)),
	row('Te weinig ingevuld', { kind: 'too-few' }),
	row('Onbekend, met ambitie', { kind: 'unknown' }, { ambition: wanted }),
	row('Niet van toepassing', { kind: 'not-applicable' }),
	row('Nog niet besproken', { kind: 'too-few' }, { means: [0.8, 1.2, 1.6, 1.6, 2.4, 3] }),
];

/** Statements of a theme with every kind of answer. */
export const counted: {
	readonly statements: readonly { readonly id: string; readonly answer: Answer | null }[];
	readonly outcome: DimensionOutcome;
} = {
	statements: [
		...([1, 1, 2, 4] as const).map((level, index) => ({
			id: `X.${String(index + 1)}`,
			answer: { kind: 'level', level } as const,
		})),
		{ id: 'X.5', answer: { kind: 'unknown' } },
		{ id: 'X.6', answer: { kind: 'notApplicable', reason: { kind: 'irrelevant' } } },
		{ id: 'X.7', answer: { kind: 'skipped' } },
		{ id: 'X.8', answer: null },
	],
	outcome: score(2, 1),
};

const onBeamer: BeamerStatement = {
	dimension: 'Aanspreekpunt en partners',
	text: statement.text,
	meant: 'regio-organisatie: Huisartsen Duinkust',
	anchors: statement.anchors.map((text, level) => ({ name: outline.levels[level]?.name ?? '', text })),
};

const chosen = (levels: Spread['levels'], unknown = 0, isPrivate = false): ShownSpread =>
	shownOf({ private: isPrivate }, { levels, unknown, notApplicable: 0 });

const part = (group: RolePart['group'], levels: Spread['levels']): RolePart[] => {
	const spread = chosen(levels);
	return spread.kind === 'whole' ? [{ group, spread }] : [];
};

const apart = chosen([1, 6, 0, 4, 1]);

export const asked: BeamerView = {
	kind: 'statement',
	statement: onBeamer,
	isAgain: false,
	chose: 9,
	people: 12,
};

/** Choices in every way in which they can be shown. */
export const shown: readonly (readonly [name: string, view: Extract<BeamerView, { kind: 'shown' }>])[] = [
	[
		'twee beelden',
		{
			kind: 'shown',
			statement: onBeamer,
			now: apart,
			before: null,
			roleParts: null,
			decision: null,
		},
	],
	[
		'na het gesprek, per groep, met een besluit',
		{
			kind: 'shown',
			statement: onBeamer,
			now: chosen([0, 2, 6, 4, 0]),
			before: apart,
			roleParts: [...part('huisartsen', [0, 2, 4, 0, 0]), ...part('organisatie', [0, 0, 1, 3, 0])],
			decision: { kind: 'level', level: 2, why: 'De lijst ligt er, en de meeste praktijken kennen die.' },
		},
	],
	[
		'velen weten het niet',
		{
			kind: 'shown',
			statement: onBeamer,
			now: chosen([0, 2, 3, 0, 0], 6),
			before: null,
			roleParts: null,
			decision: null,
		},
	],
	[
		'over geld, leiding of vertrouwen',
		{
			kind: 'shown',
			statement: onBeamer,
			now: chosen([1, 6, 0, 4, 1], 0, true),
			before: null,
			roleParts: null,
			decision: null,
		},
	],
];
