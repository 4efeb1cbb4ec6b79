import { localDay } from '$lib/scan/local-day';
import type { Session } from '$lib/session/session';
import { csvTable } from './csv-table';

/** The actions of a session as CSV. */
export function actionsCsv({ actions }: Pick<Session, 'actions'>): string {
	const head = ['Wat', 'Stelling', 'Trekker', 'Eerste stap', 'Wanneer', 'Eerste bladzijde', 'Afgerond op'];
	const rows = actions.map((action) => [
		action.what,
		action.statementId ?? '',
		action.trekker,
		action.firstStep,
		action.due,
		action.headline ? 'ja' : 'nee',
		action.closedAt === null ? '' : localDay(action.closedAt),
	]);
	return csvTable(head, rows);
}
