import { levels } from '$lib/content/levels';
import { tag, type Tag } from '$lib/paper/tag';
import { colours } from '$lib/paper/theme';
import { answerKinds, otherChoices } from '$lib/scan/answer-kinds';
import { drawBackHead, drawFrontHead } from './card-head';
import { layOutCard, type CardLayout, type CardSide, type PlacedRow } from './card-layout';
import type { Kit } from './kit';
import { kitStyles, sheet } from './kit-theme';
import { kitWords } from './kit-words';
import { dry, type Pen } from './pen';

const { card: words } = kitWords;
const { cardStrong, cardSmall } = kitStyles;

const marks = [...levels.map(String), ...otherChoices.map((kind) => answerKinds[kind].key)];
const box = { width: 5.9, height: 4.9, pitch: 6.7, beforeWords: 1.8 } as const;
const marksWidth = marks.length * box.pitch + box.beforeWords;
const idWidth = 10;

const statementWidth = sheet.width - idWidth - marksWidth - 3;

/** Grid shared by all cards of the kit. */
export function cardLayoutOf(pen: Pen, kit: Kit): CardLayout {
	const { questionnaire, session } = kit;
	const trial = dry(pen);
	const room = { front: drawFrontHead(trial, kit, ''), back: drawBackHead(trial, kit, '') };
	return layOutCard(questionnaire, session.length, room, (text, style) =>
		pen.linesOf(text, statementWidth, style),
	);
}

/** One card per code, each on its own sheet. */
export function drawCards(pen: Pen, kit: Kit, layout: CardLayout): void {
	kit.codes.forEach((code, index) => {
		if (index > 0) pen.newPage();
		layout.sides.forEach((side, number) => {
			if (number > 0) pen.newPage();
			if (number === 0) drawFrontHead(pen, kit, code);
			else drawBackHead(pen, kit, code);
			drawGrid(pen, side, layout);
			drawFoot(pen, footTexts(layout.sides.length, number));
		});
	});
}

function drawGrid(pen: Pen, side: CardSide, layout: CardLayout): void {
	let list = tag('L');
	side.forEach((placed, index) => {
		if (placed.row.kind === 'theme') {
			list = tag('L');
			drawTheme(pen, placed, placed.row);
			return;
		}
		if (side[index - 1]?.row.kind === 'statement') drawGuide(pen, placed.y);
		drawStatement(pen, placed, placed.row, { list, style: layout.style });
	});
}

type Theme = Extract<PlacedRow['row'], { kind: 'theme' }>;
type StatementRow = Extract<PlacedRow['row'], { kind: 'statement' }>;

function drawTheme(pen: Pen, { y }: PlacedRow, { id, name, count, height }: Theme): void {
	const middle = y + height / 2 + 1.4;
	pen.draw('artifact', (canvas) =>
		canvas.box({ x: sheet.left, y: y + 0.4, width: sheet.width, height: 0.3 }, { fill: colours.ink }),
	);
	const head = tag('H3');
	pen.line(head, `${id} `, { x: sheet.left, y: middle }, { ...cardStrong, colour: colours.petrol });
	pen.line(head, name, { x: sheet.left + idWidth, y: middle }, cardStrong);
	drawSlots(pen, count, y + height - 1.5);
}

/** Lines for writing the row of answers, aligned with the boxes below. */
function drawSlots(pen: Pen, count: number, y: number): void {
	const slot = { width: 5.6, pitch: 6.6 };
	const left = sheet.right - count * slot.pitch + slot.pitch - slot.width;
	pen.line('artifact', words.row, { x: left - 1.6, y: y - 0.4, align: 'right' }, cardSmall);
	pen.draw('artifact', (canvas) => {
		for (let index = 0; index < count; index += 1)
			canvas.box(
				{ x: left + index * slot.pitch, y, width: slot.width, height: 0.25 },
				{ fill: colours.soft },
			);
	});
}

function drawStatement(
	pen: Pen,
	{ y }: PlacedRow,
	{ id, lines, height }: StatementRow,
	{ list, style }: { readonly list: Tag; readonly style: CardLayout['style'] },
): void {
	const item = tag('LI', list);
	const top = y + (height - lines.length * style.leading) / 2;
	pen.lines(tag('Lbl', item), [id], { x: sheet.left, y: top }, { ...style, colour: colours.soft });
	pen.lines(tag('LBody', item), lines, { x: sheet.left + idWidth, y: top }, style);
	drawMarks(pen, y + (height - box.height) / 2);
}

/** Leader from a short statement to its boxes. */
const drawGuide = (pen: Pen, y: number): void =>
	pen.draw('artifact', (canvas) =>
		canvas.box(
			{ x: sheet.left + idWidth, y: y - 0.1, width: statementWidth + 1, height: 0.1 },
			{ fill: colours.hairline },
		),
	);

/** Puts the mark inside its box, so that a crossed box can be read without looking up. */
function drawMarks(pen: Pen, y: number): void {
	const left = sheet.right - marksWidth + box.pitch - box.width;
	pen.draw('artifact', (canvas) =>
		marks.forEach((mark, index) => {
			const x = left + index * box.pitch + (index >= levels.length ? box.beforeWords : 0);
			canvas.box({ x, y, width: box.width, height: box.height }, { stroke: colours.soft, lineWidth: 0.2 });
			const wide = canvas.measure(mark, cardSmall);
			canvas.text(mark, x + (box.width - wide) / 2, y + box.height / 2 + 1.1, cardSmall);
		}),
	);
}

const footTexts = (sides: number, side: number): readonly string[] =>
	side < sides - 1 ? [words.turn] : [sides === 1 ? words.remarks : words.remarksElsewhere, words.foot];

function drawFoot(pen: Pen, texts: readonly string[]): void {
	const paragraph = tag('P');
	const lines = texts.flatMap((text) => pen.linesOf(text, sheet.width, cardSmall));
	pen.lines(
		paragraph,
		lines,
		{ x: sheet.left, y: sheet.bottom - lines.length * cardSmall.leading },
		cardSmall,
	);
}
