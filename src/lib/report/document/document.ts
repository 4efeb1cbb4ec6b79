import type { Outline } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import type { SpreadReport } from '../model/report-model';
import type { WallRow } from '../wall/wall-row';

/** Title at the top of the first page, whose picture follows, and a line of details. */
export type TitleNode = {
	readonly kind: 'title';
	readonly text: string;
	/** Empty where the title says it. */
	readonly whose: string;
	readonly details: string;
};

/** Heading of a part, listed as a bookmark by PDF readers. */
export type PartNode = {
	readonly kind: 'part';
	readonly text: string;
	/** Id of a dimension, or empty. */
	readonly code: string;
	/** "werknaam", or empty. */
	readonly note: string;
	readonly newPage: boolean;
};

export type ParagraphNode = {
	readonly kind: 'paragraph';
	readonly style: 'lead' | 'strong' | 'body' | 'small';
	readonly text: string;
};

/** Rows of bricks with their figures. */
export type WallNode = {
	readonly kind: 'wall';
	readonly rows: readonly WallRow[];
	readonly levels: Outline['levels'];
	readonly size: 'large' | 'small';
};

export type ListItem = { readonly text: string; readonly detail: string };

export type TitledList = {
	readonly title: string;
	readonly items: readonly ListItem[];
	/** Text in place of an empty list. */
	readonly none: string;
};

/** Heading level: 2 directly under the title, 3 inside a part. */
type Depth = { readonly level: 2 | 3 };

/** Lists with a heading each, side by side where there is room. */
export type ListsNode = Depth & { readonly kind: 'lists'; readonly lists: readonly TitledList[] };

export type TableColumn = {
	readonly name: string;
	/** Share of the width; shares of a table sum to 1. */
	readonly share: number;
};

/** First cell of each row is its header; a row of one cell is a heading over the rows below it. */
export type TableNode = Depth & {
	readonly kind: 'table';
	readonly title: string;
	/** False where the heading of its part says the same: the title is then for screen readers only. */
	readonly showsTitle: boolean;
	/** On paper its title takes the place of the name of the second column, so that the page stays one. */
	readonly isDense?: true;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly (readonly string[])[];
	/** By row, the columns whose words say that something is missing, over a dotted line. */
	readonly gaps?: readonly (readonly number[])[];
	/** Bricks under the first cell of each row, which say what its other cells say. */
	readonly bricks?: readonly WallRow[];
};

/** True for a row that is a heading over the rows below it. */
export const isGroupHead = (cells: readonly string[], { columns }: Pick<TableNode, 'columns'>): boolean =>
	cells.length === 1 && columns.length > 1;

/** Empty table to fill in by pen. */
export type FormNode = Depth & {
	readonly kind: 'form';
	readonly title: string;
	/** On paper its title takes the place of the name of the first column. */
	readonly isDense?: true;
	readonly columns: readonly TableColumn[];
	readonly rows: number;
};

export type Fact = { readonly name: string; readonly value: string };

/** Score of one dimension, and its calculation; brief, with its facts in one sentence. */
export type ScoreNode = {
	readonly kind: 'score';
	readonly row: WallRow;
	readonly facts: readonly Fact[];
	readonly explanation: string;
};

export type Line = { readonly tone: 'body' | 'soft'; readonly text: string };

/** Free text of a participant; without a title where each text says what it is. */
export type Quote = { readonly title: string; readonly texts: readonly string[] };

export type StatementNode = {
	readonly kind: 'statement';
	readonly id: string;
	readonly text: string;
	readonly level: Level | null;
	readonly spread: SpreadReport | null;
	/** "niveau 2", beside the id; empty where the answer says it. */
	readonly short: string;
	/** Level or other answer, in words; empty where the short form is enough. */
	readonly answer: string;
	readonly lines: readonly Line[];
	readonly quotes: readonly Quote[];
};

/** Tips or asks, each with the statement that it belongs to. */
export type TipsNode = {
	readonly kind: 'tips';
	readonly title: string;
	readonly note: string;
	readonly tips: readonly (ListItem & { readonly code: string })[];
};

/** Small heading beside its text. */
export type AsideNode = {
	readonly kind: 'aside';
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly facts: readonly Fact[];
};

export type SourcesNode = {
	readonly kind: 'sources';
	readonly places: readonly {
		readonly ids: readonly string[];
		readonly title: string;
		readonly url: string | null;
	}[];
};

export type Node =
	| TitleNode
	| PartNode
	| ParagraphNode
	| WallNode
	| ListsNode
	| TableNode
	| FormNode
	| ScoreNode
	| StatementNode
	| TipsNode
	| AsideNode
	| SourcesNode;

/** Report in reading order; PDF, preview, HTML and Markdown each render all of it. */
export type ReportDocument = {
	readonly title: string;
	readonly subject: string;
	/** Printed at the top of every page; empty for none. */
	readonly mark: string;
	/** Printed at the bottom of every page, before its number. */
	readonly footer: string;
	/** Ids of the dimensions, in order: each is a brick in the foot of the page. */
	readonly themes: readonly string[];
	readonly nodes: readonly Node[];
	/** Continues the web page, which has room for more than paper. */
	readonly onWebOnly: readonly Node[];
};

export const paragraph = (style: ParagraphNode['style'], text: string): ParagraphNode => ({
	kind: 'paragraph',
	style,
	text,
});

export const part = (
	text: string,
	options: Partial<Pick<PartNode, 'code' | 'note' | 'newPage'>> = {},
): PartNode => ({ kind: 'part', text, code: '', note: '', newPage: false, ...options });

export const aside = (title: string, paragraphs: readonly string[]): AsideNode => ({
	kind: 'aside',
	title,
	paragraphs,
	facts: [],
});

/** Splits nodes before each heading of a part; the first section is page one. */
export function sectionsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
	const starts = nodes.flatMap((node, index) => (index === 0 || node.kind === 'part' ? [index] : []));
	return starts.map((start, index) => nodes.slice(start, starts[index + 1]));
}

export type DocumentHead = {
	readonly level: 1 | 2 | 3;
	readonly text: string;
};

/** Headings of a document in order. */
export function headsOf({ nodes }: Pick<ReportDocument, 'nodes'>): readonly DocumentHead[] {
	return nodes.flatMap((node): DocumentHead[] => {
		switch (node.kind) {
			case 'title':
				return [{ level: 1, text: node.text }];
			case 'part':
				return [{ level: 2, text: node.text }];
			case 'lists':
				return node.lists.map(({ title }) => ({ level: node.level, text: title }));
			case 'table':
				return node.showsTitle ? [{ level: node.level, text: node.title }] : [];
			case 'form':
				return [{ level: node.level, text: node.title }];
			case 'tips':
			case 'aside':
				return [{ level: 3, text: node.title }];
			default:
				return [];
		}
	});
}
