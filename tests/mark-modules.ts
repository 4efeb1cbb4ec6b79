import { isWhite, levelMarks, markCells, type MarkIndex } from '$lib/session/level-marks';
import type { Modules } from '$lib/exchange/qr';

/** Dark cells of a mark, row by row. */
export const markModules = (mark: MarkIndex): Modules =>
	Array.from({ length: markCells }, (_, row) =>
		Array.from({ length: markCells }, (_, column) => !isWhite(levelMarks[mark], column, row)),
	);
