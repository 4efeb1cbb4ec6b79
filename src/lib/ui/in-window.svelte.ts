import { SvelteMap } from 'svelte/reactivity';

/** Whether the work is in this window only, and what of it is in no file of the user yet. */
class InWindow {
	isOn = $state(false);
	/** Per scan, bijeenkomst or peilmoment that is in no file yet the number of its last write. */
	readonly #unfiled = new SvelteMap<string, number>();
	#writes = 0;

	/** A point in time to hand to `file`: what is written after it was asked for is not in that file. */
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

	/** A file was made of one thing, or of all. */
	file(writes = this.#writes, only?: string): void {
		for (const [id, write] of [...this.#unfiled]) {
			if (write <= writes && (only ?? id) === id) this.drop(id);
		}
	}
}

/** Of the edition in one file alone; the site's work is in the browser. */
export const inWindow = import.meta.env.MODE === 'single' ? new InWindow() : undefined;
