import type { Dimension, Questionnaire, Statement, Tip } from '$lib/content/questionnaire';
import type { Answer, Scan } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import { chooseTips } from '$lib/scoring/choose-tips';
import { formatMean } from '$lib/scoring/format-mean';
import { pointsToBring, strongPoints, type Headline } from '$lib/scoring/headlines';
import { positionSentence } from '$lib/scoring/position';
import { leastRated, scoringVersion, type DimensionResult, type Tally } from '$lib/scoring/score-dimension';
import { scoreScan } from '$lib/scoring/score-scan';
import { wallRow, type WallRow } from './wall-row';
import {
	ambitionText,
	answerText,
	coverageText,
	dateText,
	lengthText,
	levelText,
	listed,
	roleText,
	originText,
	type SourceName,
} from './words';

export type HeadlineReport = {
	readonly dimensionId: string;
	readonly dimension: string;
	readonly statementId: string;
	readonly statement: string;
	readonly answer: string;
};

export type TipReport = {
	readonly text: string;
	readonly statementId: string;
	readonly sources: readonly SourceName[];
	/** Where the tip comes from and how sure that is, as one sentence. */
	readonly origin: string;
};

export type StatementReport = {
	readonly id: string;
	readonly text: string;
	readonly answer: Answer | null;
	readonly answerText: string;
	/** What is true now, in the anchor's words; null without a level. */
	readonly anchor: string | null;
	readonly nextAnchor: string | null;
	readonly remark: string;
	/** False for an answer that a short scan keeps but does not count. */
	readonly counts: boolean;
};

export type DimensionReport = WallRow & {
	readonly name: string;
	readonly werknaam: boolean;
	readonly coverage: string;
	/** "1 (verkennen)", and the statements that are on it. */
	readonly lowest: { readonly text: string; readonly statementIds: readonly string[] } | null;
	readonly ambitionText: string | null;
	/** How the figure came about, with this scan's own numbers. */
	readonly explanation: string;
	readonly statements: readonly StatementReport[];
	readonly tips: readonly TipReport[];
	readonly asks: readonly {
		readonly statementId: string;
		readonly statement: string;
		readonly whom: string;
	}[];
};

/** Everything that screen and paper show about one scan; made in one place so that no two figures can differ. */
export type Report = {
	readonly title: string;
	readonly region: string;
	readonly scanName: string;
	/** Role, length and date of the last change. */
	readonly about: readonly string[];
	readonly isShort: boolean;
	readonly purpose: string;
	readonly position: string;
	readonly strong: readonly HeadlineReport[];
	readonly toBring: readonly HeadlineReport[];
	readonly counts: Tally;
	readonly dimensions: readonly DimensionReport[];
	readonly context: {
		readonly title: string;
		readonly answers: readonly { readonly question: string; readonly chosen: readonly string[] }[];
	};
	readonly levels: Questionnaire['levels'];
	readonly method: {
		readonly paragraphs: readonly string[];
		readonly werknamen: string;
		readonly questionnaire: string;
		readonly scoringVersion: number;
		readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
	};
};

export function buildReport(questionnaire: Questionnaire, scan: Scan): Report {
	const results = scoreScan(questionnaire, scan);
	const dimensions = questionnaire.dimensions.map((dimension, index) => {
		const result = results[index];
		if (!result) throw new Error('One result for each dimension');
		return reportDimension(questionnaire, dimension, scan, result);
	});
	const headline = (item: Headline): HeadlineReport => reportHeadline(questionnaire, scan, item);
	return {
		title: `Bouwstenenscan ${scan.region.name}: uitkomst en acties`,
		region: scan.region.name,
		scanName: scan.name,
		about: [roleText(scan, questionnaire), lengthText(scan), dateText(scan.changedAt)].filter(
			(text) => text !== null,
		),
		isShort: scan.length === 'short',
		purpose: questionnaire.purpose,
		position: positionSentence(questionnaire.positions, results),
		strong: strongPoints(questionnaire, scan).map(headline),
		toBring: pointsToBring(questionnaire, scan).map(headline),
		counts: sumOf(results.map(({ tally }) => tally)),
		dimensions,
		context: { title: questionnaire.context.title, answers: contextAnswers(questionnaire, scan) },
		levels: questionnaire.levels,
		method: {
			paragraphs: methodParagraphs(scan, dimensions),
			werknamen: werknamenText(questionnaire),
			questionnaire: `${questionnaire.title}, versie ${questionnaire.version} (${scan.questionnaire.hash.slice(0, 12)})`,
			scoringVersion,
			sources: usedSources(questionnaire, dimensions),
		},
	};
}

function reportDimension(
	questionnaire: Questionnaire,
	dimension: Dimension,
	scan: Scan,
	result: DimensionResult,
): DimensionReport {
	const { outcome, tally } = result;
	const { tips, asks } = chooseTips(dimension, scan);
	const row = wallRow(questionnaire, dimension, scan, result);
	return {
		...row,
		name: dimension.name,
		werknaam: dimension.werknaam,
		coverage: coverageText(tally),
		lowest:
			outcome.kind === 'score'
				? { text: levelText(outcome.lowest, questionnaire.levels), statementIds: outcome.lowestStatements }
				: null,
		ambitionText: row.ambition && ambitionText(row.ambition),
		explanation: explain(dimension, scan, result),
		statements: reportStatements(questionnaire, dimension, scan),
		tips: tips.map(({ tip, statementId }) => reportTip(questionnaire, tip, statementId)),
		asks: asks.map(({ id, text, askWhom }) => ({ statementId: id, statement: text, whom: askWhom })),
	};
}

function reportTip(
	{ sources: all }: Questionnaire,
	{ text, zekerheid, bron }: Tip,
	statementId: string,
): TipReport {
	const sources = bron.flatMap((id) => {
		const source = all[id];
		return source ? [{ id, title: source.title, zekerheid: source.zekerheid }] : [];
	});
	return { text, statementId, sources, origin: originText(zekerheid, sources) };
}

function reportStatements(questionnaire: Questionnaire, dimension: Dimension, scan: Scan): StatementReport[] {
	const counted = new Set(inScope(dimension, scan.length).map(({ id }) => id));
	return dimension.statements
		.filter(({ id }) => counted.has(id) || scan.entries[id] !== undefined)
		.map((statement) => reportStatement(questionnaire, statement, scan, counted.has(statement.id)));
}

function reportStatement(
	{ levels }: Questionnaire,
	statement: Statement,
	scan: Scan,
	counts: boolean,
): StatementReport {
	const entry = scan.entries[statement.id];
	const answer = entry?.answer ?? null;
	const level = answer?.kind === 'level' ? answer.level : undefined;
	return {
		id: statement.id,
		text: statement.text,
		answer,
		answerText: answerText(answer, levels),
		anchor: level === undefined ? null : statement.anchors[level],
		nextAnchor: level === undefined ? null : (statement.anchors[level + 1] ?? null),
		remark: entry?.remark.trim() ?? '',
		counts,
	};
}

function reportHeadline(questionnaire: Questionnaire, scan: Scan, item: Headline): HeadlineReport {
	const dimension = questionnaire.dimensions.find(({ id }) => id === item.dimensionId);
	const statement = dimension?.statements.find(({ id }) => id === item.statementId);
	if (!dimension || !statement) throw new Error(`No statement ${item.statementId}`);
	return {
		dimensionId: dimension.id,
		dimension: dimension.shortName,
		statementId: statement.id,
		statement: statement.text,
		answer: answerText(scan.entries[statement.id]?.answer ?? null, questionnaire.levels),
	};
}

function explain(dimension: Dimension, scan: Scan, { tally, outcome }: DimensionResult): string {
	const levels = inScope(dimension, scan.length).flatMap(({ id }) => {
		const answer = scan.entries[id]?.answer;
		return answer?.kind === 'level' ? [String(answer.level)] : [];
	});
	const left = notCounted(tally);
	const rest = left ? ` Niet meegeteld: ${left}.` : '';
	if (outcome.kind === 'not-applicable')
		return 'Je koos bij elke stelling niet van toepassing. Daarom is er geen getal.';
	if (outcome.kind === 'unknown') return 'Je koos overal weet niet. Dat is ook een uitkomst: vraag het na.';
	if (outcome.kind === 'too-few') {
		return `Voor een getal zijn minstens ${String(leastRated(scan.length))} stellingen met een niveau nodig, en minstens de helft van wat van toepassing is. Hier zijn het er ${String(tally.rated)} van ${String(tally.applicable)}.${rest}`;
	}
	const sum = `Je gaf ${levels.length === 1 ? 'niveau' : 'de niveaus'} ${listed(levels)}. Samen gedeeld door ${String(levels.length)} is dat ${formatMean(outcome.mean)}.`;
	const provisional = outcome.provisional
		? ' Voorlopig, want minder dan vier van de vijf stellingen hebben een niveau.'
		: '';
	return `${sum}${provisional}${rest}`;
}

function notCounted({ unknown, skipped, notApplicable, empty }: Tally): string {
	const parts: readonly (readonly [number, string])[] = [
		[unknown, 'weet niet'],
		[skipped, 'overgeslagen'],
		[notApplicable, 'niet van toepassing'],
		[empty, 'niet ingevuld'],
	];
	return listed(parts.filter(([count]) => count > 0).map(([count, word]) => `${String(count)} × ${word}`));
}

function contextAnswers({ context }: Questionnaire, scan: Scan): Report['context']['answers'] {
	return context.questions.flatMap(({ id, text, options = [] }) => {
		const answer = scan.context[id];
		if (answer === undefined) return [];
		const label = (chosen: string): string => options.find((option) => option.id === chosen)?.label ?? chosen;
		return [{ question: text, chosen: (typeof answer === 'string' ? [answer] : answer).map(label) }];
	});
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

function sumOf(tallies: readonly Tally[]): Tally {
	const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
	return {
		inScope: sum('inScope'),
		rated: sum('rated'),
		unknown: sum('unknown'),
		skipped: sum('skipped'),
		notApplicable: sum('notApplicable'),
		empty: sum('empty'),
		applicable: sum('applicable'),
	};
}
