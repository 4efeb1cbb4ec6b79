import type { Dimension, Questionnaire, Statement } from '$lib/content/questionnaire';
import type { Scan } from '$lib/scan/scan';
import { chooseTips } from '$lib/scoring/choose-tips';
import { pointsToBring, strongPoints, type Headline } from '$lib/scoring/headlines';
import { scoreScan } from '$lib/scoring/score-scan';
import {
	assembleReport,
	reportAsk,
	reportedStatements,
	reportHeadline,
	reportLevel,
} from './assemble-report';
import { sortChanges } from './change-words';
import { sinceEarlier, type Earlier } from './earlier';
import { explainFigure } from './explain-figure';
import { methodOfScan } from './method';
import type { HeadlineReport, Report, StatementReport } from './report-model';
import { answerText, dateText, figureOf, lengthText, roleText } from '../words';

/** The report of one person's scan. */
export function buildReport(
	questionnaire: Questionnaire,
	scan: Scan,
	earlier: Earlier | null = null,
): Report {
	const since = sinceEarlier(earlier, { subject: { kind: 'scan', scan }, outline: questionnaire });
	const headline = (item: Headline): HeadlineReport =>
		reportHeadline(
			questionnaire,
			item,
			answerText(scan.entries[item.statementId]?.answer ?? null, questionnaire.levels),
		);
	return {
		about: 'scan',
		title: `Bouwstenenscan ${scan.region.name}: uitkomst en acties`,
		region: scan.region.name,
		name: scan.name,
		details: [roleText(scan, questionnaire), lengthText(scan), dateText(scan.changedAt)].filter(
			(text) => text !== null,
		),
		strong: strongPoints(questionnaire, scan).map(headline),
		toBring: pointsToBring(questionnaire, scan).map(headline),
		unknown: [],
		actions: [],
		nextDate: '',
		people: [],
		previous: since.name,
		since: since.changes && {
			statements: sortChanges(questionnaire, since.changes),
			closed: [],
			open: [],
		},
		...assembleReport(
			{
				questionnaire,
				answers: scan,
				results: scoreScan(questionnaire, scan),
				ambitions: scan.ambitions,
				context: scan.context,
				hash: scan.questionnaire.hash,
			},
			(dimension, result) => ({
				figure: figureOf(result.outcome),
				done: 'Ingevuld',
				explanation: explainFigure(dimension, scan, result),
				statements: reportStatements(questionnaire, dimension, scan),
				asks: chooseTips(dimension, scan).asks.map(reportAsk),
				agreement: null,
				change: since.change(dimension.id),
				previous: since.mean(dimension.id),
				means: [],
			}),
			(dimensions) => methodOfScan(scan.length, dimensions),
		),
	};
}

function reportStatements(questionnaire: Questionnaire, dimension: Dimension, scan: Scan): StatementReport[] {
	return reportedStatements(dimension, scan).map(({ statement, counts }) =>
		reportStatement(questionnaire, statement, scan, counts),
	);
}

function reportStatement(
	{ levels }: Questionnaire,
	statement: Statement,
	scan: Scan,
	counts: boolean,
): StatementReport {
	const entry = scan.entries[statement.id];
	const answer = entry?.answer ?? null;
	const remark = entry?.remark.trim() ?? '';
	return {
		...reportLevel(statement, answer),
		answerText: answerText(answer, levels),
		remarks: remark ? [remark] : [],
		counts,
		spread: null,
		why: '',
		dissent: [],
	};
}
