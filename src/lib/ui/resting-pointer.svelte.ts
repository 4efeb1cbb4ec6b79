/** Whether the pointer rests, so that a control over a whole-screen picture can hide. */
export class RestingPointer {
	isResting = $state(false);
	readonly #after: number;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(milliseconds: number) {
		this.#after = milliseconds;
	}

	wake(): void {
		this.isResting = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.isResting = true;
		}, this.#after);
	}

	/** Hides at once, as when nobody asked for the control. */
	rest(): void {
		clearTimeout(this.#timer);
		this.isResting = true;
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}
