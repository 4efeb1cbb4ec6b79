/** The six bricks of the logo, in a square of 28 units; each is 8 high, and one has the tint of a mean. */
export const markBricks = [
	{ x: 0, y: 0, width: 16, isLight: false },
	{ x: 18, y: 0, width: 10, isLight: true },
	{ x: 0, y: 10, width: 10, isLight: false },
	{ x: 12, y: 10, width: 16, isLight: false },
	{ x: 0, y: 20, width: 16, isLight: false },
	{ x: 18, y: 20, width: 10, isLight: false },
] as const;

export const markSize = 28;
export const markBrickHeight = 8;
