/** Cells along one side of a mark, its black border included. */
export const markCells = 6;

/**
 * Sixteen cells within the border of each mark, row by row from the highest bit, 1 is white: those of level 0 to 4, then
 * the one of weet niet. Any two differ in at least seven cells however a card is turned, so that no smudge turns one into
 * another.
 */
export const levelMarks = [0xb56d, 0x600f, 0x25d7, 0x2274, 0x8762, 0xd715] as const;

/** Place of a mark in `levelMarks`. */
export type MarkIndex = 0 | 1 | 2 | 3 | 4 | 5;

/** Place of the mark of weet niet. */
export const unknownMark = 5;

/** True for a white cell, counted from the corner of the border. */
export function isWhite(mark: number, column: number, row: number): boolean {
	const inner = markCells - 2;
	const [x, y] = [column - 1, row - 1];
	if (x < 0 || y < 0 || x >= inner || y >= inner) return false;
	return ((mark >> (inner * inner - 1 - (y * inner + x))) & 1) === 1;
}

/** Turns a mark by a quarter. */
export function turned(mark: number): number {
	let result = 0;
	for (let row = 1; row < markCells - 1; row += 1)
		for (let column = 1; column < markCells - 1; column += 1)
			result = (result << 1) | Number(isWhite(mark, row, markCells - 1 - column));
	return result;
}
