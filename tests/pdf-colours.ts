import { inflateSync } from 'node:zlib';

/** Colours that the pages of a PDF set, as operands and operator: `1 0.5 0 rg`. */
export const coloursIn = (pdf: Uint8Array): readonly string[] =>
	pageContents(pdf).flatMap((content) =>
		[...content.matchAll(/(?<=^|\s)((?:[\d.]+ )*)(rg|RG|g|G|k|K|scn?|SCN?|cs|CS|sh|Do)(?=\s)/g)].map(
			([, operands = '', operator = '']) => `${operands}${operator}`,
		),
	);

export function isGrey(colour: string): boolean {
	const [red, green, blue, operator] = colour.split(' ');
	return /^[\d.]+ [gG]$/.test(colour) || (/^rg$/i.test(operator ?? '') && red === green && green === blue);
}

/** Content of each page: the streams that pages name as their contents. */
function pageContents(pdf: Uint8Array): readonly string[] {
	const file = new TextDecoder('latin1').decode(pdf);
	return [...file.matchAll(/\/Contents (\d+) 0 R/g)].map(([, object = '']) => {
		const head = file.indexOf(`\n${object} 0 obj\n`);
		const start = file.indexOf('stream\n', head) + 'stream\n'.length;
		const length = Number(/\/Length (\d+)/.exec(file.slice(head, start))?.[1]);
		return new TextDecoder('latin1').decode(inflateSync(pdf.subarray(start, start + length)));
	});
}
