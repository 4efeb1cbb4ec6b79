import type { QuestionnaireSource } from '$lib/content/bundled';
import type { DimensionContent } from '$lib/content/outline';
import { untrack } from 'svelte';

/** The statements and anchors loaded so far; one dimension at a time, so that the first is available soon. */
export class DimensionTexts {
	readonly #source: QuestionnaireSource;
	#loaded = $state.raw<Readonly<Record<string, DimensionContent>>>({});
	#failed = $state(false);

	constructor(source: QuestionnaireSource) {
		this.#source = source;
	}

	/** Undefined until loaded. */
	of(dimensionId: string): DimensionContent | undefined {
		return this.#loaded[dimensionId];
	}

	/** True when the last attempt to load a text failed; `load` tries again. */
	get failed(): boolean {
		return this.#failed;
	}

	async load(dimensionId: string): Promise<void> {
		// untracked: an effect that loads must not run again for every text that arrives
		if (untrack(() => this.#loaded[dimensionId])) return;
		try {
			const content = await this.#source.dimension(dimensionId);
			this.#loaded = { ...this.#loaded, [dimensionId]: content };
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	}

	/** Loads one dimension after the other, in the order of the questionnaire. */
	async loadAll(): Promise<void> {
		for (const { id } of this.#source.outline.dimensions) await this.load(id);
	}
}
