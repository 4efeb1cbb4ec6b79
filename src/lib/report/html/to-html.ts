import { sectionsOf, type Node, type PartNode, type ReportDocument } from '../document/document';
import type { Palette } from '$lib/paper/page-writer';
import { markup, none, type Markup } from './markup';
import { nodeHtml } from './nodes';
import { styleOf } from './style';

/** Number of parts from which a list of links to them helps. */
const manyParts = 4;

/** Content security policy: no scripts and no requests, so that the file shows only its own content. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * Report as one HTML file that opens without a network. The file is well-formed XML too, so that a test can find an
 * unclosed element or an unescaped text.
 */
export const htmlOf = (document: ReportDocument, palette: Palette = 'colour'): string =>
	`<!DOCTYPE html>\n${fileOf(document, styleOf(palette, document)).markup}\n`;

const fileOf = (document: ReportDocument, style: string): Markup =>
	markup`<html xmlns="http://www.w3.org/1999/xhtml" lang="nl">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light" />
<meta name="description" content="${document.subject}" />
<title>${document.title}</title>
<style>
${{ markup: style }}
</style>
</head>
<body>
${markHtml(document.mark)}${bodyOf(document)}
<footer><p class="small" dir="auto">${document.footer}</p></footer>
</body>
</html>`;

const markHtml = (mark: string): Markup =>
	mark
		? markup`<p class="practice">${mark}</p>
`
		: none;

/** Page one, the list of parts, and the parts. */
function bodyOf({ nodes: onPaper, onWebOnly }: ReportDocument): Markup {
	const nodes = [...onPaper, ...onWebOnly];
	const parts = nodes.filter((node) => node.kind === 'part');
	const hasNav = parts.length >= manyParts;
	const [first, ...rest] = sectionsOf(nodes).map(sectionHtml);
	return markup`<main${hasNav ? markup` class="beside-nav"` : none}>
${first ?? none}${hasNav ? navHtml(parts) : none}${rest}</main>`;
}

function sectionHtml(nodes: readonly Node[], number: number): Markup {
	const [first] = nodes;
	const name = first?.kind === 'part' && first.newPage ? markup` class="new-page"` : none;
	return markup`<section id="deel-${number}"${name}>
${runsOf(nodes).map(runHtml)}</section>
`;
}

/** Merges consecutive statements into one list. */
function runsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
	const starts = nodes.flatMap((node, index) =>
		node.kind === 'statement' && nodes[index - 1]?.kind === 'statement' ? [] : [index],
	);
	return starts.map((start, index) => nodes.slice(start, starts[index + 1]));
}

function runHtml(nodes: readonly Node[]): Markup {
	const inside = nodes.map(nodeHtml);
	return nodes[0]?.kind === 'statement'
		? markup`<ul class="statements">
${inside}</ul>
`
		: markup`${inside}
`;
}

/** Section 0 has no part heading, so part 1 is section 1. */
const navHtml = (parts: readonly PartNode[]): Markup =>
	markup`<nav aria-labelledby="inhoud">
<p id="inhoud" class="strong">In dit verslag</p>
<ul>
${parts.map(
	({ code, text }, index) =>
		markup`<li><a href="#deel-${index + 1}">${code ? markup`<span class="code">${code}</span> ` : none}<span dir="auto">${text}</span></a></li>
`,
)}</ul>
</nav>
`;
