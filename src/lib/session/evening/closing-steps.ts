import type { Session } from '../session';

/** Tasks before everyone leaves, in order. */
export const closingSteps = ['read', 'report', 'file', 'paper'] as const;

export type ClosingStep = (typeof closingSteps)[number];

/** Ticks what is done, or takes a tick back; without any tick the session is as if there was no list. */
export function withClosingStep(session: Session, step: ClosingStep, isDone: boolean, now: string): Session {
	const { closing = [], ...others } = session;
	const done = closingSteps.filter((each) => (each === step ? isDone : closing.includes(each)));
	return { ...others, changedAt: now, ...(done.length > 0 && { closing: done }) };
}
