import type { HeadlineReport, Report, StatementReport } from '../model/report-model';
import { askText, copy } from './copy';
import { briefStatement } from './brief-theme';
import { paragraph, part, type Line, type ListItem, type Node } from './document';
import { gapLine, headlineItem } from './summary-pages';

const most = { things: 2, strong: 2, asks: 2, remark: 140 } as const;

/** Page for one huisarts: what to bring up, and what to find out beforehand. */
export function personalPage(report: Report, title: string, details: readonly string[]): readonly Node[] {
	const { personal } = copy;
	const things = report.toBring.slice(0, most.things);
	const asks = report.dimensions.flatMap((dimension) => dimension.asks).slice(0, most.asks);
	return [
		{ kind: 'title', text: title, whose: report.whose, details: details.join(' · ') },
		paragraph('lead', report.position),
		...gapLine(report),
		paragraph('body', `${personal.lead} ${report.purpose}`),
		part(personal.two),
		...(things.length > 0
			? things.flatMap((thing) => thingToBring(report, thing))
			: [paragraph('body', personal.noneTwo)]),
		{
			kind: 'lists',
			level: 2,
			lists: [
				{
					title: personal.strong,
					items: report.strong.slice(0, most.strong).map(headlineItem),
					none: copy.noneStrong,
				},
				{
					title: personal.ask,
					items: asks.map(({ statement, whom }): ListItem => ({ text: statement, detail: askText(whom) })),
					none: personal.noneAsk,
				},
			],
		},
		{ kind: 'form', level: 2, title: copy.notes, columns: [], rows: 2 },
	];
}

function thingToBring({ dimensions }: Report, { dimensionId, statementId }: HeadlineReport): Node[] {
	const dimension = dimensions.find(({ id }) => id === dimensionId);
	const statement = dimension?.statements.find(({ id }) => id === statementId);
	if (!dimension || !statement) return [];
	const node = briefStatement(statement, dimension);
	return [
		{
			...node,
			lines: [...node.lines, ...tipLines(statement)],
			quotes: node.quotes.map((quote) => ({ ...quote, texts: quote.texts.map(startOf) })),
		},
	];
}

/** Limits a remark in length, as one of many pages would push the rest off this one. */
const startOf = (remark: string): string =>
	remark.length <= most.remark ? remark : `${remark.slice(0, most.remark).trimEnd()}… ${copy.personal.more}`;

const tipLines = ({ tip }: StatementReport): Line[] =>
	tip === null ? [] : [{ tone: 'body', text: `${copy.personal.tip}${tip}` }];
