import type { tickLabels } from '$lib/content/tick-labels';
import type { Answer } from './scan';

export type Tick = keyof typeof tickLabels;

/** What can be ticked beside an answer, in the order of screens and lists. Ticks never count in a score. */
export const ticks = ['differs', 'habit'] as const satisfies readonly Tick[];

/** *Verschilt per plek* goes with a level or weet niet; *werkt al, maar alleen uit gewoonte* with level 1 alone. */
export function isTickFor(answer: Answer | null, tick: Tick): boolean {
	if (answer?.kind === 'level') return tick === 'differs' || answer.level === 1;
	return tick === 'differs' && answer?.kind === 'unknown';
}

/** Keeps the ticks that go with this answer, in fixed order. */
export const ticksFor = (answer: Answer | null, ticked: readonly Tick[] = []): readonly Tick[] =>
	ticks.filter((tick) => ticked.includes(tick) && isTickFor(answer, tick));
