import type { Hold } from '$lib/storage/hold';

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

	/** True when this window has it from now on. Where it can't be asked, everyone may write. */
	async claim(id: string, how: 'ask' | 'take' = 'ask'): Promise<boolean> {
		if (this.#id === id && how === 'ask') return !this.isElsewhere;
		this.release();
		this.#id = id;
		const hold = await this.#ask(id, how);
		if (this.#id === id) this.#hold = hold;
		// meanwhile it became about something else
		else hold?.release();
		this.isElsewhere = !hold;
		return !this.isElsewhere;
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
			this.isElsewhere = true;
			this.#onlost();
		});
	}
}
