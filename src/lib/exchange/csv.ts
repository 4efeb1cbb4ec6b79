import { unparse } from 'papaparse';
import type { Session } from '$lib/session/session';

/**
 * The actions as a table that a Dutch spreadsheet opens right: semicolons, and a mark that says that it is UTF-8. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function actionsCsv({ actions }: Pick<Session, 'actions'>): string {
	const head = ['Wat', 'Stelling', 'Trekker', 'Eerste stap', 'Wanneer', 'Eerste bladzijde', 'Afgerond op'];
	const rows = actions.map((action) => [
		action.what,
		action.statementId ?? '',
		action.trekker,
		action.firstStep,
		action.due,
		action.headline ? 'ja' : 'nee',
		action.closedAt?.slice(0, 10) ?? '',
	]);
	return `\uFEFF${unparse({ fields: head, data: rows }, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}
