import { localDay } from '$lib/scan/local-day';
import { isPractice, practiceMark } from '$lib/session/practice/is-practice';
import { becameOf } from '$lib/session/review';
import { reachTraits } from '$lib/session/reach';
import type { Action, Session } from '$lib/session/session';
import { csvTable } from './csv-table';

/** The actions of a session as CSV; of a practice evening with its mark in the first line. */
export function actionsCsv({ id, actions }: Pick<Session, 'id' | 'actions'>): string {
	const head = [
		'Wat',
		'Wie kan dit veranderen',
		'Stelling',
		'Thema',
		'Trekker',
		'Eerste stap',
		'Wanneer',
		'Eerste bladzijde',
		'Afgerond op',
		'Gestopt op',
	];
	const rows = actions.map((action) => [
		action.what,
		action.reach ? reachTraits[action.reach].name : '',
		action.statementId ?? '',
		action.dimensionId ?? '',
		action.trekker,
		action.firstStep,
		action.due,
		action.headline ? 'ja' : 'nee',
		...closedOn(action),
	]);
	return isPractice({ id }) ? csvTable([practiceMark], [head, ...rows]) : csvTable(head, rows);
}

/** Day on which the action was done, and day on which it stopped. */
function closedOn(action: Action): readonly [done: string, stopped: string] {
	const day = action.closedAt === null ? '' : localDay(action.closedAt);
	return becameOf(action) === 'stopped' ? ['', day] : [day, ''];
}
