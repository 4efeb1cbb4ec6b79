import type { PageDrawing } from '$lib/paper/page-writer';
import { pointsPerMillimetre } from '$lib/paper/pdf-objects';
import { page } from '$lib/paper/theme';
import { kitOf, madeKit } from './kit-fixture';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Card as it is printed; millimetres from its top left corner. */
export type PrintedCard = {
	readonly width: number;
	readonly height: number;
	/** Black square with the white cells in it. */
	readonly mark: Box;
	readonly white: readonly Box[];
	/** Other dark parts: figure, words and bricks. */
	readonly dark: readonly Box[];
};

/** Six level cards as the print kit draws them: 0 to 4, then weet niet. */
export async function printedCards(): Promise<readonly PrintedCard[]> {
	const { pages } = await madeKit(kitOf(0));
	return pages.slice(2, 5).flatMap((drawing) => [0, page.height / 2].map((top) => cardIn(drawing, top)));
}

function cardIn(drawing: PageDrawing, top: number): PrintedCard {
	const height = page.height / 2;
	const boxes = drawing.flatMap((item) => {
		if (item.kind === 'box') return [{ fill: item.paint.fill, ...item.box, y: item.box.y - top }];
		if (item.kind !== 'text') return [];
		// a digit is about two thirds as high as its font
		const high = (item.style.size * 0.66) / pointsPerMillimetre;
		return [{ fill: 'text', x: item.x, y: item.y - top - high, width: item.width, height: high }];
	});
	// without the line to cut along
	const own = boxes.filter(({ y }) => y > 1 && y < height - 1);
	const mark = own.reduce((largest, box) => (box.width > largest.width ? box : largest));
	const isWithin = ({ x, y }: Box): boolean =>
		x >= mark.x && y >= mark.y && x < mark.x + mark.width && y < mark.y + mark.height;
	return {
		width: page.width,
		height,
		mark,
		white: own.filter((box) => box !== mark && isWithin(box)),
		dark: own.filter((box) => !isWithin(box) && box.fill !== '#ffffff'),
	};
}
