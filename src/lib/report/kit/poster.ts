import { tag, type Role } from '$lib/paper/tag';
import { colours, page, type TextStyle } from '$lib/paper/theme';
import { lengthText } from '../words';
import { shownAddress, whereAndWhen, type Kit } from './kit';
import { kitStyles, sheet } from './kit-theme';
import { kitWords } from './kit-words';
import type { Pen } from './pen';

const { poster: words } = kitWords;
const { posterSmall, posterTitle, posterStep, posterNumber, address: addressStyle } = kitStyles;

const left = sheet.left + 6;
const width = sheet.width - 12;

/** Poster for the door: how to join, readable from a distance. */
export function drawPoster(pen: Pen, kit: Kit): void {
	const { addressModules: modules } = kit;
	const small = pen.lines(
		tag('P'),
		pen.linesOf(whereAndWhen(kit), width, posterSmall),
		{ x: left, y: 24 },
		posterSmall,
	);
	const title = pen.lines(
		tag('H2'),
		pen.linesOf(words.title, width, posterTitle),
		{ x: left, y: small + 4 },
		posterTitle,
	);
	const code = modules ? drawCode(pen, modules, title + 10) : title + 18;
	const address = drawAddress(pen, kit, code + 6);
	drawSteps(pen, kit, address + (modules ? 9 : 20));
}

const codeSize = 92;

function drawCode(pen: Pen, modules: NonNullable<Kit['addressModules']>, y: number): number {
	const role: Role = { ...tag('Figure'), alt: words.alt };
	const x = (page.width - codeSize) / 2;
	pen.draw(role, (canvas) =>
		runsIn(modules).forEach((run) => {
			const size = codeSize / modules.length;
			const box = { x: x + run.from * size, y: y + run.row * size };
			canvas.box({ ...box, width: run.length * size, height: size + overlap }, { fill: colours.ink });
		}),
	);
	return y + codeSize;
}

/** Overlap in millimetres; rows that merely touch show light seams on screen. */
const overlap = 0.03;

type Run = { readonly row: number; readonly from: number; readonly length: number };

/** Merges adjacent dark modules into one box. */
function runsIn(modules: readonly (readonly boolean[])[]): Run[] {
	return modules.flatMap((cells, row) =>
		cells.flatMap((isDark, from) => {
			if (!isDark || cells[from - 1] === true) return [];
			const end = cells.indexOf(false, from);
			return [{ row, from, length: (end < 0 ? cells.length : end) - from }];
		}),
	);
}

/** Largest size that fits in two lines; breaks after a slash only, as a hyphen would be typed along. */
function drawAddress(pen: Pen, { address, addressModules }: Kit, y: number): number {
	const shown = shownAddress(address);
	const style = addressSizes.find((tried) => fits(pen, addressLines(pen, shown, tried), tried)) ?? smallest;
	const lines = addressLines(pen, shown, style);
	const link = tag('Link', tag('P'));
	const at = addressModules ? ({ x: page.width / 2, y, align: 'middle' } as const) : { x: left, y };
	const end = pen.lines(link, lines, at, style);
	if (URL.canParse(address)) pen.link({ x: left, y, width, height: end - y }, address, link);
	return end;
}

const smallest: TextStyle = { ...addressStyle, size: 14, leading: 6 };

const addressSizes: readonly TextStyle[] = Array.from({ length: 25 }, (_, index) => ({
	...addressStyle,
	size: 40 - index,
	leading: (40 - index) * 0.4,
}));

const fits = (pen: Pen, lines: readonly string[], style: TextStyle): boolean =>
	lines.length <= 2 && lines.every((line) => pen.measure(line, style) <= width);

function addressLines(pen: Pen, address: string, style: TextStyle): readonly string[] {
	return address.split(/(?<=\/)/).reduce<readonly string[]>((lines, part) => {
		const joined = (lines.at(-1) ?? '') + part;
		return pen.measure(joined, style) <= width ? [...lines.slice(0, -1), joined] : [...lines, part];
	}, []);
}

function drawSteps(pen: Pen, { session, addressModules }: Kit, top: number): void {
	const steps = [
		addressModules ? words.openWithCode : words.open,
		words.fillIn(lengthText(session)),
		words.show,
		words.paper,
	];
	const list = tag('L');
	steps.reduce((y, step, index) => {
		const item = tag('LI', list);
		pen.lines(tag('Lbl', item), [String(index + 1)], { x: left, y }, posterNumber);
		const lines = pen.linesOf(step, width - 11, posterStep);
		return pen.lines(tag('LBody', item), lines, { x: left + 11, y }, posterStep) + 2;
	}, top);
}
