/** Items that are not stored yet, by id. While there are any, the browser asks before it closes or reloads the window. */
export class UnsavedItems<Item> extends Map<string, Item> {
	readonly #ask = (event: BeforeUnloadEvent): void => {
		event.preventDefault();
	};

	override set(id: string, item: Item): this {
		addEventListener('beforeunload', this.#ask);
		return super.set(id, item);
	}

	override delete(id: string): boolean {
		const wasHere = super.delete(id);
		// browsers may not keep a page with this listener for the way back
		if (this.size === 0) removeEventListener('beforeunload', this.#ask);
		return wasHere;
	}
}
