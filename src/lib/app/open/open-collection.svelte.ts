import type { Questionnaire } from '$lib/content/questionnaire';
import { aggregate, type Aggregate } from '$lib/scoring/aggregate/aggregate';
import { everyone, type Selection } from '$lib/scoring/aggregate/aggregate-counts';
import type { CollectionPicture, FilterOptions } from '$lib/scoring/aggregate/aggregate-picture';
import { setsOf, type CollectedSet } from '$lib/scoring/aggregate/aggregate-sets';
import { CollectionView } from '$lib/scoring/aggregate/aggregate-view';
import { hasDatabase } from '$lib/storage/database-name';

/** Questionnaire with the counts of everything collected on it. */
type Shown = { readonly aggregate: Aggregate; readonly view: CollectionView };

/** Collection of this device, as the user filters it. */
export class OpenCollection {
	#state = $state<'reading' | 'open' | 'failed'>('reading');
	#sets = $state.raw<readonly CollectedSet<Questionnaire>[]>([]);
	#total = $state(0);
	#key = $state<string>();
	#selection = $state.raw<Selection>(everyone);
	readonly set: CollectedSet<Questionnaire> | undefined;
	readonly #shown: Shown | undefined;
	readonly options: FilterOptions | undefined;
	readonly picture: CollectionPicture | undefined;

	constructor() {
		this.set = $derived(this.#sets.find(({ key }) => key === this.#key) ?? this.#sets[0]);
		this.#shown = $derived(this.set && countedOf(this.set));
		this.options = $derived(this.#shown?.view.optionsFor(this.#selection));
		this.picture = $derived(this.#shown?.view.picture(this.#selection));
	}

	get state(): 'reading' | 'open' | 'failed' {
		return this.#state;
	}

	get sets(): readonly CollectedSet<Questionnaire>[] {
		return this.#sets;
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

	/** Reads without creating a database. */
	async read(): Promise<void> {
		try {
			const { rows, texts } = (await hasDatabase())
				? await (await import('$lib/storage/stores/collection-store')).deviceCollection().all()
				: { rows: [], texts: [] };
			this.#sets = setsOf(rows, texts);
			this.#total = rows.length;
			this.#selection = this.#shown?.view.shownFrom(this.#selection) ?? everyone;
			this.#state = 'open';
		} catch {
			this.#state = 'failed';
		}
	}

	chooseSet(key: string): void {
		this.#key = key;
		this.#selection = everyone;
	}

	/** Changes the filters, and drops those that no longer fit. */
	choose(change: Partial<Selection>): void {
		const wanted = { ...this.#selection, ...change };
		this.#selection = this.#shown?.view.shownFrom(wanted) ?? everyone;
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
}

function countedOf({ questionnaire, rows }: CollectedSet<Questionnaire>): Shown {
	const counted = aggregate(questionnaire, rows);
	return { aggregate: counted, view: new CollectionView(counted) };
}
