import type { Dimension, Questionnaire, Statement } from '$lib/content/questionnaire';
import { tickLabels } from '$lib/content/tick-labels';
import { evidenceOf } from '$lib/scan/evidence/evidence';
import { referentsLine } from '$lib/scan/referents/referent-texts';
import type { Scan } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import { chooseTips, tipsFor } from '$lib/scoring/choose-tips';
import { conversationTips } from '$lib/scoring/conversation-tips';
import { pointsToBring, strongPoints, type Headline } from '$lib/scoring/headlines';
import { positionSentence } from '$lib/scoring/position';
import { sinceEarlier, type Earlier, type SinceEarlier } from './earlier';
import { explainFigure } from './explain-figure';
import { essentialsOfScan, methodOfScan } from './method';
import { readerOf, tipReaderOf } from './report-reader';
import type { DimensionFacts, HeadlineFacts, ReportFacts, StatementFacts } from './report-facts';
import { whoseScan } from './whose';
import { scanRowFacts } from '../wall/scan-wall';
import { answerText, dateText, lengthText, roleText } from '../words';

export function scanFacts(questionnaire: Questionnaire, scan: Scan, earlier: Earlier | null): ReportFacts {
	const since = sinceEarlier(earlier, { subject: { kind: 'scan', scan }, outline: questionnaire });
	const dimensions = questionnaire.dimensions.map((dimension) =>
		dimensionFacts(questionnaire, dimension, scan, since),
	);
	const headline = ({ dimensionId, statementId }: Headline): HeadlineFacts => ({
		dimensionId,
		statementId,
		answer: answerText(scan.entries[statementId]?.answer ?? null, questionnaire.levels),
	});
	return {
		about: 'scan',
		mark: '',
		questionnaire,
		hash: scan.questionnaire.hash,
		reader: readerOf(questionnaire, scan),
		region: scan.region.name,
		name: scan.name,
		whose: whoseScan(questionnaire, scan),
		details: [roleText(scan, questionnaire), lengthText(scan), dateText(scan.changedAt)].filter(
			(text) => text !== null,
		),
		meant: referentsLine(scan.referents),
		length: scan.length,
		context: scan.context,
		position: positionSentence(
			questionnaire.positions,
			dimensions.map(({ result }) => result),
		),
		strong: strongPoints(questionnaire, scan).map(headline),
		toBring: pointsToBring(questionnaire, scan).map(headline),
		unknown: [],
		dimensions,
		conversationTips: conversationTips(questionnaire, scan),
		actions: [],
		review: null,
		parked: [],
		nextDate: '',
		people: [],
		previous: since.name,
		since: since.changes && { closed: [], open: [] },
		rules: methodOfScan(scan.length, dimensions),
		essentials: essentialsOfScan(scan.length),
	};
}

function dimensionFacts(
	questionnaire: Questionnaire,
	dimension: Dimension,
	scan: Scan,
	{ means, changes }: SinceEarlier,
): DimensionFacts {
	const row = scanRowFacts(dimension, scan, means);
	const counted = new Set(inScope(dimension, scan.length).map(({ id }) => id));
	return {
		...row,
		...chooseTips(dimension, scan, tipReaderOf[readerOf(questionnaire, scan)]),
		dimension,
		explanation: explainFigure(dimension, scan, row.result),
		agreement: null,
		// an answer outside the scope is shown too
		statements: dimension.statements
			.filter(({ id }) => counted.has(id) || scan.entries[id] !== undefined)
			.map((statement) => ({
				...statementFacts(questionnaire, dimension, statement, scan),
				counts: counted.has(statement.id),
			})),
		change: changes?.get(dimension.id) ?? null,
	};
}

function statementFacts(
	questionnaire: Questionnaire,
	dimension: Dimension,
	statement: Statement,
	scan: Scan,
): Omit<StatementFacts, 'counts'> {
	const entry = scan.entries[statement.id];
	const answer = entry?.answer ?? null;
	const evidence = evidenceOf(entry);
	const remark = entry?.remark.trim() ?? '';
	const reader = tipReaderOf[readerOf(questionnaire, scan)];
	const [tip] = answer?.kind === 'level' ? tipsFor(dimension, statement.id, answer.level, reader) : [];
	return {
		statement,
		answer,
		answerText: answerText(answer, questionnaire.levels),
		ticks: (entry?.ticks ?? []).map((tick) => tickLabels[tick]),
		evidence: evidence ? [evidence] : [],
		remarks: remark ? [remark] : [],
		spread: null,
		why: '',
		dissent: [],
		conditions: [],
		tip: tip?.text ?? null,
	};
}
