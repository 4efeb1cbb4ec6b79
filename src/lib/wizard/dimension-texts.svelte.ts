import type { QuestionnaireSource } from '$lib/content/bundled';
import type { DimensionContent } from '$lib/content/outline';

/** The statements and anchors as far as they have loaded; one dimension at a time, so that the first is there soon. */
export class DimensionTexts {
	readonly #source: QuestionnaireSource;
	#loaded = $state.raw<Readonly<Record<string, DimensionContent>>>({});
	#failed = $state(false);

	constructor(source: QuestionnaireSource) {
		this.#source = source;
	}

	/** Undefined while it loads. */
	of(dimensionId: string): DimensionContent | undefined {
		return this.#loaded[dimensionId];
	}

	/** The last attempt to load a text failed; `load` tries again. */
	get failed(): boolean {
		return this.#failed;
	}

	async load(dimensionId: string): Promise<void> {
		if (this.#loaded[dimensionId]) return;
		try {
			const content = await this.#source.dimension(dimensionId);
			this.#loaded = { ...this.#loaded, [dimensionId]: content };
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	}

	/** In the order of the questionnaire, one after the other. */
	async loadAll(): Promise<void> {
		for (const { id } of this.#source.outline.dimensions) await this.load(id);
	}
}
