import type { Questionnaire } from '$lib/content/questionnaire';
import { inSlices } from '$lib/in-slices';
import { aggregateSteps, type Aggregate } from '$lib/scoring/aggregate/aggregate';
import { everyone, type Selection } from '$lib/scoring/aggregate/aggregate-counts';
import type { CollectionPicture, FilterOptions } from '$lib/scoring/aggregate/aggregate-picture';
import { setsOf, type CollectedSet } from '$lib/scoring/aggregate/aggregate-sets';
import { CollectionView } from '$lib/scoring/aggregate/aggregate-view';
import { hasDatabase } from '$lib/storage/database-name';

/** Counts of everything collected on one questionnaire. */
type Shown = {
	readonly set: CollectedSet<Questionnaire>;
	readonly aggregate: Aggregate;
	readonly view: CollectionView;
};

/** Collection of this device, as the user filters it. */
export class OpenCollection {
	#state = $state<'reading' | 'open' | 'failed'>('reading');
	#sets = $state.raw<readonly CollectedSet<Questionnaire>[]>([]);
	#total = $state(0);
	#selection = $state.raw<Selection>(everyone);
	#shown = $state.raw<Shown>();
	#picture = $state.raw<CollectionPicture>();
	/** Number of the last work: what is overtaken is not shown. */
	#work = 0;
	readonly options: FilterOptions | undefined;

	constructor() {
		this.options = $derived(this.#shown?.view.optionsFor(this.#selection));
	}

	get state(): 'reading' | 'open' | 'failed' {
		return this.#state;
	}

	get sets(): readonly CollectedSet<Questionnaire>[] {
		return this.#sets;
	}

	get set(): CollectedSet<Questionnaire> | undefined {
		return this.#shown?.set;
	}

	/** Number of scans and sessions on the device, of any questionnaire. */
	get total(): number {
		return this.#total;
	}

	get selection(): Selection {
		return this.#selection;
	}

	get aggregate(): Aggregate | undefined {
		return this.#shown?.aggregate;
	}

	/** The last picture that is finished; that of a new filter takes a moment with thousands of scans. */
	get picture(): CollectionPicture | undefined {
		return this.#picture;
	}

	/** Reads without creating a database. */
	async read(): Promise<void> {
		try {
			const { rows, texts } = (await hasDatabase())
				? await (await import('$lib/storage/stores/collection-store')).deviceCollection().all()
				: { rows: [], texts: [] };
			const sets = setsOf(rows, texts);
			const set = sets.find(({ key }) => key === this.#shown?.set.key) ?? sets[0];
			await this.#show(set, this.#selection);
			this.#sets = sets;
			this.#total = rows.length;
			this.#state = 'open';
		} catch {
			this.#state = 'failed';
		}
	}

	async chooseSet(key: string): Promise<void> {
		await this.#show(
			this.#sets.find((set) => set.key === key),
			everyone,
		);
	}

	/** Changes the filters, and drops those that no longer fit. */
	async choose(change: Partial<Selection>): Promise<void> {
		if (this.#shown) await this.#draw(this.#shown, { ...this.#selection, ...change });
	}

	/** Empties the collection; resolves to the undo. */
	async clear(): Promise<() => Promise<void>> {
		const { deviceCollection } = await import('$lib/storage/stores/collection-store');
		const { rows, texts } = await deviceCollection().all();
		await deviceCollection().clear();
		await this.read();
		return async () => {
			await deviceCollection().addMany(rows, texts);
			await this.read();
		};
	}

	async #show(set: CollectedSet<Questionnaire> | undefined, wanted: Selection): Promise<void> {
		const work = (this.#work += 1);
		const counted = set && (await inSlices(aggregateSteps(set.questionnaire, set.rows)));
		if (work !== this.#work) return;
		if (set && counted)
			return this.#draw({ set, aggregate: counted, view: new CollectionView(counted) }, wanted);
		this.#shown = undefined;
		this.#picture = undefined;
		this.#selection = everyone;
	}

	async #draw(shown: Shown, wanted: Selection): Promise<void> {
		const work = (this.#work += 1);
		const selection = shown.view.shownFrom(wanted);
		// a second filter chosen at once adds to the first
		if (shown === this.#shown) this.#selection = selection;
		const picture = await inSlices(shown.view.pictureSteps(selection));
		if (work !== this.#work) return;
		this.#shown = shown;
		this.#selection = selection;
		this.#picture = picture;
	}
}
