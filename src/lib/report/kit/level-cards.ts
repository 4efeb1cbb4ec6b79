import { levels as levelNumbers } from '$lib/content/levels';
import { pointsPerMillimetre } from '$lib/paper/pdf-objects';
import { tag } from '$lib/paper/tag';
import { colours, page, type TextStyle } from '$lib/paper/theme';
import { isWhite, levelMarks, markCells, unknownMark, type MarkIndex } from '$lib/session/level-marks';
import { drawCuts } from './cut-lines';
import type { Kit } from './kit';
import { kitStyles, sheet } from './kit-theme';
import { kitWords } from './kit-words';
import type { Pen } from './pen';

const { levels: words } = kitWords;
const { levelFigure, levelName, levelMeaning } = kitStyles;

/** Card to hold up; the bricks of weet niet are dotted. */
type LevelCard = {
	readonly figure: string;
	readonly name: string;
	readonly meaning: string;
	readonly bricks: number | null;
	readonly mark: MarkIndex;
	/** Height of the figure as a share of its font size. */
	readonly rise: number;
};

const half = page.height / 2;

/** Two cards per page, to be cut along the line in the middle. */
export function drawLevelCards(pen: Pen, { questionnaire }: Kit): void {
	cardsOf(questionnaire.levels).forEach((card, index) => {
		const isUpper = index % 2 === 0;
		if (index > 0 && isUpper) pen.newPage();
		if (isUpper) drawCuts(pen, { rows: [half] });
		drawCard(pen, card, isUpper ? 0 : half);
	});
}

/** Number of pages. */
export const levelPages = ({ questionnaire }: Kit): number =>
	Math.ceil(cardsOf(questionnaire.levels).length / 2);

const cardsOf = (levels: Kit['questionnaire']['levels']): readonly LevelCard[] => [
	...levelNumbers.flatMap((level) => {
		const named = levels[level];
		return named ? [{ ...named, figure: String(level), bricks: level, mark: level, rise: 0.66 }] : [];
	}),
	{ ...words.unknown, bricks: null, mark: unknownMark, rise: 0.49 },
];

/** Mark for the camera, in millimetres from the top left corner of a card, with white around it by which it is found. */
export const markOnCard = { x: 14, y: (half - 120) / 2, side: 120 } as const;

const textLeft = markOnCard.x + markOnCard.side + 7;
const textWidth = sheet.right - textLeft;

function drawCard(pen: Pen, card: LevelCard, top: number): void {
	const { figure, name, meaning, bricks, rise, mark } = card;
	drawMark(pen, mark, name, top);
	const head = tag('H2');
	const style = figureStyle(pen, figure);
	const names = pen.linesOf(name, textWidth, levelName);
	const meanings = pen.linesOf(meaning, textWidth, levelMeaning);
	const baseline = top + markOnCard.y + (rise * style.size) / pointsPerMillimetre;
	const y = baseline + 6;
	const below = y + brick.height + 5;
	pen.line(head, figure, { x: textLeft + textWidth / 2, y: baseline, align: 'middle' }, style);
	// drawn between the figure and the name, which keeps them apart in a screen reader
	drawBricks(pen, bricks, y);
	const named = pen.lines(head, names, { x: textLeft, y: below }, levelName);
	pen.lines(tag('P'), meanings, { x: textLeft, y: named + 2 }, levelMeaning);
}

/** Draws the white cells on one black square, as squares beside each other would show hairlines between them. */
function drawMark(pen: Pen, mark: MarkIndex, name: string, top: number): void {
	const { x, y, side } = markOnCard;
	const cell = side / markCells;
	pen.draw({ ...tag('Figure'), alt: words.mark(name) }, (canvas) => {
		canvas.box({ x, y: top + y, width: side, height: side }, { fill: colours.ink });
		for (let row = 0; row < markCells; row += 1)
			for (let column = 0; column < markCells; column += 1)
				if (isWhite(levelMarks[mark], column, row))
					canvas.box(
						{ x: x + column * cell, y: top + y + row * cell, width: cell, height: cell },
						{ fill: colours.paper },
					);
	});
}

/** Letters are wider than digits, so they get a smaller size. */
function figureStyle(pen: Pen, figure: string): TextStyle {
	const room = textWidth;
	return {
		...levelFigure,
		size: Math.min(levelFigure.size, (levelFigure.size * room) / pen.measure(figure, levelFigure)),
	};
}

const brick = { width: 12, height: 7, gap: 2.6 } as const;

/** Fills from the left, as everywhere in the app. */
function drawBricks(pen: Pen, level: number | null, y: number): void {
	const alt = level === null ? words.noBricks : words.bricks(level);
	pen.draw({ ...tag('Figure'), alt }, (canvas) =>
		[0, 1, 2, 3].forEach((index) => {
			const box = { x: textLeft + index * (brick.width + brick.gap), y, ...brick };
			const isFilled = level !== null && index < level;
			canvas.box(box, {
				fill: isFilled ? colours.petrol : colours.paper,
				stroke: isFilled ? colours.petrol : colours.soft,
				lineWidth: 0.4,
				...(level === null ? { dashes: [1, 1] } : {}),
			});
		}),
	);
}
