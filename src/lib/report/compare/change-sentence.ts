import type { DimensionChange } from '$lib/scoring/change';
import { counted } from '../count-words';

/** How many statements made each movement. */
export type ChangeCounts = DimensionChange['counts'];

/** "Sinds “Voorjaar 2026” gingen 5 stellingen omhoog en 1 omlaag; 3 zijn niet te vergelijken." */
export function changeSentence(from: string, counts: ChangeCounts): string {
	const { up, down, incomparable } = counts;
	if (up + down + counts.same + counts['within-spread'] === 0)
		return `Geen enkele stelling is te vergelijken met ${from}.`;
	const left = incomparable === 0 ? '' : `; ${String(incomparable)} ${are(incomparable)} niet te vergelijken`;
	return `Sinds ${from} ${movedText(up, down)}${left}.`;
}

function movedText(up: number, down: number): string {
	if (up + down === 0) return 'ging geen enkele stelling een niveau omhoog of omlaag';
	const [first, second] = [[up, 'omhoog'] as const, [down, 'omlaag'] as const].filter(([count]) => count > 0);
	if (!first) return '';
	const [count, way] = first;
	const start = `${count === 1 ? 'ging' : 'gingen'} ${counted(count, 'stelling', 'stellingen')} ${way}`;
	return second ? `${start} en ${String(second[0])} ${second[1]}` : start;
}

const are = (count: number): string => (count === 1 ? 'is' : 'zijn');

/** Adds up the counts of all themes. */
export function countsOfAll(changes: readonly DimensionChange[]): ChangeCounts {
	const count = (movement: keyof ChangeCounts): number =>
		changes.reduce((sum, { counts }) => sum + counts[movement], 0);
	return {
		up: count('up'),
		down: count('down'),
		same: count('same'),
		'within-spread': count('within-spread'),
		incomparable: count('incomparable'),
	};
}
