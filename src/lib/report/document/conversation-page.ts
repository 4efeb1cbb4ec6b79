import { capitalised } from '$lib/content/capitalised';
import type { Report, StatementReport } from '../model/report-model';
import { askedOf } from './action-parts';
import { copy } from './copy';
import { paragraph, type Node, type TableNode } from './document';
import { gapLine, wallOf } from './summary-pages';

/** Page for the talk with the zorginkoper: levels only. The caller must have removed free text from the data. */
export function conversationPage(report: Report, title: string, details: readonly string[]): readonly Node[] {
	const { conversation, dimensions, purpose, whose, meant } = report;
	if (!conversation) return [];
	const statements = dimensions.flatMap((dimension) => dimension.statements).filter(({ counts }) => counts);
	const asked = new Set(conversation.parts.flatMap((part) => part.statements));
	const rows = dimensions.filter((dimension) => dimension.statements.some(({ id }) => asked.has(id)));
	return [
		{ kind: 'title', text: title, whose, details: details.join(' · ') },
		...(meant ? [paragraph('strong', capitalised(meant))] : []),
		paragraph('body', `${conversation.intro} ${purpose}`),
		wallOf(report, rows, 'small'),
		...gapLine(report, new Set(rows.map(({ id }) => id))),
		...askTable(report),
		...conversation.parts.flatMap((part) => partTable(part.title, part.statements, statements)),
		...tipTable(report),
		{
			kind: 'form',
			level: 2,
			title: copy.conversation.pen,
			isDense: true,
			columns: copy.conversation.penColumns.map((name, index) => ({
				name,
				share: [0.5, 0.32, 0.18][index] ?? 0,
			})),
			rows: 2,
		},
	];
}

/** Questions to the insurer, about things that the region can't change itself. */
function askTable(report: Report): TableNode[] {
	const { asks, askColumns } = copy.conversation;
	return tableOf(
		asks,
		askColumns,
		askedOf(report, 'verzekeraar').map(({ statementId, what, due }) => [statementId, what, due]),
	);
}

/** Omits statements outside the short scan. */
function partTable(title: string, ids: readonly string[], all: readonly StatementReport[]): TableNode[] {
	const rows = ids.flatMap((id) => all.filter((statement) => statement.id === id));
	return tableOf(
		title,
		copy.conversation.columns,
		rows.map(({ id, text, answerText }) => [id, text, shortAnswer(answerText)]),
	);
}

/** "2 afgesproken", or the kind of answer without what someone typed. */
export const shortAnswer = (answer: string): string =>
	answer.replace(/^(samen op )?niveau (\d) · /, '$2 ').replace(/:.*$/s, '');

function tipTable({ conversationTips }: Report): TableNode[] {
	const { tips, tipColumns, sides } = copy.conversation;
	return tableOf(
		tips,
		tipColumns,
		conversationTips.map(({ statementId, text, side }) => [statementId, text, sides[side]]),
	);
}

type Three = readonly [string, string, string];

function tableOf(title: string, [code, text, last]: Three, rows: readonly Three[]): TableNode[] {
	if (rows.length === 0) return [];
	return [
		{
			kind: 'table',
			level: 2,
			title,
			showsTitle: true,
			isDense: true,
			columns: [
				{ name: code, share: 0.07 },
				{ name: text, share: 0.71 },
				{ name: last, share: 0.22 },
			],
			rows,
		},
	];
}
