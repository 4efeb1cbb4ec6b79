/** An offer to undo a deletion; `putBack` returns false when that fails. */
export type Offer = { readonly what: string; readonly putBack: () => unknown; readonly at: number };

/** Minimum duration of an offer, in milliseconds; after that it ends at the next press elsewhere. */
export const offeredMs = 30_000;

/** The open offers, newest last. */
class Offers {
	#all = $state.raw<readonly Offer[]>([]);

	get newest(): Offer | undefined {
		return this.#all.at(-1);
	}

	add(what: string, putBack: () => unknown): Offer {
		const offer = { what, putBack, at: performance.now() };
		this.#all = [...this.#all, offer];
		return offer;
	}

	withdraw(offer: Offer): void {
		this.#all = this.#all.filter((each) => each !== offer);
	}

	withdrawOld(): void {
		const since = performance.now() - offeredMs;
		if (this.#all.some(({ at }) => at < since)) this.#all = this.#all.filter(({ at }) => at >= since);
	}

	withdrawAll(): void {
		this.#all = [];
	}
}

/** The offers of this window. */
export const offers = new Offers();
