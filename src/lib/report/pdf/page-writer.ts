import type { Block } from './block';
import { bodyHeight, heightOf, layOut, type Part, type Setting, type Slice } from './lay-out';
import type { Paper } from './paper';
import { printable } from './printable';
import { contentWidth, page, styles } from './theme';

export type PageWriter = {
	/** Places blocks below what is there, on as many pages as they need. */
	readonly write: (blocks: readonly Block[]) => void;
	readonly newPage: () => void;
	/** The characters written so far that the font lacks, each once. */
	readonly missing: () => readonly string[];
	/** Puts a foot under every page, and the page number; the last thing to do. */
	readonly writeFooters: (text: string) => void;
};

/** Fills pages from top to bottom; all that is drawn goes through here. */
export function pageWriter(paper: Paper): PageWriter {
	const missing = new Set<string>();
	const setting: Setting = {
		measure: paper.measure,
		printable: (text) => {
			const result = printable(text, paper.hasGlyph);
			result.missing.forEach((character) => missing.add(character));
			return result.text;
		},
	};
	let y: number = page.top;
	const newPage = (): void => {
		paper.addPage();
		y = page.top;
	};
	const place = (slice: Slice): void => {
		y = y === page.top ? y : y + slice.before;
		if (slice.bookmark !== undefined) paper.bookmark(slice.bookmark, paper.pages());
		slice.parts.forEach((part) => drawPart(paper, part, y));
		y += slice.height;
	};
	const write = (blocks: readonly Block[]): void => {
		for (const chain of chainsOf(layOut(blocks, { x: page.left, width: contentWidth }, setting))) {
			if (y !== page.top && !fits(chain, y)) newPage();
			for (const slice of chain) {
				if (!fits([slice], y)) newPage();
				place(slice);
			}
		}
	};
	const writeFooters = (text: string): void => {
		const line = setting.printable(text);
		for (let number = 1; number <= paper.pages(); number += 1) {
			paper.turnTo(number);
			drawFooter(paper, line, `${number} van ${paper.pages()}`);
		}
	};
	return { write, newPage, missing: () => [...missing], writeFooters };
}

// A tenth of a millimetre: sums of heights are not exact.
const tolerance = 0.1;

function fits(chain: readonly Slice[], y: number): boolean {
	const room = y === page.top ? bodyHeight : page.height - page.bottom - y - (chain[0]?.before ?? 0);
	return heightOf(chain) <= room + tolerance;
}

/** Runs of slices that belong on one page. */
function chainsOf(slices: readonly Slice[]): Slice[][] {
	const chains: Slice[][] = [];
	slices.forEach((slice, index) => {
		const chain = chains.at(-1);
		if (chain && slices[index - 1]?.keep) chain.push(slice);
		else chains.push([slice]);
	});
	return chains;
}

const drawPart = (paper: Paper, { top, draw }: Part, y: number): void => draw(paper, y + top);

function drawFooter(paper: Paper, text: string, number: string): void {
	const style = styles.small;
	const y = page.height - page.bottom + 9;
	const numberWidth = paper.measure(number, style);
	paper.text(shortened(text, contentWidth - numberWidth - 10, paper), page.left, y, style);
	paper.text(number, page.width - page.right - numberWidth, y, style);
}

/** A region's name can be longer than the line; it stands whole in the title. */
function shortened(text: string, width: number, { measure }: Paper): string {
	if (measure(text, styles.small) <= width) return text;
	let end = text.length;
	while (end > 0 && measure(`${text.slice(0, end)}…`, styles.small) > width) end -= 1;
	return `${text.slice(0, end).trimEnd()}…`;
}
