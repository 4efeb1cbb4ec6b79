import { SvelteMap } from 'svelte/reactivity';

/** Whether all data is in this window only, and which items are not saved to a file yet. */
class InWindow {
	isOn = $state(false);
	/** Number of the last write per item (scan, session or milestone) that is not in a file yet. */
	readonly #unfiled = new SvelteMap<string, number>();
	#writes = 0;

	/** Sequence number of the last write, to pass to `file`: later writes are not in that file. */
	get writes(): number {
		return this.#writes;
	}

	get isAllFiled(): boolean {
		return this.#unfiled.size === 0;
	}

	write(id: string): void {
		this.#writes += 1;
		this.#unfiled.set(id, this.#writes);
	}

	drop(id: string): void {
		this.#unfiled.delete(id);
	}

	/** Records that a file was made of one item, or of all. */
	file(writes = this.#writes, only?: string): void {
		for (const [id, write] of [...this.#unfiled]) {
			if (write <= writes && (only ?? id) === id) this.drop(id);
		}
	}
}

/** Only in the single-file edition; the site stores its data in the browser. */
export const inWindow = import.meta.env.MODE === 'single' ? new InWindow() : undefined;
