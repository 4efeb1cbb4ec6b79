import type { Questionnaire } from '$lib/content/questionnaire';
import type { ScanLength } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import type { TextStyle } from '$lib/paper/theme';
import { kitStyles, sheet } from './kit-theme';

type Dimension = Questionnaire['dimensions'][number];

/** Row of the grid on an answer card; the two kinds differ in their right-hand side. */
export type CardRow =
	| {
			readonly kind: 'theme';
			readonly id: string;
			readonly name: string;
			/** Number of answers in its row of figures. */
			readonly count: number;
			readonly height: number;
	  }
	| {
			readonly kind: 'statement';
			readonly id: string;
			readonly lines: readonly string[];
			readonly height: number;
	  };

export type PlacedRow = { readonly row: CardRow; readonly y: number };

/** Content of one side of a card. */
export type CardSide = readonly PlacedRow[];

export type CardLayout = { readonly sides: readonly CardSide[]; readonly style: TextStyle };

/** Breaks the text of a statement into lines for its column. */
export type BreakText = (text: string, style: TextStyle) => readonly string[];

/** Top of the grid on the front and on the back; both end at the bottom of the sheet. */
export type GridRoom = { readonly front: number; readonly back: number };

/** Space below the grid for the footer of the card. */
const footHeight = 10;

type Density = {
	readonly style: TextStyle;
	readonly padding: number;
	readonly theme: number;
	/** Minimum height of a row, so that its boxes can be ticked. */
	readonly row: number;
};

const { cardText } = kitStyles;

/** Densities, roomiest first: a card takes the first with which it fits on its front, else two sides. */
const densities: readonly Density[] = [
	{ style: cardText, padding: 2.8, theme: 8, row: 6.8 },
	{ style: cardText, padding: 2, theme: 6.6, row: 6.2 },
	{ style: { ...cardText, size: 9, leading: 4.1 }, padding: 1.6, theme: 6, row: 5.8 },
	{ style: { ...cardText, size: 8.5, leading: 3.9 }, padding: 1.5, theme: 5.8, row: 5.7 },
];

/** Lays out the one grid that every card of a kit has. */
export function layOutCard(
	{ dimensions }: Pick<Questionnaire, 'dimensions'>,
	length: ScanLength,
	room: GridRoom,
	breakText: BreakText,
): CardLayout {
	const layouts = densities.map((density): CardLayout => {
		const themes = dimensions.flatMap((dimension) => themeRows(dimension, length, density, breakText));
		return { sides: sidesOf(themes, room), style: density.style };
	});
	const fewest = Math.min(...layouts.map(({ sides }) => sides.length));
	const chosen = layouts.find(({ sides }) => sides.length === fewest);
	if (!chosen) throw new Error('There is always a layout');
	return { ...chosen, sides: roomier(chosen.sides) };
}

/** Dimension with its statements; none if the length leaves it out. */
function themeRows(
	dimension: Dimension,
	length: ScanLength,
	{ style, padding, theme, row }: Density,
	breakText: BreakText,
): CardRow[][] {
	const statements = inScope(dimension, length);
	if (statements.length === 0) return [];
	const { id, name, shortName } = dimension;
	const fits = breakText(name, { ...style, face: 'semibold' }).length === 1;
	const rows = statements.map((statement): CardRow => {
		const lines = breakText(statement.text, style);
		const height = Math.max(row, lines.length * style.leading + padding);
		return { kind: 'statement', id: statement.id, lines, height };
	});
	return [
		[{ kind: 'theme', id, name: fits ? name : shortName, count: statements.length, height: theme }, ...rows],
	];
}

const bottom = sheet.bottom - footHeight;

const startOf = (side: number, { front, back }: GridRoom): number => (side === 0 ? front : back);

/** Keeps dimensions whole where possible; one that is higher than a side continues on the next. */
function sidesOf(themes: readonly (readonly CardRow[])[], room: GridRoom): CardSide[] {
	const sides: PlacedRow[][] = [[]];
	let y = room.front;
	const turn = (): void => {
		y = startOf(sides.length, room);
		sides.push([]);
	};
	for (const theme of themes) {
		if (y + heightOf(theme) > bottom && (sides.at(-1) ?? []).length > 0) turn();
		for (const row of theme) {
			if (y + row.height > bottom) turn();
			sides.at(-1)?.push({ row, y });
			y += row.height;
		}
	}
	return sides;
}

/** Distributes the remaining height over the rows, equally on every side. */
function roomier(sides: readonly CardSide[]): CardSide[] {
	const shares = sides.map((side) => (bottom - endOf(side)) / Math.max(1, side.length));
	const extra = Math.max(0, Math.min(mostExtra, ...shares));
	return sides.map((side) =>
		side.map(({ row, y }, index) => ({
			row: { ...row, height: row.height + extra },
			y: y + index * extra,
		})),
	);
}

const mostExtra = 1.2;

const endOf = (side: CardSide): number => Math.max(...side.map(({ row, y }) => y + row.height));

const heightOf = (rows: readonly CardRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);
