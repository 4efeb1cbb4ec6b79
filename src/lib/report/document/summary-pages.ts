import { capitalised } from '$lib/content/capitalised';
import type { DimensionReport, GapReport, HeadlineReport, Report } from '../model/report-model';
import { onlyRow } from '../wall/wall-row';
import { reaches, reachTraits } from '$lib/session/reach';
import { askedOf, headlinesIn } from './action-parts';
import { carryText, copy, sinceText, supportText } from './copy';
import { paragraph, part, type ListItem, type Node, type TableNode, type WallNode } from './document';

/** Lines of page one, so that it can be read aloud in a minute. */
const most = { strong: 1, gaps: 3, asked: 1 } as const;

/** Page that can be read by itself in a minute: whose picture, where we are, what the gap is, and what is asked. */
export function pageOne(report: Report, details: readonly string[]): readonly Node[] {
	const { title, whose, position, strong, about } = report;
	return [
		{ kind: 'title', text: title, whose, details: details.join(' · ') },
		paragraph('lead', position),
		wallOf(report, report.dimensions, 'large'),
		{
			kind: 'lists',
			level: 2,
			lists: [
				{ title: copy.strong, items: strong.slice(0, most.strong).map(headlineItem), none: copy.noneStrong },
				{ title: copy.gaps, items: report.gaps.slice(0, most.gaps).map(gapItem), none: noGap(report) },
				{ title: copy.asked, items: askedItems(report), none: copy.noneToBring[about] },
			],
		},
		closingLine(report),
	];
}

/** Gaps and lowest statements in words, and what is agreed, or room to write that down where nothing is. */
export function pageTwo(report: Report, agreed: readonly Node[]): readonly Node[] {
	return [
		part(copy.perTheme, { newPage: true }),
		...(report.meant ? [paragraph('body', capitalised(report.meant))] : []),
		themesTable(report),
		...agreed,
		...(report.actions.length === 0 ? [penTable] : []),
	];
}

/** All points of the summary, where page one has no room for them. */
export const headlineLists = ({ strong, toBring, unknown, about }: Report): Node => ({
	kind: 'lists',
	level: 3,
	lists: [
		{ title: copy.strong, items: strong.map(headlineItem), none: copy.noneStrong },
		{ title: copy.toBring[about], items: toBring.map(headlineItem), none: copy.noneToBring[about] },
		...(unknown.length > 0 ? [{ title: copy.unknown, items: unknown.map(headlineItem), none: '' }] : []),
	],
});

export const wallOf = (
	{ levels }: Pick<Report, 'levels'>,
	rows: readonly DimensionReport[],
	size: WallNode['size'],
): WallNode => ({
	kind: 'wall',
	rows: rows.map(onlyRow),
	levels: levels.map(({ name }) => ({ name })),
	size,
});

export const headlineItem = ({ statement, dimension, answer }: HeadlineReport): ListItem => ({
	text: statement,
	detail: `${dimension}: ${answer.replace(/ · .*$/, '')}`,
});

const gapItem = ({ dimension, figure, ambition }: GapReport): ListItem => ({
	text: dimension,
	detail: figure ? `van ${figure} naar ${ambition}` : `${copy.noFigure}, naar ${ambition}`,
});

/** The largest gaps on one line, of these dimensions; empty without any. */
export function gapLine({ gaps }: Report, ids?: ReadonlySet<string>): readonly Node[] {
	const items = gaps
		.filter(({ dimensionId }) => ids?.has(dimensionId) ?? true)
		.slice(0, most.gaps)
		.map(({ dimension, distance }) => `${dimension} (${distance || copy.noFigure})`);
	return items.length === 0 ? [] : [paragraph('strong', `${copy.gapLine}${items.join(' · ')}`)];
}

const hasAmbition = ({ dimensions }: Report): boolean => dimensions.some(({ ambition }) => ambition !== null);

const noGap = (report: Report): string => (hasAmbition(report) ? copy.noGap : copy.noAmbitionYet);

/** Points to decide or discuss, then the actions to support, or an ambition to choose. */
function askedItems(report: Report): readonly ListItem[] {
	const { about, toBring } = report;
	const actions = headlinesIn(report).length;
	return [
		...toBring
			.slice(0, most.asked)
			.map(({ statement, answer }) => ({ text: `${copy.ask[about]}‘${statement}’`, detail: answer })),
		...(actions > 0 ? [{ text: supportText(actions), detail: '' }] : []),
		...carriedItems(report),
		...(hasAmbition(report) ? [] : [{ text: copy.chooseAmbition, detail: '' }]),
	];
}

const carriedItems = (report: Report): readonly ListItem[] =>
	reaches.flatMap((reach) => {
		const { asked } = reachTraits[reach];
		const count = askedOf(report, reach).length;
		return asked === null || count === 0 ? [] : [{ text: carryText(count, asked), detail: '' }];
	});

const closingLine = ({ previous, since, purpose }: Report): Node =>
	paragraph('body', [...(previous ? [sinceText(previous, since)] : []), purpose].join(' '));

const penTable: Node = {
	kind: 'form',
	level: 3,
	title: copy.pen,
	columns: copy.penColumns.map((name, index) => ({ name, share: [0.6, 0.22, 0.18][index] ?? 0 })),
	rows: 4,
};

/** A row per theme: below their ambition first, the largest distance on top, then the others in their own order. */
function themesTable({ dimensions, gaps }: Report): TableNode {
	const place = new Map(gaps.map(({ dimensionId }, index) => [dimensionId, index]));
	const sorted = [...dimensions].sort(
		(one, other) => (place.get(one.id) ?? gaps.length) - (place.get(other.id) ?? gaps.length),
	);
	const distances = new Map(gaps.map(({ dimensionId, distance }) => [dimensionId, distance]));
	const { theme, mean, ambition, distance, lowest } = copy.themeColumns;
	return {
		kind: 'table',
		level: 3,
		title: copy.themesTable,
		showsTitle: false,
		columns: [
			{ name: theme, share: 0.22 },
			{ name: mean, share: 0.13 },
			{ name: ambition, share: 0.12 },
			{ name: distance, share: 0.1 },
			{ name: lowest, share: 0.43 },
		],
		rows: sorted.map((dimension) => [
			dimension.shortName,
			dimension.mark ? `${dimension.figure}, ${dimension.mark}` : dimension.figure,
			dimension.ambitionText ?? copy.none,
			distances.get(dimension.id) || copy.none,
			lowestText(dimension),
		]),
		bricks: sorted.map(onlyRow),
	};
}

/** "1 (verkennen): ‘Onze regio heeft een regioplan.’ En nog 2 stellingen." */
function lowestText({ lowest, statements }: DimensionReport): string {
	if (!lowest) return copy.none;
	const [first, ...others] = lowest.statementIds.flatMap((id) =>
		statements.filter((statement) => statement.id === id),
	);
	if (!first) return copy.none;
	const rest = others.length === 1 ? ' En nog 1 stelling.' : ` En nog ${String(others.length)} stellingen.`;
	return `${lowest.text}: ‘${first.text}’${others.length > 0 ? rest : ''}`;
}
