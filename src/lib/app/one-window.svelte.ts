import type { Hold } from '$lib/storage/hold';

const nothing = (): Promise<void> => Promise.resolve();

/** Two windows would write over each other: one has the scan or bijeenkomst, the other is told and can take it over. */
export class OneWindow {
	/** Another window has it. */
	isElsewhere = $state(false);
	#id: string | undefined;
	#hold: Hold | undefined;
	readonly #onlost: () => void;

	/** `onlost`: another window took what this one had. */
	constructor(onlost: () => void) {
		this.#onlost = onlost;
	}

	/**
	 * Opens it when this window has it from now on; until it is open, what stood here before may be older than what another
	 * window made of it, and is not shown. Where it can't be asked, everyone may write.
	 */
	async claim(id: string, how: 'ask' | 'take' = 'ask', open = nothing): Promise<void> {
		if (this.#id === id && how === 'ask') {
			if (!this.isElsewhere) await open();
			return;
		}
		if (this.#id === id) this.#hold?.release();
		else this.release();
		this.#id = id;
		const hold = await this.#ask(id, how);
		// meanwhile it became about something else
		if (this.#id !== id) {
			hold?.release();
			return;
		}
		this.#hold = hold;
		if (hold) await open();
		this.isElsewhere = this.#hold === undefined;
	}

	release(): void {
		this.#hold?.release();
		this.#hold = undefined;
		this.#id = undefined;
		this.isElsewhere = false;
	}

	async #ask(id: string, how: 'ask' | 'take'): Promise<Hold | undefined> {
		const module = await import('$lib/storage/hold').catch(() => undefined);
		if (!module) return { release: () => undefined };
		return module.holdItem(id, how, () => {
			if (this.#id !== id) return;
			this.#hold = undefined;
			this.isElsewhere = true;
			this.#onlost();
		});
	}
}
