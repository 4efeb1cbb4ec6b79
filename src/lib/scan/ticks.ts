import type { tickLabels } from '$lib/content/tick-labels';

export type Tick = keyof typeof tickLabels;

/** The part of an answer that a tick depends on. */
type Chosen = { readonly kind: string; readonly level?: number };

/** Ticks beside an answer, in the order of screens and lists; never scored. */
export const ticks = ['differs', 'habit'] as const satisfies readonly Tick[];

/** *Verschilt per plek* goes with a level or weet niet; *werkt al, maar alleen uit gewoonte* with level 1 alone. */
export function isTickFor(answer: Chosen | null, tick: Tick): boolean {
	if (answer?.kind === 'level') return tick === 'differs' || answer.level === 1;
	return tick === 'differs' && answer?.kind === 'unknown';
}

/** Keeps the ticks that go with this answer, in fixed order. */
export const ticksFor = (answer: Chosen | null, ticked: readonly Tick[] = []): readonly Tick[] =>
	ticks.filter((tick) => ticked.includes(tick) && isTickFor(answer, tick));
