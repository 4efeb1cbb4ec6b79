import { pointsPerMillimetre } from '$lib/paper/pdf-objects';
import { tag } from '$lib/paper/tag';
import { colours, page, type TextStyle } from '$lib/paper/theme';
import type { Kit } from './kit';
import { kitStyles, sheet } from './kit-theme';
import { kitWords } from './kit-words';
import type { Pen } from './pen';

const { levels: words } = kitWords;
const { levelFigure, levelName, levelMeaning } = kitStyles;

/** Card to hold up; n.v.t. and weet niet have no bricks. */
type LevelCard = {
	readonly figure: string;
	readonly name: string;
	readonly meaning: string;
	readonly bricks: number | null;
	/** Height of the figure as a share of its font size. */
	readonly rise: number;
};

const half = page.height / 2;

/** Two cards per page, to be cut along the line in the middle. */
export function drawLevelCards(pen: Pen, { questionnaire }: Kit): void {
	cardsOf(questionnaire.levels).forEach((card, index) => {
		const isUpper = index % 2 === 0;
		if (index > 0 && isUpper) pen.newPage();
		if (isUpper) drawCut(pen);
		drawCard(pen, card, isUpper ? 0 : half);
	});
}

/** Number of pages. */
export const levelPages = ({ questionnaire }: Kit): number =>
	Math.ceil(cardsOf(questionnaire.levels).length / 2);

const cardsOf = (levels: Kit['questionnaire']['levels']): readonly LevelCard[] => [
	...levels.map(({ name, meaning }, level) => ({
		figure: String(level),
		name,
		meaning,
		bricks: level,
		rise: 0.66,
	})),
	{ ...words.unknown, bricks: null, rise: 0.49 },
];

const figureColumn = 66;
const textLeft = sheet.left + figureColumn + 4;
const textWidth = sheet.right - textLeft;

function drawCard(pen: Pen, { figure, name, meaning, bricks, rise }: LevelCard, top: number): void {
	const middle = top + half / 2;
	const head = tag('H2');
	const style = figureStyle(pen, figure);
	const baseline = middle + (rise * style.size) / 2 / pointsPerMillimetre;
	pen.line(head, figure, { x: sheet.left + figureColumn / 2, y: baseline, align: 'middle' }, style);
	// separates the figure from the name in a screen reader
	pen.line(head, ' ', { x: textLeft, y: middle, align: 'right' }, levelMeaning);
	const names = pen.linesOf(name, textWidth, levelName);
	const meanings = pen.linesOf(meaning, textWidth, levelMeaning);
	const bricksHeight = bricks === null ? 0 : brick.height + 9;
	const height = bricksHeight + names.length * levelName.leading + 3 + meanings.length * levelMeaning.leading;
	const y = middle - height / 2;
	const named = pen.lines(head, names, { x: textLeft, y: y + bricksHeight }, levelName);
	pen.lines(tag('P'), meanings, { x: textLeft, y: named + 3 }, levelMeaning);
	if (bricks !== null) drawBricks(pen, bricks, y);
}

/** Letters are wider than digits, so they get a smaller size. */
function figureStyle(pen: Pen, figure: string): TextStyle {
	const room = figureColumn - 4;
	return {
		...levelFigure,
		size: Math.min(levelFigure.size, (levelFigure.size * room) / pen.measure(figure, levelFigure)),
	};
}

const brick = { width: 25, height: 14, gap: 2.6 } as const;

/** Fills from the left, as everywhere in the app. */
function drawBricks(pen: Pen, level: number, y: number): void {
	pen.draw({ ...tag('Figure'), alt: words.bricks(level) }, (canvas) =>
		[0, 1, 2, 3].forEach((index) => {
			const box = { x: textLeft + index * (brick.width + brick.gap), y, ...brick };
			canvas.box(box, {
				fill: index < level ? colours.petrol : colours.paper,
				stroke: index < level ? colours.petrol : colours.soft,
				lineWidth: 0.4,
			});
		}),
	);
}

/** Draws dashes as boxes: an outline drawn forth and back would fill its own gaps. */
function drawCut(pen: Pen): void {
	pen.draw('artifact', (canvas) => {
		for (let x = 0; x < page.width; x += 4)
			canvas.box({ x, y: half, width: 2, height: 0.2 }, { fill: colours.hairline });
	});
}
