import { describe, expect, it } from 'vitest';
import { fakePaper, type DrawnText } from '../../../../tests/fake-paper';
import { filledScan, made, reportOf, withRemark } from '../../../../tests/pdf-fixture';
import { exampleSessionReport } from '../../../../tests/report-cases';
import type { Node } from '../document/document';
import { reportDocument } from '../document/report-document';
import { atOnce } from '$lib/in-slices';
import { textBlock } from '$lib/paper/block';
import { blocksOf } from './node-blocks';
import { pageWriter } from '$lib/paper/page-writer';
import { tag } from '$lib/paper/tag';
import { styles } from '$lib/paper/theme';

const filling = 'vulling';

/** Drawing of a node that begins below a number of lines, with more text after it. */
function drawnBelow(lines: number, node: Node): readonly DrawnText[] {
	const { paper, drawn } = fakePaper();
	const writer = pageWriter(paper, 'colour', (word) => [word]);
	const above = Array.from({ length: lines }, () => filling).join('\n');
	const below = Array.from({ length: 5 }, () => 'vervolg').join('\n');
	writer.add([textBlock('body', above, tag('P')), ...blocksOf(node), textBlock('body', below, tag('P'))]);
	atOnce(writer.draw());
	return drawn;
}

const allHeights = Array.from({ length: 55 }, (_, index) => index + 1);

const remark = 'Over de coördinatie in de wijk is nog veel te zeggen.\n'.repeat(120);
const documents = [
	reportDocument(reportOf(withRemark(filledScan(), remark)), 'reference', made),
	reportDocument(exampleSessionReport(), 'reference', made),
];
const all: readonly Node[] = documents.flatMap(({ nodes }) => nodes);

/** One node of each kind, or all that differ in layout. */
const samples: readonly (readonly [name: string, node: Node])[] = [
	...(['part', 'paragraph', 'lists', 'score', 'tips', 'sources'] as const).map(
		(kind) => [kind, found((node) => node.kind === kind)] as const,
	),
	['an aside', found((node) => node.kind === 'aside' && node.paragraphs.length > 2)],
	['a table', found((node) => node.kind === 'table' && node.rows.length > 5)],
	['a statement with a level', found((node) => node.kind === 'statement' && node.level !== null)],
	['a statement with a remark of pages', found((node) => node.kind === 'statement' && isLong(node))],
	['a statement without a level and a remark of pages', withoutLevel()],
	['a statement of a group', found((node) => node.kind === 'statement' && node.spread !== null)],
	['a statement with dissent', found((node) => node.kind === 'statement' && node.quotes.length > 1)],
];

function found(fits: (node: Node) => boolean): Node {
	const node = all.find((each) => fits(each));
	if (!node) throw new Error('No such node in the reports');
	return node;
}

function isLong({ quotes }: Extract<Node, { kind: 'statement' }>): boolean {
	return quotes.some(({ texts }) => texts.some((quoted) => quoted.length > 5000));
}

function withoutLevel(): Node {
	const node = found((each) => each.kind === 'statement' && isLong(each));
	if (node.kind !== 'statement') throw new Error('A statement was looked for');
	return { ...node, level: null, answer: 'weet niet', lines: [] };
}

const headStyles = [styles.heading, styles.headingId, styles.subheading, styles.tableHead, styles.strong];

const isHead = ({ style, text }: DrawnText): boolean =>
	/^[A-Z]\d?\.\d$/.test(text) ||
	headStyles.some(
		({ face, size, colour }) => style.face === face && style.size === size && style.colour === colour,
	);

/** Lowest texts of every page but the last. */
function pageEnds(drawn: readonly DrawnText[]): readonly (readonly DrawnText[])[] {
	const last = Math.max(...drawn.map(({ page }) => page));
	return Array.from({ length: last - 1 }, (_, index) => index + 1).map((number) => {
		const own = drawn.filter(({ page }) => page === number);
		const lowest = Math.max(...own.map(({ y }) => y));
		return own.filter(({ y }) => y > lowest - 0.5);
	});
}

describe('blocksOf, at any height on the page', () => {
	it.each(samples)('keeps %s together with its heading', (_, node) => {
		const parted = allHeights.flatMap((lines) =>
			pageEnds(drawnBelow(lines, node))
				.filter((ends) => ends.every(isHead))
				.map((ends) => `below ${String(lines)} lines: ${ends.map((each) => each.text).join(' | ')}`),
		);
		expect(parted).toEqual([]);
	});

	it.each(samples)('draws %s in full', (_, node) => {
		const [first = '', ...others] = allHeights.map((lines) =>
			drawnBelow(lines, node)
				.filter(({ role }) => role !== 'artifact')
				.map((each) => each.text)
				.filter((each) => each !== filling)
				.join('\n'),
		);
		expect(first.length).toBeGreaterThan(10);
		expect(others.filter((other) => other !== first)).toEqual([]);
	});

	it('keeps the title of a remark on the page of its first lines', () => {
		const [, node] = samples.find(([name]) => name.includes('without a level')) ?? [];
		if (!node) throw new Error('That sample exists');
		for (const lines of allHeights) {
			const drawn = drawnBelow(lines, node);
			const title = drawn.findIndex((each) => each.text === 'Opmerking');
			expect(drawn[title]?.page).toBe(drawn[title + 1]?.page);
			expect(drawn[title]?.page).toBe(drawn[title + 2]?.page);
		}
	});
});
