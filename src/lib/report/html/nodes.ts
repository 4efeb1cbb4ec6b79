import { formatMean } from '$lib/scoring/format-mean';
import { copy } from '../document/copy';
import type {
	AsideNode,
	Fact,
	ListsNode,
	Node,
	ParagraphNode,
	PartNode,
	ScoreNode,
	SourcesNode,
	TipsNode,
	TitledList,
	TitleNode,
} from '../document/document';
import { bricksPicture } from './brick-pictures';
import { markPicture } from './mark-picture';
import { markup, none, type Markup } from './markup';
import { statementHtml } from './statement';
import { formHtml, subhead, tableHtml } from './tables';
import { legendTexts } from '../wall/legend-texts';
import { wallHtml } from './wall-table';

/** Renders one node; the switch is exhaustive, so that a new kind fails to compile. */
export function nodeHtml(node: Node): Markup {
	switch (node.kind) {
		case 'title':
			return titleHtml(node);
		case 'part':
			return partHtml(node);
		case 'paragraph':
			return paragraphHtml(node);
		case 'wall':
			return wallHtml(node);
		case 'lists':
			return listsHtml(node);
		case 'table':
			return tableHtml(node);
		case 'form':
			return formHtml(node);
		case 'score':
			return scoreHtml(node);
		case 'statement':
			return statementHtml(node);
		case 'tips':
			return tipsHtml(node);
		case 'aside':
			return asideHtml(node);
		case 'sources':
			return sourcesHtml(node);
	}
}

/** Puts the subject on its own line. */
function titleHtml({ text, whose, details }: TitleNode): Markup {
	const [, name = '', rest = text] = /^(.*: )([^:]*)$/s.exec(text) ?? [];
	const head = name === '' ? markup`${rest}` : markup`${name}<span class="line">${rest}</span>`;
	return markup`<header>${markPicture()}<h1 dir="auto">${head}</h1>${whose ? markup`<p class="whose">${whose}</p>` : none}${details ? markup`<p dir="auto">${details}</p>` : none}</header>`;
}

const partHtml = ({ text, code, note }: PartNode): Markup =>
	markup`<div class="row head">${code ? markup`<p class="code">${code}</p>` : none}<div><h2 dir="auto">${text}</h2>${note ? markup`<p class="small">${note}</p>` : none}</div></div>`;

const paragraphHtml = ({ style, text }: ParagraphNode): Markup =>
	markup`<p class="${style}" dir="auto">${text}</p>`;

const listsHtml = ({ lists, level }: ListsNode): Markup =>
	markup`<div class="lists">
${lists.map((list) => listHtml(list, level))}</div>`;

const listHtml = ({ title, items, none: nothing }: TitledList, level: ListsNode['level']): Markup =>
	markup`<div>${subhead(level, title)}${
		items.length === 0
			? markup`<p>${nothing}</p>`
			: markup`<ul>${items.map(
					({ text, detail }) =>
						markup`<li><p dir="auto">${text}</p>${detail ? markup`<p class="detail" dir="auto">${detail}</p>` : none}</li>`,
				)}</ul>`
	}</div>
`;

function scoreHtml({ row, facts, explanation }: ScoreNode): Markup {
	const isScored = row.result.outcome.kind === 'score';
	const before =
		row.previous === null || facts.length === 0
			? []
			: [{ name: legendTexts.previous, value: formatMean(row.previous) }];
	return markup`<div class="row score">
<p class="${isScored ? 'figure' : 'strong'}"><span class="hidden">${copy.themeColumns.mean}: </span>${row.figure}${row.mark ? markup` <span class="mark">${row.mark}</span>` : none}</p>
<div>${bricksPicture(row)}
${facts.length + before.length > 0 ? factsHtml('facts', [...facts, ...before]) : none}
<p dir="auto">${explanation}</p></div>
</div>`;
}

const factsHtml = (name: string, facts: readonly Fact[]): Markup =>
	markup`<dl class="${name}">${facts.map(
		(fact) => markup`<div><dt>${fact.name}</dt><dd dir="auto">${fact.value}</dd></div>`,
	)}</dl>`;

const tipsHtml = ({ title, note, tips }: TipsNode): Markup =>
	markup`<div class="tips">
<div class="row">${subhead(3, title)}<p class="small">${note}</p></div>
<ul>
${tips.map(
	({ code, text, detail }) =>
		markup`<li class="row"><p class="id">${code}</p><div><p dir="auto">${text}</p><p class="small" dir="auto">${detail}</p></div></li>
`,
)}</ul>
</div>`;

const asideHtml = ({ title, paragraphs, facts }: AsideNode): Markup =>
	markup`<div class="aside">
${subhead(3, title)}
<div>${paragraphs.map((paragraph) => markup`<p dir="auto">${paragraph}</p>`)}${facts.length > 0 ? factsHtml('list', facts) : none}</div>
</div>`;

const sourcesHtml = ({ places }: SourcesNode): Markup =>
	markup`<ul class="sources">
${places.map(
	({ ids, title, url }) =>
		markup`<li class="row"><p class="small">${ids.join(', ')}</p><p>${placeHtml(title, url)}</p></li>
`,
)}</ul>`;

/** Makes a link of http and https addresses only; other text from a file stays text. */
function placeHtml(title: string, url: string | null): Markup {
	if (url === null) return markup`${title}`;
	return /^https?:\/\//i.test(url)
		? markup`<a href="${url}" rel="noreferrer">${title}</a>`
		: markup`${title} <span class="small">${url}</span>`;
}
