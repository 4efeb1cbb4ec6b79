import type { ReadingMinutes } from '$lib/content/reading-minutes';
import type { Programme, Session } from '../session';
import type { OptionalPart } from './plan-steps';

/** Everything that the plan of a bijeenkomst depends on, beside its duration and the length of the scan. */
export type Circumstances = {
	/** True when everyone brings a completed scan. */
	readonly filledInBefore: boolean;
	/** Expected number of people. */
	readonly people: number;
	/** Number of statements per scan length. */
	readonly statements: Readonly<Record<Session['length'], number>>;
	readonly reading: ReadingMinutes;
	/** Optional parts that this bijeenkomst uses. */
	readonly used?: readonly OptionalPart[];
	/** Number of actions of the earlier bijeenkomst to look back at. */
	readonly earlierActions?: number;
	/** Minutes that the facilitator gave to parts; the talk always gets what the others leave. */
	readonly changed?: Programme['minutes'];
	/** Number of statements that the room chose: these share the time of the talk. */
	readonly chosen?: number;
};

export type Timing = Pick<Session, 'minutes' | 'length'>;
