import type { Quote, StatementNode } from '../document/document';
import { levelPicture } from './brick-pictures';
import { markup, none, type Markup } from './markup';
import { spreadPicture } from './spread-picture';

/** Statement as a list item, with its picture beside the sentence that says the same. */
export const statementHtml = ({
	id,
	text,
	level,
	spread,
	short,
	answer,
	lines,
	quotes,
}: StatementNode): Markup =>
	markup`<li class="row statement"><div class="side"><p class="id">${id}</p>${short ? markup`<p class="detail">${short}</p>` : none}${
		spread ? spreadPicture(spread) : level === null ? none : levelPicture(level)
	}</div>
<div><p class="strong" dir="auto">${text}</p>${answer ? markup`<p class="answer" dir="auto">${answer}</p>` : none}${lines.map(
		({ tone, text: line }) => markup`<p class="${tone}" dir="auto">${line}</p>`,
	)}${quotes.map(quoteHtml)}</div></li>
`;

const quoteHtml = ({ title, texts }: Quote): Markup =>
	markup`<div class="quote">${title ? markup`<p class="strong">${title}</p>` : none}${texts.map(
		(text) => markup`<blockquote><p dir="auto">${text}</p></blockquote>`,
	)}</div>`;
