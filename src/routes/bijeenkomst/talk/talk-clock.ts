/** Adds up the time that passed, not its own ticks: a browser slows those down in the background, and a laptop sleeps. */
export class TalkClock {
	#spentMs = 0;
	#lookedAt: number;

	constructor(now: number) {
		this.#lookedAt = now;
	}

	/** Whole seconds up to `now`, in milliseconds since 1970; a clock that is set back takes nothing away. */
	secondsAt(now: number): number {
		this.#spentMs += Math.max(0, now - this.#lookedAt);
		this.#lookedAt = now;
		return Math.floor(this.#spentMs / 1000);
	}
}
