import { tag, type Tag } from '$lib/paper/tag';
import { colours, page } from '$lib/paper/theme';
import { partNames } from '$lib/session/evening/part-names';
import { worthAnswers } from '$lib/session/evening/worth';
import { drawCuts } from './cut-lines';
import type { Kit } from './kit';
import { kitStyles } from './kit-theme';
import { kitWords } from './kit-words';
import type { Pen } from './pen';

const { closing: words } = kitWords;
const { cardTitle, cardText, cardSmall, closingFigure } = kitStyles;

const grid = { columns: 2, rows: 5 } as const;
const perPage = grid.columns * grid.rows;
const card = { width: page.width / grid.columns, height: page.height / grid.rows } as const;

/** Number of pages; none unless someone asked for these cards. */
export const closingPages = ({ closingCards = 0 }: Pick<Kit, 'closingCards'>): number =>
	Math.ceil(closingCards / perPage);

/** Whole pages of equal cards, as one that could be told from the others would not be anonymous. */
export function drawClosingCards(pen: Pen, kit: Kit): void {
	for (let number = 0; number < closingPages(kit); number += 1) {
		if (number > 0) pen.newPage();
		drawCuts(pen, {
			columns: [card.width],
			rows: Array.from({ length: grid.rows - 1 }, (_, index) => (index + 1) * card.height),
		});
		for (let index = 0; index < perPage; index += 1)
			drawCard(pen, (index % grid.columns) * card.width, Math.floor(index / grid.columns) * card.height);
	}
}

const inset = { x: 13, y: 11 } as const;
const box = { size: 12, pitch: 16.75 } as const;

function drawCard(pen: Pen, left: number, top: number): void {
	const x = left + inset.x;
	const titled = pen.lines(tag('H2'), [partNames.worth], { x, y: top + inset.y }, cardTitle);
	const asked = pen.lines(tag('P'), [words.howTo], { x, y: titled }, cardText);
	const list = tag('L');
	worthAnswers.forEach((answer, index) => {
		drawAnswer(pen, String(answer), { x: x + index * box.pitch, y: asked + 2.5 }, list);
	});
	const y = asked + 2.5 + box.size + 1.5;
	const right = x + (worthAnswers.length - 1) * box.pitch + box.size;
	const ended = pen.lines(tag('P'), [words.least], { x, y }, cardSmall);
	pen.lines(tag('P'), [words.most], { x: right, y, align: 'right' }, cardSmall);
	pen.lines(tag('P'), [words.handIn], { x, y: ended + 2 }, cardSmall);
}

type Spot = { readonly x: number; readonly y: number };

function drawAnswer(pen: Pen, figure: string, { x, y }: Spot, list: Tag): void {
	pen.draw('artifact', (canvas) =>
		canvas.box({ x, y, width: box.size, height: box.size }, { stroke: colours.ink, lineWidth: 0.3 }),
	);
	const at = { x: x + box.size / 2, y: y + 8.3, align: 'middle' } as const;
	pen.line(tag('LBody', tag('LI', list)), figure, at, closingFigure);
}
