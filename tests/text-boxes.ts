import type { ReportDocument } from '$lib/report/document/document';
import type { PageDrawing } from '$lib/paper/page-writer';
import { page, sideWidth, styles } from '$lib/paper/theme';
import type { PdfContents, PdfText } from './read-pdf';

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const millimetresPerPoint = 25.4 / 72;

/** Tolerance in millimetres for the rounding of positions in the file. */
const hair = 0.2;

/** Box from the top of the capitals to the bottom of the descenders. */
const boxOf = ({ text, x, y, width, size }: PdfText): Box => ({
	left: x,
	right: x + width,
	top: y - 0.72 * size * millimetresPerPoint,
	// no part of a digit is below the line
	bottom: y + (/^\d+$/.test(text) ? 0 : 0.21) * size * millimetresPerPoint,
});

const overlap = (a: Box, b: Box): boolean =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair;

const isFoot = ({ y }: PdfText): boolean => y > page.height - page.bottom;

export const bodyOf = (items: readonly PdfText[]): readonly PdfText[] =>
	items.filter((item) => !isFoot(item));

/** Texts that stick out of the margins; a footer is below them, 5 mm or more from the edge. */
export function outsideMargins({ pages }: Pick<PdfContents, 'pages'>): string[] {
	return onPages(pages, (items) =>
		items.filter((item) => {
			const { left, right, top, bottom } = boxOf(item);
			const lowest = isFoot(item) ? page.height - 5 : page.height - page.bottom;
			const isBeside = left < page.left - hair || right > page.width - page.right + hair;
			return isBeside || top < page.top - hair || bottom > lowest + hair;
		}),
	);
}

/** Texts that overlap one another. */
export function overlaps({ pages }: Pick<PdfContents, 'pages'>): string[] {
	return pages.flatMap((items, index) =>
		items.flatMap((one, place) =>
			items
				.slice(place + 1)
				.filter((other) => overlap(boxOf(one), boxOf(other)))
				.map((other) => `${String(index + 1)}: ${one.text} | ${other.text}`),
		),
	);
}

/** Texts that overlap a brick, a bar or a line; white boxes make room for a word. */
export function overPictures({ pages }: Pick<PdfContents, 'pages'>, drawn: readonly PageDrawing[]): string[] {
	return onPages(pages, (items, index) => {
		const pictures = (drawn[index] ?? []).flatMap((each) =>
			each.kind === 'box' && each.paint.fill && !/^#f{6}$/i.test(each.paint.fill) ? [each.box] : [],
		);
		return items.filter((item) =>
			pictures.some(({ x, y, width, height }) =>
				overlap(boxOf(item), { left: x, right: x + width, top: y, bottom: y + height }),
			),
		);
	});
}

/** Heads without anything after them on their page: no text below or beside them, and no lines of a form. */
export function headsAtTheEnd(
	{ pages }: Pick<PdfContents, 'pages'>,
	drawn: readonly PageDrawing[],
	document: ReportDocument,
): string[] {
	const heads = new Set(headTexts(document));
	return onPages(pages, (items, index) => {
		const body = bodyOf(items);
		const lowest = Math.max(...body.map(({ y }) => y));
		const lines = (drawn[index] ?? []).flatMap((each) => (each.kind === 'box' ? [each.box.y] : []));
		const foot = page.height - page.bottom;
		if (lines.some((y) => y > lowest + 5 && y < foot)) return [];
		return body.filter(
			(item) =>
				item.y === lowest && (item.size > 10 || heads.has(item.text)) && !standsBesideText(item, body),
		);
	});
}

/** Checks for text beside a head in the side column, which can have more lines than that text. */
function standsBesideText({ x, y, size }: PdfText, body: readonly PdfText[]): boolean {
	const main = page.left + sideWidth - hair;
	if (x > main) return false;
	const above = body.filter((other) => other.x === x && other.size === size && other.y <= y);
	const tops = above.map((other) => other.y).sort((a, b) => b - a);
	const gap = tops.findIndex((top, index) => top - (tops[index + 1] ?? -Infinity) > 5);
	const first = tops[gap] ?? y;
	return body.some((other) => other.x > main && Math.abs(other.y - first) < 1);
}

function headTexts({ nodes }: ReportDocument): string[] {
	return nodes.flatMap((node) => {
		switch (node.kind) {
			case 'statement':
				return [
					...(node.answer || node.lines.length + node.quotes.length > 0 ? [node.text] : []),
					...node.quotes.map(({ title }) => title),
				];
			case 'table':
			case 'form':
				return [node.title, ...node.columns.map(({ name }) => name)];
			case 'aside':
			case 'tips':
				return [node.title];
			default:
				return [];
		}
	});
}

/** Text without spaces and hyphens, in which lines, pages and syllables make no difference. */
export const plain = (text: string): string => text.normalize('NFC').replace(/[\s-]+/g, '');

/** Text of some pages, without the footers. */
export const plainText = (pages: PdfContents['pages']): string =>
	plain(pages.flatMap((items) => bodyOf(items).map(({ text }) => text)).join(''));

/** Texts that are not on these pages. */
export function missingFrom(pages: PdfContents['pages'], texts: readonly (string | null)[]): string[] {
	const all = plainText(pages);
	return texts.filter((text) => text !== null).filter((text) => !all.includes(plain(text)));
}

type PlacedLine = { readonly start: number; readonly page: number; readonly y: number };

/** Paragraphs that run over two pages or more, with the number of lines on each page. */
export function cutParagraphs(
	{ pages }: Pick<PdfContents, 'pages'>,
	document: ReportDocument,
): { readonly text: string; readonly counts: readonly number[] }[] {
	let all = '';
	const lines = pages.flatMap((items, index) =>
		bodyOf(items).map(({ text, y }): PlacedLine => {
			const start = all.length;
			all += plain(text);
			return { start, page: index, y };
		}),
	);
	return longTexts(document.nodes).flatMap((text) => {
		const start = all.indexOf(plain(text));
		const end = start + plain(text).length;
		const own = start < 0 ? [] : lines.filter((line) => line.start >= start && line.start < end);
		const counts = [...new Set(own.map((line) => line.page))].map(
			(number) => new Set(own.filter((line) => line.page === number).map(({ y }) => y)).size,
		);
		return counts.length > 1 ? [{ text, counts }] : [];
	});
}

/** Every paragraph longer than a line, wherever it is in the nodes. */
function longTexts(value: unknown): string[] {
	if (typeof value === 'string') return value.split('\n').filter((text) => text.length > 100);
	if (Array.isArray(value)) return value.flatMap(longTexts);
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(longTexts) : [];
}

function onPages(
	pages: PdfContents['pages'],
	found: (items: readonly PdfText[], index: number) => readonly PdfText[],
): string[] {
	return pages.flatMap((items, index) =>
		found(items, index).map(
			({ text, x, y }) => `${String(index + 1)}: ${text} (${x.toFixed(1)}, ${y.toFixed(1)})`,
		),
	);
}

/** Share of the height of the body that must be used, on every page but the last. */
const leastFilled = 1 / 3;

/** Height of four lines up to the baseline of the last one, in millimetres: the last page must have them. */
const leastBaselineAtEnd = 3.7 * styles.body.leading;

/** Pages with too much empty space: less than a third filled, or fewer than four lines on the last one. */
export function emptyPages(drawn: readonly PageDrawing[]): string[] {
	const height = page.height - page.top - page.bottom;
	return drawn.flatMap((items, index) => {
		const ends = items.flatMap((item) => {
			const end = item.kind === 'text' ? item.y : item.kind === 'box' ? item.box.y + item.box.height : 0;
			return end < page.height - page.bottom ? [end] : [];
		});
		const filled = Math.max(page.top, ...ends) - page.top;
		const isLast = index === drawn.length - 1;
		const isEmpty = isLast ? index > 0 && filled < leastBaselineAtEnd : filled < height * leastFilled;
		return isEmpty ? [`page ${String(index + 1)} of ${String(drawn.length)}: ${filled.toFixed(0)} mm`] : [];
	});
}
