/** The six bricks of `src/lib/ui/Mark.svelte`, in a square of 28 units; each is 8 high, and one is ochre. */
export const markBricks = [
	{ x: 0, y: 0, width: 16, isOchre: false },
	{ x: 18, y: 0, width: 10, isOchre: true },
	{ x: 0, y: 10, width: 10, isOchre: false },
	{ x: 12, y: 10, width: 16, isOchre: false },
	{ x: 0, y: 20, width: 16, isOchre: false },
	{ x: 18, y: 20, width: 10, isOchre: false },
] as const;

export const markSize = 28;
export const markBrickHeight = 8;
