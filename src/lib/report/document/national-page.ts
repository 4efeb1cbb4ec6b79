import type { Report } from '../model/report-model';
import { askedOf } from './action-parts';
import { shortAnswer } from './conversation-page';
import { copy } from './copy';
import { paragraph, type Node } from './document';
import { wallOf } from './summary-pages';

/** Page for a national organisation: what the region can't change itself. The caller must have removed names and remarks. */
export function nationalPage(report: Report, title: string, details: readonly string[]): readonly Node[] {
	const { national } = copy;
	const asked = askedOf(report, 'landelijk');
	const heading: Node = { kind: 'title', text: title, whose: report.whose, details: details.join(' · ') };
	if (asked.length === 0) return [heading, paragraph('body', `${national.none} ${report.purpose}`)];
	const ids = new Set(asked.map(({ statementId }) => statementId));
	const rows = report.dimensions.filter(({ statements }) => statements.some(({ id }) => ids.has(id)));
	const statements = rows.flatMap((dimension) => dimension.statements);
	return [
		heading,
		paragraph('lead', national.intro),
		{
			kind: 'table',
			level: 2,
			title: national.asks,
			showsTitle: true,
			columns: national.askColumns.map((name, index) => ({ name, share: [0.42, 0.38, 0.2][index] ?? 0 })),
			rows: asked.map(({ what, statementId }) => {
				const statement = statements.find(({ id }) => id === statementId);
				return [
					what,
					statement?.text ?? copy.none,
					statement ? shortAnswer(statement.answerText) : copy.none,
				];
			}),
		},
		...(rows.length > 0 ? [wallOf(report, rows, 'small')] : []),
		paragraph('body', report.purpose),
		{
			kind: 'form',
			level: 2,
			title: national.pen,
			columns: national.penColumns.map((name, index) => ({ name, share: [0.6, 0.22, 0.18][index] ?? 0 })),
			rows: 3,
		},
	];
}
