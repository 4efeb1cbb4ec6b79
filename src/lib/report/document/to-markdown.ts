import { ambitionLevels } from '$lib/content/levels';
import { isGroupHead } from './document';
import type {
	TableColumn,
	Fact,
	FormNode,
	Node,
	PartNode,
	ReportDocument,
	ScoreNode,
	SourcesNode,
	StatementNode,
	TableNode,
	TipsNode,
	TitledList,
	WallNode,
} from './document';
import { namedLevel } from '../wall/named-level';
import type { SpreadReport } from '../model/report-model';

/** Report as plain text for review: every word of it, and the numbers behind every picture. */
export const markdownOf = ({ title, subject, mark, footer, nodes, onWebOnly }: ReportDocument): string =>
	[
		`> ${title}`,
		`> ${subject}`,
		...(mark ? [`> ${mark}`] : []),
		`> ${footer}`,
		'',
		...linesOfAll(nodes),
		...(onWebOnly.length > 0 ? ['_Alleen op de webpagina:_', '', ...linesOfAll(onWebOnly)] : []),
	]
		.join('\n')
		.replace(/\n{3,}/g, '\n\n');

const linesOfAll = (nodes: readonly Node[]): readonly string[] =>
	nodes.flatMap((node) => [...linesOf(node), '']);

function linesOf(node: Node): readonly string[] {
	switch (node.kind) {
		case 'title':
			return [`# ${node.text}`, '', ...(node.whose ? [`**${node.whose}**`, ''] : []), inline(node.details)];
		case 'part':
			return [partLine(node)];
		case 'paragraph':
			return [`${inline(node.text)} _(${node.style})_`];
		case 'wall':
			return wallLines(node);
		case 'lists':
			return node.lists.flatMap((list) => listLines(list, node.level));
		case 'table':
			return tableLines(node);
		case 'form':
			return formLines(node);
		case 'score':
			return scoreLines(node);
		case 'statement':
			return statementLines(node);
		case 'tips':
			return tipsLines(node);
		case 'aside':
			return [
				`### ${node.title}`,
				'',
				...node.paragraphs.flatMap((text) => [inline(text), '']),
				...factLines(node.facts),
			];
		case 'sources':
			return sourceLines(node);
	}
}

const head = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

/** Replaces typed line breaks, which would break a list or a table. */
const inline = (text: string): string => text.replace(/\n/g, '<br>');

const partLine = ({ code, text, note }: PartNode): string =>
	[`##`, ...(code ? [`${code}.`] : []), text, ...(note ? [`(${note})`] : [])].join(' ');

const wallLines = ({ levels, rows, size }: WallNode): string[] => [
	`_De muur (${size}):_`,
	'',
	ambitionLevels.map((level) => namedLevel(level, levels)).join(' · '),
	'',
	...rows.map(({ id, sentence }) => `- **${id}** ${sentence}`),
];

const listLines = ({ title, items, none }: TitledList, level: number): string[] => [
	head(level, title),
	'',
	...(items.length === 0
		? [inline(none)]
		: items.map(({ text, detail }) => `- ${inline(text)}${detail ? ` _${detail}_` : ''}`)),
	'',
];

const tableLines = ({ title, showsTitle, level, columns, rows, gaps }: TableNode): string[] => [
	showsTitle ? head(level, title) : `_${title}_`,
	'',
	...headLines(columns),
	...rows.map((cells, row) =>
		isGroupHead(cells, { columns })
			? rowLine([`**${cells.join('')}**`, ...columns.slice(1).map(() => '')])
			: rowLine(cells.map((cell, column) => (gaps?.[row]?.includes(column) ? `${cell} …` : cell))),
	),
];

const headLines = (columns: readonly TableColumn[]): string[] => [
	rowLine(columns.map(({ name }) => name)),
	rowLine(columns.map(() => '---')),
];

const rowLine = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => inline(cell).replace(/\|/g, '\\|')).join(' | ')} |`;

const formLines = ({ title, level, columns, rows }: FormNode): string[] => [
	head(level, title),
	'',
	...(columns.length > 0 ? [`Kolommen: ${columns.map(({ name }) => name).join(', ')}.`] : []),
	`${String(rows)} lege regels.`,
];

const factLines = (facts: readonly Fact[]): string[] =>
	facts.map(({ name, value }) => `- ${name}: ${inline(value)}`);

const scoreLines = ({ row, facts, explanation }: ScoreNode): string[] => [
	`**${[row.figure, row.mark].filter(Boolean).join(' ')}**`,
	'',
	...factLines(facts),
	`- ${explanation}`,
];

const statementLines = ({
	id,
	text,
	level,
	spread,
	short,
	answer,
	lines,
	quotes,
}: StatementNode): string[] => [
	`**${id} ${text}**`,
	'',
	...[short, answer].filter(Boolean).map((line) => `- ${inline(line)} _(answer)_`),
	...lines.map((line) => `- ${inline(line.text)}${line.tone === 'body' ? '' : ` _(${line.tone})_`}`),
	...(spread
		? [`- beeld: ${spreadText(spread)}`]
		: level === null
			? []
			: [`- beeld: ${String(level)} van 4`]),
	...quotes.flatMap(({ title, texts }) => [
		...(title ? [`- ${title}:`] : []),
		...texts.map((quoted) => `  - "${inline(quoted)}"`),
	]),
];

/** "2 · 5 · 3 · 1 · 0"; "geen" where single choices are hidden. */
const spreadText = ({ levels }: SpreadReport): string => (levels ? levels.join(' · ') : 'geen');

const tipsLines = ({ title, note, tips }: TipsNode): string[] => [
	`### ${title}`,
	'',
	note,
	'',
	...tips.map(({ code, text, detail }) => `- **${code}** ${text} _${detail}_`),
];

const sourceLines = ({ places }: SourcesNode): string[] =>
	places.map(({ ids, title, url }) => `- ${ids.join(', ')}: ${title}${url === null ? '' : ` ${url}`}`);
