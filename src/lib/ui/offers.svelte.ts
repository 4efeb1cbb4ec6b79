/** Something that was just taken away, and how it comes back; `putBack` gives false where that did not succeed. */
export type Offer = { readonly what: string; readonly putBack: () => unknown; readonly at: number };

/** How long something can be put back, at least: after that it goes with the next press on anything else. */
export const offeredMs = 30_000;

/** What can be put back now, the last one taken away last. */
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

/** One for the whole window. */
export const offers = new Offers();
