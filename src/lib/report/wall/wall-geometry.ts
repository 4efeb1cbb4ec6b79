/** Places of the four bricks of a row, from the left. */
export const brickPlaces = [0, 1, 2, 3] as const;

/** Width of a brick and distance to the next, in units of a picture that is four steps wide. */
export const brickWidth = 70;
export const brickStep = 73;
export const brickHeight = 22;

/** Width of the four bricks together. */
export const wallWidth = 3 * brickStep + brickWidth;

/** SVG path of the bricks filled from the left up to a level, 0 to 4. */
export const bricksPath = (level: number): string =>
	brickPlaces
		.map((brick) => rounded(share(level - brick) * brickWidth))
		.map((width, brick) => (width > 0 ? roundedBox(brick * brickStep, width) : ''))
		.join('');

/** SVG path of a flag on a pole, in the joint after as many bricks as the level of an ambition. */
export const flagPath = (level: number): string =>
	`M${level * brickStep - 0.5} ${brickHeight}v-28l-16 7l14 6v15z`;

/** SVG path that hatches the bricks between two levels. */
export const hatchPath = (from: number, to: number): string =>
	brickPlaces
		.flatMap((brick) => {
			const start = share(from - brick) * brickWidth;
			const width = share(to - brick) * brickWidth - start;
			return hatchLines({ x: brick * brickStep + start, y: 0, width, height: brickHeight }, 8);
		})
		.map(({ x, y, size }) => `M${rounded(x)} ${rounded(y)}l${rounded(size)} ${rounded(-size)}`)
		.join('');

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Line from its lower left end, as far to the right as up. */
export type Diagonal = { readonly x: number; readonly y: number; readonly size: number };

/** Diagonals of a box where x + y is a multiple of `step`, so that those of neighbours continue each other. */
export function hatchLines({ x, y, width, height }: Area, step: number): readonly Diagonal[] {
	const lines: Diagonal[] = [];
	if (width <= 0) return lines;
	for (let sum = (Math.floor((x + y) / step) + 1) * step; sum < x + y + width + height; sum += step) {
		const left = Math.max(x, sum - y - height);
		lines.push({ x: left, y: sum - left, size: Math.min(x + width, sum - y) - left });
	}
	return lines;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function roundedBox(x: number, width: number): string {
	const r = Math.min(2, width / 2);
	const across = width - 2 * r;
	const down = brickHeight - 2 * r;
	const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
	return `M${x + r} 0h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/** Part of a brick, from an amount that may lie before or after it. */
export const share = (amount: number): number => Math.min(1, Math.max(0, amount));
