import { markup, none, type Markup } from '../html/markup';
import { pictureFont, type PathItem, type Picture, type TextItem } from './picture';

/** Picture as the text of an SVG file. */
export const pictureSvg = ({ width, height, background, alt, items }: Picture): string =>
	`${
		markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${pictureFont}">
<title>${alt}</title>
<rect width="${width}" height="${height}" fill="${background}"/>
${items.map((item) => (item.kind === 'path' ? pathSvg(item) : textSvg(item)))}</svg>`.markup
	}\n`;

const pathSvg = ({ path, x, y, scale, paint }: PathItem): Markup =>
	markup`<path d="${path}" transform="translate(${x} ${y}) scale(${scale})" fill="${paint.fill ?? 'none'}"${
		paint.line === undefined
			? none
			: markup` stroke="${paint.line}" stroke-width="${paint.lineWidth ?? 1}" stroke-linejoin="round"`
	}${paint.dashes ? markup` stroke-dasharray="${paint.dashes.join(' ')}"` : none}${
		paint.opacity === undefined ? none : markup` opacity="${paint.opacity}"`
	}/>
`;

const textSvg = ({ x, y, size, isStrong, align, colour, text }: TextItem): Markup =>
	markup`<text x="${x}" y="${y}" font-size="${size}"${isStrong ? markup` font-weight="600"` : none}${
		align === 'right' ? markup` text-anchor="end"` : none
	} fill="${colour}">${text}</text>
`;
