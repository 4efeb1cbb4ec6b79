import { capitalised } from '$lib/content/capitalised';
import { formatMean } from '$lib/scoring/format-mean';
import { legendTexts } from '../wall/legend-texts';
import { copy } from './copy';
import type {
	AsideNode,
	Fact,
	FormNode,
	ListsNode,
	Node,
	PartNode,
	Quote,
	ScoreNode,
	SourcesNode,
	StatementNode,
	TableColumn,
	TableNode,
	TipsNode,
	TitledList,
	TitleNode,
	WallNode,
} from './document';

/** Text in one tone. */
export type Run = {
	readonly text: string;
	readonly tone: 'body' | 'strong' | 'soft';
	/** Address of a web page, or null. */
	readonly url: string | null;
};

export type ParagraphStyle = 'body' | 'lead' | 'small' | 'figure' | 'statement' | 'answer' | 'quote';

/**
 * Part of a report that a word processor knows: no columns, no place on a page. Word, and what is copied from a report,
 * are made of these.
 */
export type PlainBlock =
	| {
			readonly kind: 'heading';
			readonly level: 1 | 2 | 3;
			readonly text: string;
			readonly newPage: boolean;
	  }
	| {
			readonly kind: 'paragraph';
			readonly style: ParagraphStyle;
			readonly runs: readonly Run[];
			/** True when the next block is about this one. */
			readonly keepsNext: boolean;
	  }
	/** Items of one or more lines. */
	| { readonly kind: 'list'; readonly items: readonly (readonly (readonly Run[])[])[] }
	| PlainTable
	| { readonly kind: 'wall'; readonly wall: WallNode };

/** The first cell of each row is its header. */
export type PlainTable = {
	readonly kind: 'table';
	readonly title: string;
	/** Empty for rows to write on without names of columns. */
	readonly columns: readonly TableColumn[];
	readonly rows: readonly (readonly string[])[];
};

/** Blocks of one node; the switch is exhaustive, so that a new kind fails to compile. */
export function plainBlocks(node: Node): readonly PlainBlock[] {
	switch (node.kind) {
		case 'title':
			return titleBlocks(node);
		case 'part':
			return partBlocks(node);
		case 'paragraph':
			return node.style === 'strong' ? [text(strong(node.text))] : [styled(node.style, [body(node.text)])];
		case 'wall':
			return [{ kind: 'wall', wall: node }];
		case 'lists':
			return node.lists.flatMap((list) => listBlocks(list, node.level));
		case 'table':
			return tableBlocks(node);
		case 'form':
			return formBlocks(node);
		case 'score':
			return scoreBlocks(node);
		case 'statement':
			return statementBlocks(node);
		case 'tips':
			return tipsBlocks(node);
		case 'aside':
			return asideBlocks(node);
		case 'sources':
			return [sourcesBlock(node)];
	}
}

const body = (words: string): Run => ({ text: words, tone: 'body', url: null });
const strong = (words: string): Run => ({ text: words, tone: 'strong', url: null });
const soft = (words: string): Run => ({ text: words, tone: 'soft', url: null });

const styled = (style: ParagraphStyle, runs: readonly Run[], keepsNext = false): PlainBlock => ({
	kind: 'paragraph',
	style,
	runs,
	keepsNext,
});

const text = (...runs: readonly Run[]): PlainBlock => styled('body', runs);

const heading = (level: 1 | 2 | 3, words: string, newPage = false): PlainBlock => ({
	kind: 'heading',
	level,
	text: words,
	newPage,
});

const titleBlocks = ({ text: title, whose, details }: TitleNode): PlainBlock[] => [
	heading(1, title),
	...(whose ? [text(strong(whose))] : []),
	...(details ? [text(soft(details))] : []),
];

const partBlocks = ({ text: name, code, note, newPage }: PartNode): PlainBlock[] => [
	heading(2, [code, name].filter(Boolean).join(' '), newPage),
	...(note ? [styled('small', [soft(note)])] : []),
];

const listBlocks = ({ title, items, none }: TitledList, level: ListsNode['level']): PlainBlock[] => [
	heading(level, title),
	items.length === 0
		? text(body(none))
		: {
				kind: 'list',
				items: items.map(({ text: item, detail }) => [[body(item)], ...(detail ? [[soft(detail)]] : [])]),
			},
];

const tableBlocks = ({ title, showsTitle, level, columns, rows }: TableNode): PlainBlock[] => [
	...(showsTitle ? [heading(level, title)] : []),
	{ kind: 'table', title, columns, rows },
];

const formBlocks = ({ title, level, columns, rows }: FormNode): PlainBlock[] => [
	heading(level, title),
	{
		kind: 'table',
		title,
		columns,
		rows: Array.from({ length: rows }, () => Array.from({ length: Math.max(1, columns.length) }, () => '')),
	},
];

function scoreBlocks({ row, facts, explanation }: ScoreNode): PlainBlock[] {
	const isScored = row.result.outcome.kind === 'score';
	const before = row.previous === null || facts.length === 0 ? [] : [row.previous];
	return [
		styled(
			isScored ? 'figure' : 'body',
			[
				...(isScored ? [soft(`${copy.themeColumns.mean}: `)] : []),
				strong(row.figure),
				...(row.mark ? [soft(` ${row.mark}`)] : []),
			],
			true,
		),
		...factsBlocks([
			...facts,
			...before.map((mean) => ({ name: capitalised(legendTexts.previous), value: formatMean(mean) })),
		]),
		text(body(explanation)),
	];
}

const factsBlocks = (facts: readonly Fact[]): PlainBlock[] =>
	facts.length === 0
		? []
		: [{ kind: 'list', items: facts.map(({ name, value }) => [[strong(`${name}: `), body(value)]]) }];

const statementBlocks = ({
	id,
	text: statement,
	short,
	answer,
	lines,
	quotes,
}: StatementNode): PlainBlock[] => [
	styled('statement', [soft(`${id} `), strong(statement)], true),
	...[short, answer].filter(Boolean).map((line) => styled('answer', [body(line)])),
	...lines.map(({ tone, text: line }) => text(tone === 'soft' ? soft(line) : body(line))),
	...quotes.flatMap(quoteBlocks),
];

const quoteBlocks = ({ title, texts }: Quote): PlainBlock[] => [
	...(title ? [styled('body', [strong(title)], true)] : []),
	...texts.map((quoted) => styled('quote', [body(quoted)])),
];

const tipsBlocks = ({ title, note, tips }: TipsNode): PlainBlock[] => [
	heading(3, title),
	styled('small', [soft(note)], true),
	{
		kind: 'list',
		items: tips.map(({ code, text: tip, detail }) => [[soft(`${code} `), body(tip)], [soft(detail)]]),
	},
];

const asideBlocks = ({ title, paragraphs, facts }: AsideNode): PlainBlock[] => [
	heading(3, title),
	...paragraphs.map((words) => text(body(words))),
	...factsBlocks(facts),
];

const sourcesBlock = ({ places }: SourcesNode): PlainBlock => ({
	kind: 'list',
	items: places.map(({ ids, title, url }) => [
		[
			{ ...body(title), url: url !== null && /^https?:\/\//i.test(url) ? url : null },
			soft(` ${ids.join(', ')}`),
		],
		...(url === null ? [] : [[soft(url)]]),
	]),
});
