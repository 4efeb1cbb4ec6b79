import type { MarkIndex } from '$lib/session/level-marks';
import { darkPixels } from './dark-pixels';
import { outlinesOf } from './outlines-of';
import type { GreyPicture, Place } from './grey-picture';
import { readMark } from './read-mark';
import { squareIn, type Corners } from './square-in';

/** Mark in a picture: its middle and its size, in pixels. */
export type SeenMark = Place & { readonly mark: MarkIndex; readonly size: number };

/**
 * Finds the marks of level cards in a picture; a mark that can't be read exactly is left out. Yields to the page between
 * its steps.
 */
export async function findMarks(picture: GreyPicture): Promise<readonly SeenMark[]> {
	await nextTask();
	const dark = darkPixels(picture);
	await nextTask();
	const outlines = outlinesOf(dark, picture.width);
	await nextTask();
	return outlines.flatMap((outline) => {
		const corners = squareIn(outline);
		const mark = corners && readMark(picture, corners);
		return mark === undefined || !corners ? [] : [seenMark(mark, corners)];
	});
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function seenMark(mark: MarkIndex, corners: Corners): SeenMark {
	const [a, b, c, d] = corners;
	const x = (a.x + b.x + c.x + d.x) / 4;
	const y = (a.y + b.y + c.y + d.y) / 4;
	const size = (Math.hypot(a.x - c.x, a.y - c.y) + Math.hypot(b.x - d.x, b.y - d.y)) / (2 * Math.SQRT2);
	return { mark, x, y, size };
}
