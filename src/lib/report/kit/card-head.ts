import type { Questionnaire } from '$lib/content/questionnaire';
import { tag, type Tag } from '$lib/paper/tag';
import { colours } from '$lib/paper/theme';
import { answerKinds, otherChoices } from '$lib/scan/answer-kinds';
import { whereAndWhen, type Kit } from './kit';
import { kitStyles, sheet } from './kit-theme';
import { kitWords } from './kit-words';
import type { Pen } from './pen';

const { card: words } = kitWords;
const { cardTitle, cardText, cardStrong, cardSmall, code: codeStyle } = kitStyles;

/** Draws everything above the grid on the front; returns the y at which it ends. */
export function drawFrontHead(pen: Pen, kit: Kit, code: string): number {
	const { questionnaire } = kit;
	drawTop(pen, kit, { title: words.title, code, role: tag('H2') });
	const roles = drawRoles(pen, questionnaire.roles, sheet.top + 18.2);
	return drawHelp(pen, questionnaire, roles + 2) + 1.5;
}

/** Repeats the code of the card on the back. */
export function drawBackHead(pen: Pen, kit: Kit, code: string): number {
	drawTop(pen, kit, { title: words.back, code, role: tag('P') });
	return sheet.top + 19;
}

type Top = { readonly title: string; readonly code: string; readonly role: Tag };

/** Includes the code, so that a list of headings tells the cards apart. */
function drawTop(pen: Pen, kit: Kit, { title, code, role }: Top): void {
	const below = pen.lines(role, [`${title} `], { x: sheet.left, y: sheet.top + 1 }, cardTitle);
	const at = { x: sheet.right, y: sheet.top + 11, align: 'right' } as const;
	pen.line(role, code, at, codeStyle);
	const left = sheet.right - pen.measure(code, codeStyle) - 3;
	pen.line('artifact', words.code, { ...at, x: left }, cardSmall);
	const details = pen.linesOf(whereAndWhen(kit), sheet.width - codeWidth, cardSmall);
	pen.lines(tag('P'), details, { x: sheet.left, y: below + 0.6 }, cardSmall);
}

const codeWidth = 62;

type Roles = Questionnaire['roles'];

const roleRow = 5.2;
const tick = { size: 3.6, gap: 2 } as const;
const columnCount = 3;

/** Fills column by column, so that roles of one group are below each other. */
function drawRoles(pen: Pen, roles: Roles, top: number): number {
	pen.lines(tag('P'), [words.role], { x: sheet.left, y: top }, cardStrong);
	const left = sheet.left + pen.measure(words.role, cardStrong) + 4;
	const perColumn = Math.ceil(roles.length / columnCount);
	const list = tag('L');
	const widths = columnWidths(pen, roles, perColumn, sheet.right - left);
	roles.forEach(({ label }, index) => {
		const column = Math.floor(index / perColumn);
		const x = left + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
		const y = top + (index % perColumn) * roleRow;
		pen.draw('artifact', (canvas) =>
			canvas.box(
				{ x, y: y + 0.3, width: tick.size, height: tick.size },
				{ stroke: colours.ink, lineWidth: 0.25 },
			),
		);
		const [text = ''] = pen.linesOf(label, (widths[column] ?? 0) - tick.size - tick.gap, cardText);
		pen.lines(tag('LBody', tag('LI', list)), [text], { x: x + tick.size + tick.gap, y }, cardText);
	});
	return top + perColumn * roleRow;
}

/** Fits each column to its content and divides the rest; equal widths where the content does not fit. */
function columnWidths(pen: Pen, roles: Roles, perColumn: number, room: number): readonly number[] {
	const natural = Array.from({ length: columnCount }, (_, column) => {
		const labels = roles.slice(column * perColumn, (column + 1) * perColumn).map(({ label }) => label);
		return Math.max(0, ...labels.map((label) => pen.measure(label, cardText))) + tick.size + tick.gap;
	});
	const rest = room - natural.reduce((sum, width) => sum + width, 0);
	return rest >= 0
		? natural.map((width) => width + rest / columnCount)
		: natural.map(() => room / columnCount);
}

function drawHelp(pen: Pen, { instruction, levels }: Questionnaire, top: number): number {
	const { left: x, width } = sheet;
	const draw = (text: string, y: number, style: typeof cardText | typeof cardStrong): number =>
		pen.lines(tag('P'), pen.linesOf(text, width, style), { x, y }, style);
	const said = draw(`${words.howTo} ${instruction}`, top, cardText);
	const named = levels.map(({ name }, level) => ({ key: String(level), label: name }));
	const key = [...named, ...otherChoices.map((kind) => answerKinds[kind])].map(
		(choice) => `${choice.key}\u00a0${choice.label.replaceAll(' ', '\u00a0')}`,
	);
	const keyed = draw(key.join(' · '), said + 1, cardStrong);
	return draw(words.rowHelp, keyed + 1, cardText);
}
