import { listed } from '../words';
import type { ChangeCounts } from './change-sentence';

export type DifferenceMark = { readonly sign: string; readonly words: string };

/** Movements of one theme. `marks`: up and down, or the first other one if nothing moved; `rest`: what is left, in words. */
export type ThemeDifference = {
	readonly marks: readonly DifferenceMark[];
	readonly rest: string;
	/** True if a statement moved by a level or more. */
	readonly isMoved: boolean;
};

const movements = [
	['up', '▲', 'omhoog'],
	['down', '▼', 'omlaag'],
	['same', '=', 'gelijk'],
	['within-spread', '≈', 'binnen de spreiding'],
	['incomparable', '–', 'niet te vergelijken'],
] as const;

/** "▲ 2 omhoog" and "3 gelijk"; where nothing moved a level "= gelijk". */
export function themeDifference(counts: ChangeCounts): ThemeDifference {
	const present = movements.filter(([movement]) => counts[movement] > 0);
	const isMoved = counts.up + counts.down > 0;
	const marked = isMoved
		? present.filter(([movement]) => movement === 'up' || movement === 'down')
		: present.slice(0, 1);
	const others = present.filter((each) => !marked.includes(each));
	const isAll = !isMoved && others.length === 0;
	return {
		isMoved,
		marks: marked.map(([movement, sign, words]) => ({
			sign,
			words: isAll ? words : `${String(counts[movement])} ${words}`,
		})),
		rest: listed(others.map(([movement, , words]) => `${String(counts[movement])} ${words}`)),
	};
}
