import { paragraph, part, type Node, type TableNode } from '../document/document';
import type { DecisionsByYear, FiguresByYear } from './dossier';
import { columnsOfDossier as names, decidedLegend, figuresNote, figuresScale } from './dossier-words';

/** Figures per theme and year, and what changed; empty without two years to compare. */
export const figureNodes = (figures: FiguresByYear | null): readonly Node[] =>
	figures === null
		? []
		: [
				part(names.figures),
				paragraph('body', figuresScale(figures.levels)),
				yearTable(
					names.figures,
					names.theme,
					figures.years,
					figures.themes.map(({ id, name, figures: cells }) => [`${id} ${name}`, ...cells]),
				),
				...figures.changes.map((text) => paragraph('body', text)),
				paragraph('small', figuresNote),
			];

/** Years that fit beside a statement on paper. */
const mostColumns = 8;

/** All decisions, a table for at most eight years, the last years first. */
export const decidedNodes = (decided: readonly DecisionsByYear[]): readonly Node[] =>
	decided.length === 0
		? []
		: [
				part(names.allDecisions, { newPage: true }),
				...decided.flatMap((table) => [
					paragraph('small', `${decided.length > 1 ? `${table.title}. ` : ''}${decidedLegend(table.levels)}`),
					...chunksOf(table.years.length).map(([from, until]) => decidedTable(table, from, until)),
				]),
			];

function decidedTable({ title, years, themes }: DecisionsByYear, from: number, until: number): TableNode {
	const rows = themes.flatMap(({ name, statements }) => {
		const here = statements.filter(({ decided }) => decided.slice(from, until).some(Boolean));
		return here.length === 0
			? []
			: [[name], ...here.map(({ id, text, decided }) => [`${id} ${text}`, ...decided.slice(from, until)])];
	});
	const shown = years.slice(from, until);
	const period = `${String(shown[0] ?? '')}–${String(shown.at(-1) ?? '')}`;
	return yearTable(`${names.allDecisions}: ${title}, ${period}`, names.statement, shown, rows);
}

function yearTable(
	title: string,
	first: string,
	years: readonly number[],
	rows: readonly (readonly string[])[],
): TableNode {
	const share = Math.min(0.1, 0.56 / years.length);
	return {
		kind: 'table',
		level: 3,
		title,
		showsTitle: false,
		columns: [
			{ name: first, share: 1 - share * years.length },
			...years.map((year) => ({ name: String(year), share })),
		],
		rows,
	};
}

/** From the last years to the first, each range at most eight long. */
function chunksOf(length: number): readonly (readonly [from: number, until: number])[] {
	const count = Math.ceil(length / mostColumns);
	return Array.from({ length: count }, (_, index) => {
		const until = length - index * mostColumns;
		return [Math.max(0, until - mostColumns), until] as const;
	});
}
