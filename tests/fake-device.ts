import type { Scan } from '$lib/scan/scan';
import type { SaveRequest } from '$lib/wizard/wizard-machine';

type Waiting = {
	readonly request: SaveRequest;
	readonly resolve: () => void;
	readonly reject: (error: Error) => void;
};

/** Device whose saves succeed or fail on command; keeps only the entries that a save request names. */
export class FakeDevice {
	readonly requests: SaveRequest[] = [];
	/** Scan as it would be after a restart. */
	kept: Scan | undefined;
	readonly #waiting: Waiting[] = [];

	readonly save = (request: SaveRequest): Promise<void> => {
		this.requests.push(request);
		return new Promise((resolve, reject) => {
			this.#waiting.push({ request, resolve, reject });
		});
	};

	get isBusy(): boolean {
		return this.#waiting.length > 0;
	}

	succeed(): void {
		const { request, resolve } = this.#next();
		const { scan, statementIds } = request;
		const written = Object.entries(scan.entries).filter(([id]) => statementIds.includes(id));
		this.kept = { ...scan, entries: { ...this.kept?.entries, ...Object.fromEntries(written) } };
		resolve();
	}

	fail(): void {
		this.#next().reject(new Error('The disk is full'));
	}

	#next(): Waiting {
		const next = this.#waiting.shift();
		if (!next) throw new Error('Nothing is being saved');
		return next;
	}
}
