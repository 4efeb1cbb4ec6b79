import type { Box } from './block';
import type { Role, Tag } from './tag';

/** A marked-content sequence: uninterrupted drawing on one page for one tag. */
export type MarkedContent = {
	readonly kind: 'content';
	readonly tag: Tag;
	readonly page: number;
	/** Marked-content id (MCID), unique on the page. */
	readonly id: number;
};

export type Link = {
	readonly kind: 'link';
	/** Index among all links. */
	readonly id: number;
	readonly tag: Tag;
	readonly page: number;
	readonly box: Box;
	readonly url: string;
};

/** A tag that was opened; the only piece of a tag without content, such as an empty table cell. */
type Place = { readonly kind: 'place'; readonly tag: Tag };

export type Piece = MarkedContent | Link | Place;

/** Records which content belongs to which tag, in drawing order. */
export type Marks = {
	readonly pieces: readonly Piece[];
	/** Bounding box of each figure. */
	readonly figures: ReadonlyMap<Tag, Box>;
	readonly mark: (role: Role, draw: () => void) => void;
	readonly link: (box: Box, url: string, tag: Tag) => void;
	/** Must be called before each drawing; throws outside `mark`, so that nothing is drawn without a role. */
	readonly draws: (extent: () => Box) => void;
	/** Ends the open marked-content sequence; must be called before switching pages. */
	readonly leavePage: () => void;
};

/** Writes marked-content operators around drawings, into the current page, whose number `page` returns. */
export function recordMarks(writeOperator: (operator: string) => void, page: () => number): Marks {
	const pieces: Piece[] = [];
	const figures = new Map<Tag, Box>();
	const counts = new Map<number, number>();
	let current: Role | null = null;
	let open: Role | null = null;
	const begin = (role: Role): void => {
		open = role;
		if (role === 'artifact') writeOperator('/Artifact BMC');
		else beginContent(role);
	};
	const beginContent = (role: Tag): void => {
		const id = counts.get(page()) ?? 0;
		counts.set(page(), id + 1);
		pieces.push({ kind: 'content', tag: role, page: page(), id });
		writeOperator(`/${nameInFile(role)} <</MCID ${id}>> BDC`);
	};
	const leavePage = (): void => {
		if (open !== null) writeOperator('EMC');
		open = null;
	};
	const mark = (role: Role, draw: () => void): void => {
		if (current !== null) throw new Error('A mark inside a mark');
		if (role !== 'artifact') pieces.push({ kind: 'place', tag: role });
		current = role;
		draw();
		current = null;
	};
	const draws = (extent: () => Box): void => {
		if (current === null) throw new Error('Drawn outside every mark');
		if (open !== current) {
			leavePage();
			begin(current);
		}
		if (current !== 'artifact' && current.type === 'Figure')
			figures.set(current, around(figures.get(current), extent()));
	};
	const link = (box: Box, url: string, tag: Tag): void =>
		void pieces.push({ kind: 'link', id: linksOf(pieces).length, tag, page: page(), box, url });
	return { pieces, figures, mark, link, draws, leavePage };
}

export const linksOf = (pieces: readonly Piece[]): readonly Link[] =>
	pieces.filter((piece) => piece.kind === 'link');

/** The PDF structure type; `Quote` is a block quotation here, not PDF's inline `Quote`. */
export const nameInFile = ({ type }: Tag): string => (type === 'Quote' ? 'BlockQuote' : type);

function around(one: Box | undefined, other: Box): Box {
	if (!one) return other;
	const x = Math.min(one.x, other.x);
	const y = Math.min(one.y, other.y);
	return {
		x,
		y,
		width: Math.max(one.x + one.width, other.x + other.width) - x,
		height: Math.max(one.y + one.height, other.y + other.height) - y,
	};
}
