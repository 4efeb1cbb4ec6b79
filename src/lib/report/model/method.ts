import type { Questionnaire } from '$lib/content/questionnaire';
import type { ScanLength } from '$lib/scan/scan';
import { leastRated, scoringVersion } from '$lib/scoring/score-dimension';
import type { DimensionFacts, ReportFacts } from './report-facts';
import type { DimensionReport, Report } from './report-model';

/** Facts that the worked example is taken from. */
type Example = Pick<DimensionFacts, 'dimension' | 'result' | 'explanation'>;

/** Basis of the report: rules in plain words, werknamen, versions and sources. */
export function methodOf(
	{ questionnaire, hash, rules, essentials }: ReportFacts,
	dimensions: readonly DimensionReport[],
): Report['method'] {
	const { title, version } = questionnaire;
	return {
		essentials,
		paragraphs: rules,
		werknamen: werknamenText(questionnaire),
		questionnaire: `${title}, versie ${version} (${hash.slice(0, 12)})`,
		scoringVersion,
		sources: usedSources(questionnaire, dimensions),
	};
}

/** Rules for one person, with this scan's own numbers as the example. */
export const methodOfScan = (length: ScanLength, dimensions: readonly Example[]): readonly string[] => [
	aloneRule,
	...methodOfFigures(length, dimensions),
];

/** The rules for one person that fit on a page with the levels. */
export const essentialsOfScan = (length: ScanLength): readonly string[] => [
	aloneRule,
	...methodOfFigures(length, []),
];

const aloneRule =
	'Bij elke stelling koos je een niveau van 0 tot en met 4. Je kon ook kiezen voor weet niet, niet van toepassing of overslaan. Alleen niveaus tellen mee in een getal.';

/** Rules for a group: how spread gets its word, and how decisions become a number. */
export const methodOfSession = (length: ScanLength, dimensions: readonly Example[]): readonly string[] => [
	roundsRule,
	wordsRule,
	'Velen weten het niet: minstens een derde koos weet niet. N.v.t.-verschil: minstens twee mensen of een vijfde koos n.v.t., en ook zoveel kozen een niveau.',
	'De grens voor ‘enkelen’ komt van RAND en UCLA, voor 8 tot 16 mensen en negen niveaus. Wij gebruiken die ook voor andere groepen, met vijf niveaus en één niveau als marge.',
	decidedRule,
	privateRule,
	...methodOfFigures(length, dimensions),
];

/** The rules for a group that fit on a page with the levels. */
export const essentialsOfSession = (length: ScanLength): readonly string[] => [
	roundsRule,
	'Het woord bij een stelling zegt hoe ver de keuzes uiteenliggen: unaniem, eens, enkelen zien het anders, uiteenlopend of twee beelden. Bij stellingen over geld, leiding en vertrouwen staan geen keuzes of aantallen. De precieze regels staan in de naslag.',
	decidedRule,
	...methodOfFigures(length, []),
];

const roundsRule =
	'Ieder koos eerst alleen. Daarna bekeek de groep waar de keuzes uiteenlopen, praatte daarover en besloot per stelling: een niveau, niet van toepassing of nog geen gedeeld beeld.';

const wordsRule =
	'Het woord bij een stelling zegt hoe ver de keuzes uiteenliggen. Eens: niemand zit meer dan één niveau van het midden, en de middelste helft zit binnen één niveau. Enkelen zien het anders: een paar mensen zitten er verder vandaan, bij 5 mensen hoogstens 1, bij 8 hoogstens 2, bij 12 hoogstens 3. Uiteenlopend: het zijn er meer, of de middelste helft ligt meer dan één niveau uit elkaar. Twee beelden: twee groepjes met een leeg niveau ertussen, elk minstens een kwart en minstens twee mensen. Kozen minder dan drie mensen een niveau, dan staat er ‘te weinig antwoorden’ en verder niets.';

const decidedRule =
	'Het getal van een thema komt uit de besluiten van de groep, niet uit een gemiddelde van mensen. Een keuze of opmerking staat nergens bij een naam. Alleen wie het anders zag en dat met naam wilde laten noteren, staat erbij. In wat ieder gemiddeld koos, tellen alleen stellingen mee waarvan de keuzes te zien zijn.';

const privateRule =
	'Bij stellingen over geld, leiding en vertrouwen staan geen keuzes, aantallen of midden, en er is geen tweede ronde. Vanaf vijf mensen met een niveau staat er één woord. Eens: iedereen zit op twee niveaus die naast elkaar liggen. Enkelen zien het anders: op een paar mensen na. Uiteenlopend: het zijn er meer. Zo is ook voor wie alle andere keuzes kent de laatste keuze niet te berekenen. Een midden of een spreiding erbij zou die keuze soms wel verraden.';

/** Rules for the number of a dimension, the same for one person and for a group. */
export function methodOfFigures(length: ScanLength, dimensions: readonly Example[]): readonly string[] {
	const example = dimensions.find(({ result }) => result.outcome.kind === 'score');
	return [
		`Het getal van een thema is het gemiddelde van de niveaus, op één cijfer achter de komma. Een thema krijgt een getal als minstens ${String(leastRated(length))} stellingen een niveau hebben, en minstens de helft van wat van toepassing is. Heeft minder dan 80 procent een niveau, dan heet het getal voorlopig.`,
		...(example
			? [`Een voorbeeld uit dit verslag: ${example.dimension.shortName}. ${example.explanation}`]
			: []),
		'Naast het gemiddelde staat altijd het laagste niveau, want een gemiddelde verbergt wat ontbreekt. Een totaal rekenen we niet uit. De thema’s naast elkaar zijn de uitkomst.',
		'De schaal van 0 tot en met 4 en de stellingen zijn van ons, op basis van openbare bronnen.',
	];
}

function werknamenText({ dimensions }: Questionnaire): string {
	const names = dimensions.filter(({ werknaam }) => werknaam).map(({ name }) => name);
	if (names.length === 0) return '';
	return `De officiële namen konden wij niet lezen. Deze namen zijn van ons: ${names.join('; ')}.`;
}

/** Sources of all statements and of the tips shown, in content order. */
function usedSources(
	questionnaire: Questionnaire,
	dimensions: readonly DimensionReport[],
): Report['method']['sources'] {
	const statements = questionnaire.dimensions.flatMap((dimension) =>
		dimension.statements.flatMap(({ bron }) => bron),
	);
	const tips = dimensions.flatMap((dimension) =>
		dimension.tips.flatMap(({ sources }) => sources.map(({ id }) => id)),
	);
	const used = new Set([...statements, ...tips]);
	return Object.entries(questionnaire.sources)
		.filter(([id]) => used.has(id))
		.map(([id, { title, url }]) => ({ id, title, url: url ?? null }));
}
