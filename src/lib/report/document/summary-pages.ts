import { capitalised } from '$lib/content/capitalised';
import type { DimensionReport, HeadlineReport, Report } from '../model/report-model';
import { onlyRow } from '../wall/wall-row';
import { copy, tallyText, shortScanText } from './copy';
import { paragraph, part, type ListItem, type Node, type TableNode, type WallNode } from './document';

/** Page that can be read by itself in a minute. */
export function pageOne(report: Report, details: readonly string[]): readonly Node[] {
	const { title, position, strong, toBring, unknown, about } = report;
	return [
		{ kind: 'title', text: title, details: details.join(' · ') },
		paragraph('lead', position),
		wallOf(report, report.dimensions, about === 'scan' ? 'large' : 'small'),
		{
			kind: 'lists',
			level: 2,
			lists: [
				{ title: copy.strong, items: strong.map(headlineItem), none: copy.noneStrong },
				{ title: copy.toBring[about], items: toBring.map(headlineItem), none: copy.noneToBring[about] },
				...(unknown.length > 0 ? [{ title: copy.unknown, items: unknown.map(headlineItem), none: '' }] : []),
			],
		},
		...headlineActions(report),
		...closingLines(report),
	];
}

/** Numbers of every dimension, and room to write down agreements. */
export function pageTwo(report: Report): readonly Node[] {
	return [
		part(copy.tenThemes, { newPage: true }),
		...(report.meant ? [paragraph('body', capitalised(report.meant))] : []),
		themesTable(report),
		...(report.actions.length === 0 ? [penTable] : []),
	];
}

export const wallOf = (
	{ levels }: Pick<Report, 'levels'>,
	rows: readonly DimensionReport[],
	size: WallNode['size'],
): WallNode => ({
	kind: 'wall',
	rows: rows.map(onlyRow),
	scale: levels.map(({ name }, level) => `${String(level)} ${name}`).join(' · '),
	size,
});

export const headlineItem = ({ statement, dimension, statementId, answer }: HeadlineReport): ListItem => ({
	text: statement,
	detail: `${dimension} · ${statementId} · ${answer}`,
});

export function closingLines({ about, counts, isShort, previous, purpose }: Report): readonly Node[] {
	return [
		...(about === 'scan' ? [paragraph('strong', tallyText(counts))] : []),
		paragraph(
			'body',
			[
				...(previous ? [`${copy.comparedWith}${previous}.`] : []),
				...(isShort ? [shortScanText(counts.inScope)] : []),
				purpose,
			].join(' '),
		),
	];
}

function headlineActions({ actions }: Report): readonly Node[] {
	const chosen = actions.filter(({ headline, closed }) => headline && closed === '');
	if (chosen.length === 0) return [];
	const { what, trekker, due } = copy.actionColumns;
	return [
		{
			kind: 'table',
			level: 2,
			title: copy.headlineActions,
			showsTitle: true,
			columns: [
				{ name: what, share: 0.6 },
				{ name: trekker, share: 0.22 },
				{ name: due, share: 0.18 },
			],
			rows: chosen.map((action) => [
				action.what,
				action.trekker || copy.noTrekker,
				action.due || copy.noDate,
			]),
		},
	];
}

const penTable: Node = {
	kind: 'form',
	level: 3,
	title: copy.pen,
	columns: copy.penColumns.map((name, index) => ({ name, share: [0.6, 0.22, 0.18][index] ?? 0 })),
	rows: 5,
};

type ThemeColumn = {
	readonly name: string;
	readonly weight: number;
	readonly cell: (dimension: DimensionReport) => string;
};

function themesTable({ about, dimensions, previous }: Report): TableNode {
	const { themeColumns: names } = copy;
	const all: readonly ThemeColumn[] = [
		{ name: names.theme, weight: 27, cell: ({ name }) => name },
		{ name: names.mean, weight: 13, cell: ({ figure, mark }) => [figure, mark].filter(Boolean).join(' · ') },
		{ name: names.lowest, weight: 20, cell: ({ lowest }) => lowestCell(lowest) },
		{
			name: names.coverage[about],
			weight: 11,
			cell: ({ result: { tally } }) => `${String(tally.rated)} van ${String(tally.applicable)}`,
		},
		{ name: names.ambition, weight: 12, cell: ({ ambitionText }) => ambitionText ?? copy.none },
		...(about === 'session'
			? [
					{
						name: names.agreement,
						weight: 22,
						cell: ({ agreement }: DimensionReport) => agreement ?? copy.none,
					},
				]
			: []),
		...(previous
			? [{ name: names.change, weight: 20, cell: ({ change }: DimensionReport) => change ?? copy.none }]
			: []),
	];
	const total = all.reduce((sum, { weight }) => sum + weight, 0);
	return {
		kind: 'table',
		level: 3,
		title: copy.themesTable,
		showsTitle: false,
		columns: all.map(({ name, weight }) => ({ name, share: weight / total })),
		rows: dimensions.map((dimension) => all.map(({ cell }) => cell(dimension))),
	};
}

const lowestCell = (lowest: DimensionReport['lowest']): string =>
	lowest ? `${lowest.text}: ${lowest.statementIds.join(', ')}` : copy.none;
