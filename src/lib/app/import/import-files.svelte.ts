import { inSlices } from '$lib/in-slices';
import type { Item } from '$lib/session/files/content';
import type { FilesPlan } from './plan-files';
import type { ReadFiles } from './read-files';
import type { Decisions, ImportOutcome } from './write-import';

/** Number of files above which the user more likely wants to count them in the collection (verzameling). */
export const manyFiles = 50;

export type ImportStep =
	| { readonly kind: 'none' }
	| { readonly kind: 'many'; readonly files: readonly File[] }
	| { readonly kind: 'reading'; readonly done: number; readonly total: number }
	| { readonly kind: 'stopped' }
	| {
			readonly kind: 'plan';
			readonly plan: FilesPlan;
			/** True if the device changed while the user looked at an earlier plan. */
			readonly isRenewed: boolean;
	  };

/** Step that failed; nothing was written. */
export type ImportFailure = 'read' | 'write' | 'undo';

/** Import of files into this device: read, show the plan, write once the user confirms. */
export class ImportFiles {
	step = $state.raw<ImportStep>({ kind: 'none' });
	isWriting = $state(false);
	/** Share of the import that is written, 0 to 1. */
	written = $state(0);
	failure = $state<ImportFailure>();
	/** Items that are open in this window only, as the browser stores nothing. */
	inWindow = $state.raw<readonly Item[]>([]);
	/** Newest first. */
	imported = $state.raw<readonly ImportOutcome[]>([]);
	/** Items changed after the import, which undoing would remove all the same. */
	atRisk = $state.raw<readonly Item[]>([]);
	/** Number of imports undone; each one is announced. */
	undone = $state(0);
	readonly #onchange: () => void;
	#reading = new AbortController();

	constructor(onchange: () => void) {
		this.#onchange = onchange;
	}

	/** Opens files that the user chose or dropped, or that the system handed over. */
	async open(files: readonly File[]): Promise<void> {
		if (files.length === 0) return;
		if (files.length > manyFiles) this.#show({ kind: 'many', files });
		else await this.read(files);
	}

	async read(files: readonly File[]): Promise<void> {
		this.#reading.abort();
		const reading = new AbortController();
		this.#reading = reading;
		this.#show({ kind: 'reading', done: 0, total: files.length });
		const onread = (done: number): void => {
			if (!reading.signal.aborted) this.step = { kind: 'reading', done, total: files.length };
		};
		let read: ReadFiles | undefined;
		try {
			const [{ readFiles }, { planInSteps, readDevice }] = await loadReaders();
			read = await readFiles(files, { onread, signal: reading.signal });
			const plan = read && (await inSlices(planInSteps(read, await readDevice())));
			if (plan && !reading.signal.aborted) this.step = { kind: 'plan', plan, isRenewed: false };
		} catch {
			const inWindow = await holdInWindow(read);
			if (reading.signal.aborted) return;
			this.#show({ kind: 'none' });
			this.inWindow = inWindow;
			if (inWindow.length === 0) this.failure = 'read';
		}
	}

	/** Stops reading, and forgets the files read so far. */
	stop(): void {
		this.#reading.abort();
		this.step = { kind: 'stopped' };
	}

	/** Calls off the undo. */
	keep(): void {
		this.atRisk = [];
	}

	close(): void {
		this.#show({ kind: 'none' });
	}

	/** Writes the plan as shown. If its items changed on the device since, shows a new plan and writes nothing. */
	async write(plan: FilesPlan, decisions: Decisions): Promise<void> {
		this.failure = undefined;
		this.isWriting = true;
		this.written = 0;
		try {
			const [{ planInSteps, readDevice }, { writeImport }] = await loadWriters();
			const onwritten = (share: number): void => void (this.written = share);
			const imported = await writeImport(plan, decisions, onwritten);
			if (imported) {
				this.imported = [imported, ...this.imported];
				this.#show({ kind: 'none' });
				this.#onchange();
			} else {
				const renewed = await inSlices(planInSteps(plan.read, await readDevice()));
				this.step = { kind: 'plan', plan: renewed, isRenewed: true };
			}
		} catch {
			this.failure = 'write';
		} finally {
			this.isWriting = false;
		}
	}

	/** Undoes the last import; asks first if that would remove later changes. */
	async undo(isSure = false): Promise<void> {
		const [last, ...earlier] = this.imported;
		if (!last) return;
		this.failure = undefined;
		this.isWriting = true;
		try {
			this.atRisk = await last.undo(isSure);
			if (this.atRisk.length > 0) return;
			this.imported = earlier;
			this.undone += 1;
			this.#onchange();
		} catch {
			this.failure = 'undo';
		} finally {
			this.isWriting = false;
		}
	}

	#show(step: ImportStep): void {
		this.step = step;
		this.failure = undefined;
		this.inWindow = [];
		this.atRisk = [];
		this.undone = 0;
	}
}

const loadReaders = () => Promise.all([import('./read-files'), import('./plan-files')]);
const loadWriters = () => Promise.all([import('./plan-files'), import('./write-import')]);

async function holdInWindow(read: ReadFiles | undefined): Promise<readonly Item[]> {
	if (!read) return [];
	const { openInWindow } = await import('./open-in-window');
	return openInWindow(read.contents);
}
