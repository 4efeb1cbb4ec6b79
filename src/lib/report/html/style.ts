import type { Palette } from '$lib/paper/page-writer';
import { colours, greys } from '$lib/paper/theme';
import type { ReportDocument } from '../document/document';
import { letters } from './letters';
import { frame } from './sheet/frame';
import { narrow } from './sheet/narrow';
import { paper } from './sheet/paper';
import { tables } from './sheet/tables';
import { themes } from './sheet/themes';
import { type } from './sheet/type';
import { wall } from './sheet/wall';
import { wide } from './sheet/wide';

/** Style sheet of the file; the footer is printed at the bottom of every page, and the mark at its top. */
export const styleOf = (palette: Palette, texts: PageTexts): string =>
	[
		letters,
		`:root {\n${colourLines(palette)}\n}`,
		type,
		frame,
		wall,
		tables,
		themes,
		narrow,
		wide,
		paper,
		pageRule(texts),
	].join('\n\n');

const colourLines = (palette: Palette): string =>
	Object.entries(colours)
		.map(([name, colour]) => `\t--${name}: ${palette === 'grey' ? (greys.get(colour) ?? colour) : colour};`)
		.join('\n');

type PageTexts = Pick<ReportDocument, 'footer' | 'mark'>;

const pageRule = ({ footer, mark }: PageTexts): string => `@page {
	size: A4;
	margin: 16mm 18mm 18mm;
${mark ? markRule(mark) : ''}	@bottom-left {
		content: '${cssText(footer)}';
		width: 140mm;
		font: 8.5pt/1.3 'Scan Sans', system-ui, sans-serif;
		text-align: left;
	}
	@bottom-right {
		content: counter(page) ' van ' counter(pages);
		width: 25mm;
		font: 8.5pt/1.3 'Scan Sans', system-ui, sans-serif;
		text-align: right;
	}
}`;

const markRule = (mark: string): string => `	@top-center {
		content: '${cssText(mark)}';
		font: 600 10pt/1.3 'Scan Sans', system-ui, sans-serif;
	}
`;

/** Escapes all but plain letters and digits by code point, so that no name can end the CSS string. */
const cssText = (text: string): string =>
	Array.from(text, (character) =>
		/[a-z0-9 ]/i.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
	).join('');
