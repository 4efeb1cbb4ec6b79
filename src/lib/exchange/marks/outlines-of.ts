import type { Place } from './grey-picture';

/** Fewest pixels in the outline of a mark that can be read. */
const least = 30;

/**
 * Outlines of the dark shapes in a picture, each once around, pixel by pixel.
 *
 * Follows the border with Moore's neighbour tracing, then fills the shape so that it is found once.
 */
export function outlinesOf(dark: Uint8Array, width: number): readonly (readonly Place[])[] {
	const outlines: Place[][] = [];
	const pixels = dark.slice();
	const steps = [1, width + 1, width, width - 1, -1, -width - 1, -width, -width + 1] as const;
	for (let start = 0; start < pixels.length; start += 1) {
		if (pixels[start] !== 1) continue;
		const border = borderFrom(dark, start, steps);
		if (border.length >= least)
			outlines.push(border.map((at) => ({ x: at % width, y: Math.floor(at / width) })));
		erase(pixels, start, steps);
	}
	return outlines;
}

type Steps = readonly number[];

/** Border of the shape whose highest, leftmost pixel is `start`. */
function borderFrom(dark: Uint8Array, start: number, steps: Steps): readonly number[] {
	const border: number[] = [];
	let at = start;
	// nothing of the shape is above or left of the first pixel
	let heading = 0;
	let second = -1;
	do {
		const found = nextHeading(dark, at, heading, steps);
		if (found === undefined) return [start];
		const next = at + (steps[found] ?? 0);
		if (at === start && next === second) break;
		if (second < 0) second = next;
		border.push(at);
		at = next;
		heading = (found + 6) % 8;
	} while (border.length < dark.length);
	return border;
}

/** First direction in which the shape goes on, clockwise. */
function nextHeading(dark: Uint8Array, at: number, from: number, steps: Steps): number | undefined {
	for (let turn = 0; turn < 8; turn += 1) {
		const heading = (from + turn) % 8;
		if (dark[at + (steps[heading] ?? 0)] === 1) return heading;
	}
	return undefined;
}

function erase(pixels: Uint8Array, start: number, steps: Steps): void {
	const open = [start];
	pixels[start] = 0;
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		for (const step of steps) {
			if (pixels[at + step] !== 1) continue;
			pixels[at + step] = 0;
			open.push(at + step);
		}
	}
}
