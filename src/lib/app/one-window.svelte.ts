import type { Hold } from '$lib/storage/hold';
import { handlePresses } from '$lib/ui/late/after-own-paint.svelte';

/** Gets an item ready to show; the function it resolves to shows it. */
type Open = () => Promise<() => void>;

const nothing: Open = () => Promise.resolve(() => undefined);

/**
 * Exclusive claim on a scan or session. Two windows would overwrite each other, so the second is told, and can take
 * over.
 */
export class OneWindow {
	/** True while another window has the claim. */
	isElsewhere = $state(false);
	#id: string | undefined;
	#hold: Hold | undefined;
	readonly #onlost: () => void;

	/** `onlost` runs when another window takes over. */
	constructor(onlost: () => void) {
		this.#onlost = onlost;
	}

	/**
	 * Calls `open` once this window has the claim; until then its own version may be older than that of another window,
	 * and is not shown. Shows it only if the page is still about this item by then, and no other window has taken over.
	 * In a browser without locks every window gets the claim.
	 */
	async claim(id: string, how: 'ask' | 'take' = 'ask', open = nothing): Promise<void> {
		if (this.#id === id && how === 'ask') {
			const mayShow = (): boolean => this.#id === id && !this.isElsewhere;
			if (mayShow()) await showIf(mayShow, open);
			return;
		}
		if (this.#id === id) this.#hold?.release();
		else this.release();
		this.#id = id;
		const hold = await this.#ask(id, how);
		// the page is about another item by now
		if (this.#id !== id) {
			hold?.release();
			return;
		}
		this.#hold = hold;
		if (!hold) this.isElsewhere = true;
		else if (await showIf(() => this.#hold === hold, open)) this.isElsewhere = false;
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
			handlePresses();
			this.#hold = undefined;
			this.isElsewhere = true;
			this.#onlost();
		});
	}
}

async function showIf(mayShow: () => boolean, open: Open): Promise<boolean> {
	const show = await open();
	if (!mayShow()) return false;
	show();
	return true;
}
