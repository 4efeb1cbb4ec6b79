import type { Questionnaire } from '$lib/content/questionnaire';
import type { Scan } from '$lib/scan/scan';
import { leastRated, scoringVersion } from '$lib/scoring/score-dimension';
import type { DimensionReport, Report } from './report-model';
import { listed } from './words';

/** What the report rests on: the rules in plain words, the werknamen, the versions and the sources. */
export function methodOf(
	questionnaire: Questionnaire,
	scan: Scan,
	dimensions: readonly DimensionReport[],
): Report['method'] {
	const { title, version } = questionnaire;
	return {
		paragraphs: methodParagraphs(scan, dimensions),
		werknamen: werknamenText(questionnaire),
		questionnaire: `${title}, versie ${version} (${scan.questionnaire.hash.slice(0, 12)})`,
		scoringVersion,
		sources: usedSources(questionnaire, dimensions),
	};
}

function methodParagraphs(scan: Scan, dimensions: readonly DimensionReport[]): string[] {
	const example = dimensions.find(({ result }) => result.outcome.kind === 'score');
	return [
		'Bij elke stelling koos je een niveau van 0 tot en met 4, of weet niet, niet van toepassing of overslaan. Alleen niveaus tellen mee in een getal.',
		`Het getal van een thema is het gemiddelde van de niveaus, op één cijfer achter de komma. Er is een getal vanaf ${String(leastRated(scan.length))} stellingen met een niveau, als dat minstens de helft is van wat van toepassing is. Onder vier vijfde heet het voorlopig.`,
		...(example ? [`Een voorbeeld uit deze scan, ${example.shortName}. ${example.explanation}`] : []),
		'Naast het gemiddelde staat altijd het laagste niveau, want een gemiddelde verbergt wat ontbreekt. Een totaal over de thema’s is er niet: het profiel is de uitkomst.',
		'De schaal van 0 tot en met 4 en de stellingen zijn van ons, op basis van openbare bronnen.',
	];
}

function werknamenText({ dimensions }: Questionnaire): string {
	const names = dimensions.filter(({ werknaam }) => werknaam).map(({ name }) => name);
	if (names.length === 0) return '';
	return `De officiële namen van de zes bouwstenen konden wij niet lezen. Deze namen zijn van ons: ${listed(names)}.`;
}

/** The sources behind the dimensions' statements and the tips shown, in the order of their number. */
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
		.sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }))
		.map(([id, { title, url }]) => ({ id, title, url: url ?? null }));
}
