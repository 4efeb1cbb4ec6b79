import { allowedText } from '../document/allowed-text';
import type { Node } from '../document/document';
import type { Run } from '../document/plain-blocks';
import { copyBlocks, type CopyBlock } from './copy-blocks';

/** Part of a report without formatting: lists with dashes, and tables as lines with tabs between the cells. */
export const copiedText = (nodes: readonly Node[]): string =>
	allowedText(copyBlocks(nodes).map(blockText).filter(Boolean).join('\n\n'));

function blockText(block: CopyBlock): string {
	switch (block.kind) {
		case 'heading':
			return block.text;
		case 'paragraph':
			return words(block.runs);
		case 'list':
			return block.items.map((lines) => `- ${lines.map(words).join('\n  ')}`).join('\n');
		case 'table': {
			const filled = block.rows.filter((cells) => cells.some((text) => text !== ''));
			return [block.columns.map(({ name }) => name), ...filled].map(lineOf).join('\n');
		}
	}
}

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A tab or line break inside a cell would start another. */
const lineOf = (cells: readonly string[]): string =>
	cells.map((text) => text.replace(/\s+/g, ' ')).join('\t');
