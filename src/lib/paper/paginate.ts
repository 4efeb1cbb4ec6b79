import { bodyHeight, heightOf, type Slice } from './lay-out';
import { page, styles } from './theme';

/** Blocks laid out, with the theme whose brick they fill in the foot of their pages. */
export type Section = {
	/** Slices by block; the space above the first one of a block may shrink. */
	readonly blocks: readonly (readonly Slice[])[];
	readonly theme: string | undefined;
};

/** Place of a slice: `page` counts from 0, `y` is in millimetres from its top. */
export type Placement = {
	readonly slice: Slice;
	readonly page: number;
	readonly y: number;
	readonly theme: string | undefined;
};

/** Share of the space between blocks that is left, tried in this order. */
const spacings = [1, 0.9, 0.8] as const;

/** Less than this on the last page looks like something that was forgotten. */
const leastAtEnd = 4 * styles.body.leading;

/** A part that asks for a new page starts one only below this height: above it, the page before would be nearly empty. */
const leastBefore = bodyHeight / 3;

/**
 * Divides slices over pages. Where the last page would hold fewer than four lines, it first tightens the space between
 * blocks, and else takes lines along from the page before.
 */
export function paginate(sections: readonly Section[]): readonly Placement[] {
	for (const spacing of spacings) {
		const placements = placed(sections, spacing);
		if (!endsShort(placements)) return placements;
	}
	return placed(sections, 1, leastAtEnd);
}

function endsShort(placements: readonly Placement[]): boolean {
	const last = placements.at(-1);
	return (
		last !== undefined && last.page > 0 && last.y + last.slice.height - page.top < leastAtEnd - tolerance
	);
}

/** Places all slices; those that make up `keptEnd` millimetres at the end stay on one page. */
function placed(sections: readonly Section[], spacing: number, keptEnd = 0): readonly Placement[] {
	const placements: Placement[] = [];
	let [current, y]: [number, number] = [0, page.top];
	const place = (slice: Slice, theme: string | undefined): void => {
		y = y === page.top ? y : y + slice.before;
		placements.push({ slice, page: current, y, theme });
		y += slice.height;
	};
	const turnPage = (head: readonly Slice[] = []): void => {
		[current, y] = [current + 1, page.top];
		for (const slice of head) place(slice, undefined);
	};
	const chains = withKeptEnd(
		sections.flatMap((section) => chainsOf(section, spacing)),
		keptEnd,
	);
	for (const chain of chains) {
		const first = chain[0]?.slice;
		const starts = first?.startsPage === true && y - page.top > leastBefore;
		if (y !== page.top && (starts || !fits(slicesOf(chain), y))) turnPage(first?.head);
		for (const { slice, theme } of chain) {
			if (!fits([slice], y)) turnPage(slice.head);
			place(slice, theme);
		}
	}
	return placements;
}

// In millimetres; sums of heights have rounding errors.
const tolerance = 0.1;

function fits(slices: readonly Slice[], y: number): boolean {
	const room = y === page.top ? bodyHeight : page.height - page.bottom - y - (slices[0]?.before ?? 0);
	return heightOf(slices) <= room + tolerance;
}

/** Slices that must stay on one page, each with its theme. */
type Chain = readonly Pick<Placement, 'slice' | 'theme'>[];

const slicesOf = (chain: Chain): readonly Slice[] => chain.map(({ slice }) => slice);

function chainsOf({ blocks, theme }: Section, spacing: number): readonly Chain[] {
	const slices = blocks.flatMap((block) =>
		block.map((slice, index) => (index === 0 ? { ...slice, before: slice.before * spacing } : slice)),
	);
	const chains: Slice[][] = [];
	slices.forEach((slice, index) => {
		const chain = chains.at(-1);
		if (chain && slices[index - 1]?.keep && slice.startsPage !== true) chain.push(slice);
		else chains.push([slice]);
	});
	return chains.map((chain) => chain.map((slice) => ({ slice, theme })));
}

/** Joins the last chains until they are as high as wanted. */
function withKeptEnd(chains: readonly Chain[], wanted: number): readonly Chain[] {
	const last = chains.at(-1);
	const before = chains.at(-2);
	if (!last || !before || last[0]?.slice.startsPage || heightOf(slicesOf(last)) >= wanted) return chains;
	return withKeptEnd([...chains.slice(0, -2), [...before, ...last]], wanted);
}
