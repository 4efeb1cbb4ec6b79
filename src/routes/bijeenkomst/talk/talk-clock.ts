/**
 * Adds up elapsed time instead of counting ticks, which a browser throttles in the background and a sleeping laptop
 * skips.
 */
export class TalkClock {
	#spentMs = 0;
	#lookedAt: number;

	constructor(now: number) {
		this.#lookedAt = now;
	}

	/** Whole seconds up to `now`, in milliseconds since 1970; a clock that is set back subtracts nothing. */
	secondsAt(now: number): number {
		this.#spentMs += Math.max(0, now - this.#lookedAt);
		this.#lookedAt = now;
		return Math.floor(this.#spentMs / 1000);
	}
}
