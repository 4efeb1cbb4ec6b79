import type { DimensionReport, StatementReport } from '../model/report-model';
import { askText, copy } from './copy';
import type { Line, Quote } from './document';

export const body = (text: string): Line => ({ tone: 'body', text });

/** Whom to ask about a statement that was answered with weet niet. */
export function askLines(asks: DimensionReport['asks'], statementId: string): readonly Line[] {
	const ask = asks.find((each) => each.statementId === statementId);
	return ask ? [body(askText(ask.whom))] : [];
}

/** Places where it is written down, then remarks, dissent and what it takes to go along: facts before opinions. */
export const quotesOf = ({
	spread,
	evidence,
	remarks,
	dissent,
	conditions,
}: StatementReport): readonly Quote[] => [
	...quote(spread ? copy.evidences : copy.evidence, evidence),
	...quote(spread ? copy.remarks : copy.remark, remarks),
	...quote(dissent.length > 1 ? copy.dissents : copy.dissent, dissent),
	...quote(copy.conditions, conditions),
];

const quote = (title: string, texts: readonly string[]): readonly Quote[] =>
	texts.length > 0 ? [{ title, texts }] : [];
