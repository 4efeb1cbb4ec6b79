import type {
	AsideNode,
	Fact,
	ListsNode,
	Node,
	PartNode,
	Quote,
	ScoreNode,
	SourcesNode,
	StatementNode,
	TipsNode,
	TitledList,
	TitleNode,
	WallNode,
} from '../document/document';
import { columns, row, rule, textBlock, together, type Block } from '$lib/paper/block';
import { spreadFigure } from './spread-drawing';
import { formBlocks, tableBlocks } from './table-blocks';
import { tag, type Tag } from '$lib/paper/tag';
import { sideWidth, type StyleName } from '$lib/paper/theme';
import { markFigure } from './mark-figure';
import { brickRow, legend, levelBricks, wallFigure } from './wall-drawing';

/** Lays out one node; the switch is exhaustive, so that a new kind fails to compile. */
export function blocksOf(node: Node): readonly Block[] {
	switch (node.kind) {
		case 'title':
			return titleBlocks(node);
		case 'part':
			return partBlocks(node);
		case 'paragraph':
			return [textBlock(node.style, node.text, tag('P'), node.style === 'lead' ? 5 : 3)];
		case 'wall':
			return wallBlocks(node);
		case 'lists':
			return [listsBlock(node)];
		case 'table':
			return tableBlocks(node);
		case 'form':
			return formBlocks(node);
		case 'score':
			return [scoreBlock(node)];
		case 'statement':
			return [statementBlock(node)];
		case 'tips':
			return tipsBlocks(node);
		case 'aside':
			return [asideBlock(node)];
		case 'sources':
			return sourcesBlocks(node);
	}
}

/** Length in characters above which a title is set smaller: it would fill half a page. */
const longTitle = 90;

function titleBlocks({ text: title, whose, details }: TitleNode): Block[] {
	const style = title.length > longTitle ? 'longTitle' : 'title';
	return [
		markFigure(),
		{ ...textBlock(style, title.replace(/: (?=[^:]*$)/, ':\n'), tag('H1')), bookmark: title },
		...(whose ? [textBlock('whose', whose, tag('P'), 2)] : []),
		...(details ? [textBlock('body', details, tag('P'), 0.5)] : []),
	];
}

function partBlocks({ text: name, code, note, newPage }: PartNode): Block[] {
	const head: Block = { ...textBlock('heading', name, tag('H2'), 2.5), bookmark: name };
	const main = [head, ...(note ? [textBlock('soft', note, tag('P'))] : [])];
	return [
		...(newPage ? [{ kind: 'newPage' } as const] : []),
		together(
			[rule(0), ...(code ? [row(sideWidth, [textBlock('headingId', code, tag('P'))], main, 2.5)] : main)],
			6,
			true,
		),
	];
}

function wallBlocks(node: WallNode): Block[] {
	return [wallFigure(node, node.size === 'large' ? 6 : 1), legend(node.rows, 1)];
}

function listsBlock({ lists, level }: ListsNode): Block {
	const share = 1 / lists.length;
	return together([columns(lists.map((list) => ({ width: share, blocks: listBlocks(list, level) })))], 6);
}

function listBlocks({ title, items, none }: TitledList, level: 2 | 3): Block[] {
	const list = tag('L');
	return [
		rule(0),
		{ ...textBlock('subheading', title, tag(`H${level}`), 2), keepWithNext: true },
		...(items.length === 0 ? [textBlock('body', none, tag('P'), 1)] : []),
		...items.flatMap(({ text: item, detail }, index) => {
			const body = tag('LBody', tag('LI', list));
			return [
				textBlock('body', item, tag('P', body), index === 0 ? 1 : 2),
				...(detail ? [textBlock('detail', detail, tag('P', body))] : []),
			];
		}),
	];
}

function scoreBlock({ row: dimension, facts, explanation }: ScoreNode): Block {
	const style: StyleName = dimension.result.outcome.kind === 'score' ? 'figure' : 'strong';
	const figure = [
		textBlock(style, dimension.figure, tag('P')),
		...(dimension.mark ? [textBlock('body', dimension.mark, tag('P'))] : []),
	];
	const main = [
		brickRow(dimension, 0),
		...(facts.length > 0 ? [factsBlock(facts, 2.5)] : []),
		textBlock('body', explanation, tag('P'), 1.5),
	];
	// a score at the bottom of a page would be apart from its statements
	return together([row(sideWidth, figure, main, 2.5)], 0, true);
}

/** Names above their values, side by side; the first gets the most room. */
function factsBlock(facts: readonly Fact[], before: number): Block {
	const list = tag('L');
	const rest = 0.55 / Math.max(1, facts.length - 1);
	return columns(
		facts.map(({ name, value }, index) => {
			const item = tag('LI', list);
			return {
				width: index === 0 ? 0.45 : rest,
				blocks: [textBlock('soft', name, tag('Lbl', item)), textBlock('body', value, tag('LBody', item))],
			};
		}),
		before,
	);
}

/** Width of an id such as "W1.1" with the space after it, in millimetres. */
const codeWidth = 13;

function statementBlock(node: StatementNode): Block {
	const { id, text: statement, level, spread, short, answer, lines, quotes } = node;
	const figure = spread ? spreadFigure(spread, 1) : level === null ? null : levelBricks(level, 1);
	const code = textBlock('id', id, tag('P'));
	const head = short ? row(codeWidth, [code], [textBlock('detail', short, tag('P'))]) : code;
	const main = [
		{ ...textBlock('strong', statement, tag('P')), keepWithNext: true },
		...(answer ? [textBlock('answer', answer, tag('P'), 0.4)] : []),
		...lines.map(({ tone, text: line }) => textBlock(tone, line, tag('P'), 0.4)),
		...quotes.flatMap(quoteBlocks),
	];
	return together([row(sideWidth, [head, ...(figure ? [figure] : [])], main)], 3);
}

function quoteBlocks({ title, texts }: Quote): Block[] {
	return [
		...(title ? [{ ...textBlock('strong', title, tag('P'), 1.5), bar: true, keepWithNext: true }] : []),
		...texts.map((quoted, index) => ({
			...textBlock(
				'body',
				quoted.replace(/\n{3,}/g, '\n\n'),
				tag('P', tag('Quote')),
				index === 0 && title ? 0 : 1.2,
			),
			bar: true,
		})),
	];
}

function tipsBlocks({ title, note, tips }: TipsNode): Block[] {
	const list = tag('L');
	const [first, ...others] = tips.map((tip) => tipRow(tip, list));
	if (!first) return [];
	const head = row(
		sideWidth,
		[textBlock('subheading', title, tag('H3'))],
		[textBlock('soft', note, tag('P'))],
	);
	return [together([head, first], 7), ...others];
}

function tipRow({ code, text: tip, detail }: TipsNode['tips'][number], list: Tag): Block {
	const item = tag('LI', list);
	const body = tag('LBody', item);
	return together(
		[
			row(
				sideWidth,
				[textBlock('id', code, tag('Lbl', item))],
				[textBlock('body', tip, tag('P', body)), textBlock('soft', detail, tag('P', body))],
			),
		],
		2.5,
	);
}

function asideBlock({ title, paragraphs, facts }: AsideNode): Block {
	const list = tag('L');
	const main = [
		...paragraphs.map((paragraph, index) => textBlock('body', paragraph, tag('P'), index === 0 ? 0 : 2)),
		...facts.map(({ name, value }, index) => factRow(name, value, tag('LI', list), index === 0 ? 0 : 1)),
	];
	return row(sideWidth, [textBlock('subheading', title, tag('H3'))], main, 6);
}

const factRow = (name: string, value: string, item: Tag, before: number): Block =>
	row(
		46,
		[textBlock('strong', name, tag('Lbl', item))],
		[textBlock('body', value, tag('LBody', item))],
		before,
	);

function sourcesBlocks({ places }: SourcesNode): Block[] {
	const list = tag('L');
	return places.map(({ ids, title, url }, index) => {
		const item = tag('LI', list);
		const body = tag('LBody', item);
		const address = url === null ? [] : [{ ...textBlock('soft', url, tag('Link', body)), url }];
		return together(
			[
				row(
					sideWidth,
					[textBlock('soft', ids.join(', '), tag('Lbl', item))],
					[row(62, [textBlock('body', title, tag('P', body))], address)],
				),
			],
			index === 0 ? 4 : 1.2,
			// avoids a single entry on the last page
			index > places.length - 4,
		);
	});
}
