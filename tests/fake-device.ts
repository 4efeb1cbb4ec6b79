import type { Scan } from '$lib/scan/scan';
import type { SaveRequest } from '$lib/wizard/wizard-machine';

type Waiting = {
	readonly request: SaveRequest;
	readonly resolve: () => void;
	readonly reject: (error: Error) => void;
};

/** Takes what is to be saved, and says when it is told to whether it has it; keeps just the entries it was asked to. */
export class FakeDevice {
	readonly requests: SaveRequest[] = [];
	/** What would be there after a restart. */
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
