import { capitalised } from '$lib/content/capitalised';
import { isAsked, reaches, reachTraits, type Reach } from '$lib/session/reach';
import type { ActionReport, Report } from '../model/report-model';
import { copy } from './copy';
import { paragraph, part, type Node, type TableNode } from './document';

type ActionColumn = {
	readonly name: string;
	readonly share: number;
	readonly of: (action: ActionReport) => string;
	/** True where the cell says that something is missing. */
	readonly isGap?: (action: ActionReport) => boolean;
};

type TitleChoice = { readonly title: string; readonly showsTitle: boolean };

/** All agreed actions as a part; empty without any. */
export const actionsPart = (report: Report): readonly Node[] =>
	report.actions.length === 0
		? []
		: [part(copy.actions), ...actionNodes(report, { showsTitle: false, namesStatement: true })];

/** All agreed actions by whose change they are, the questions to others, and the next date; empty without any. */
export function actionNodes(
	report: Report,
	{ showsTitle, namesStatement }: { readonly showsTitle: boolean; readonly namesStatement: boolean },
): readonly Node[] {
	const { actions, nextDate, dimensions } = report;
	if (actions.length === 0) return [];
	const { what, firstStep } = copy.actionColumns;
	const named = ({ what: text, statementId }: ActionReport): string =>
		[text, namesStatement ? statementNamed(statementId, dimensions) : ''].filter(Boolean).join(' ');
	const columns = [
		{ name: what, share: 0.4, of: named },
		trekkerColumn(0.18),
		{ name: firstStep, share: 0.26, of: (action: ActionReport) => action.firstStep || copy.none },
		dueColumn(0.16),
	];
	const groups = ownGroups(actions);
	return [
		...(groups.length > 0 ? [actionTable({ title: copy.headlineActions, showsTitle }, columns, groups)] : []),
		...askedNodes(report),
		...(nextDate ? [paragraph('strong', `${copy.nextDate}${nextDate}.`)] : []),
	];
}

/** The most important actions that are still open, and the questions to others. */
export function headlineActions(report: Report): readonly Node[] {
	const chosen = headlinesIn(report);
	const columns = [
		{ name: copy.actionColumns.what, share: 0.52, of: ({ what }: ActionReport) => what },
		trekkerColumn(0.26),
		dueColumn(0.22),
	];
	return [
		...(chosen.length > 0
			? [actionTable({ title: copy.headlineActions, showsTitle: true }, columns, ungrouped(chosen))]
			: []),
		...askedNodes(report),
	];
}

export const headlinesIn = ({ actions }: Report): Report['actions'] =>
	actions.filter((action) => action.headline && action.closed === '' && !isAsked(action));

/** Open questions to one side, about what the region can't change itself. */
export const askedOf = ({ actions }: Report, reach: Reach): Report['actions'] =>
	actions.filter((action) => action.reach === reach && action.closed === '');

/** Actions under one heading of the table; without a name, all of them. */
type ActionGroup = { readonly name: string; readonly members: Report['actions'] };

export function actionTable(
	{ title, showsTitle }: TitleChoice,
	columns: readonly ActionColumn[],
	groups: readonly ActionGroup[],
): TableNode {
	const rows = groups.flatMap(({ name, members }) => [
		...(name === '' ? [] : [{ cells: [name], gaps: [] }]),
		...members.map((action) => ({
			cells: columns.map(({ of }) => of(action)),
			gaps: columns.flatMap(({ isGap }, index) => (isGap?.(action) ? [index] : [])),
		})),
	]);
	return {
		kind: 'table',
		level: 3,
		title,
		showsTitle,
		columns: columns.map(({ name, share }) => ({ name, share })),
		rows: rows.map(({ cells }) => cells),
		gaps: rows.map(({ gaps }) => gaps),
	};
}

/** Actions without groups. */
export const ungrouped = (members: Report['actions']): readonly ActionGroup[] => [{ name: '', members }];

/** An open action that the region carries itself needs someone and a date. */
const needsMore = (action: ActionReport): boolean => action.closed === '' && !isAsked(action);

export const trekkerColumn = (share: number): ActionColumn => ({
	name: copy.actionColumns.trekker,
	share,
	of: (action) => action.trekker || (needsMore(action) ? copy.noTrekker : copy.none),
	isGap: (action) => needsMore(action) && action.trekker === '',
});

const dueColumn = (share: number): ActionColumn => ({
	name: copy.actionColumns.due,
	share,
	of: (action) => action.closed || action.due || (needsMore(action) ? copy.noDate : copy.none),
	isGap: (action) => needsMore(action) && action.due === '',
});

/** Questions to others, by side; none of them counts as an action of the region. */
function askedNodes({ actions }: Report): readonly Node[] {
	const columns = [
		{ name: copy.question, share: 0.58, of: ({ what }: ActionReport) => what },
		{ ...trekkerColumn(0.26), name: copy.carrier },
		dueColumn(0.16),
	];
	const groups = reaches
		.filter((reach) => isAsked({ reach }))
		.map((reach) => ({
			name: capitalised(reachTraits[reach].asked ?? ''),
			members: actions.filter((action) => action.reach === reach),
		}))
		.filter(({ members }) => members.length > 0);
	return groups.length === 0
		? []
		: [actionTable({ title: copy.askedOthers, showsTitle: true }, columns, groups)];
}

/** Actions that the region carries itself, from near to far; one group where nothing was said of any. */
function ownGroups(actions: Report['actions']): readonly ActionGroup[] {
	const own = actions.filter((action) => !isAsked(action));
	const named = reaches
		.map((reach) => ({
			name: capitalised(reachTraits[reach].name),
			members: own.filter((action) => action.reach === reach),
		}))
		.filter(({ members }) => members.length > 0);
	const others = own.filter(({ reach }) => reach === undefined);
	if (named.length === 0) return others.length > 0 ? ungrouped(others) : [];
	return others.length > 0 ? [...named, { name: copy.otherActions, members: others }] : named;
}

/** "(bij ‘Onze regio heeft een regioplan.’)"; empty without a statement. */
function statementNamed(id: string, dimensions: Report['dimensions']): string {
	const found = dimensions.flatMap(({ statements }) => statements).find((statement) => statement.id === id);
	return found ? `(bij ‘${found.text}’)` : '';
}
