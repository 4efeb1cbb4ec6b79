import type { CollectProgress } from './collect-files';

/** `nothing`: no file chosen yet; `failed`: the device refuses to store. */
export type TakingInState = 'nothing' | 'reading' | 'done' | 'cancelled' | 'failed';

/** Import of files into the collection, in the background. */
export class TakingIn {
	#state = $state<TakingInState>('nothing');
	#progress = $state.raw<CollectProgress>();
	#abort = new AbortController();

	get state(): TakingInState {
		return this.#state;
	}

	get progress(): CollectProgress | undefined {
		return this.#progress;
	}

	/** Resolves once everything that will come in is stored. */
	async start(files: readonly File[]): Promise<void> {
		if (this.#state === 'reading' || files.length === 0) return;
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		this.#progress = undefined;
		this.#state = 'reading';
		try {
			const [{ collectFiles }, { deviceCollection }] = await Promise.all([
				import('./collect-files'),
				import('$lib/storage/stores/collection-store'),
			]);
			await collectFiles(files, {
				add: (rows, texts) => deviceCollection().addMany(rows, texts),
				onprogress: (progress) => (this.#progress = progress),
				signal,
			});
			this.#state = signal.aborted ? 'cancelled' : 'done';
		} catch {
			this.#state = 'failed';
		}
	}

	/** Stops reading; files read so far stay in the collection. */
	cancel(): void {
		this.#abort.abort();
	}
}
