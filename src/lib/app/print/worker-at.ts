/** Starts a worker once per window; a failed start is repeated when it is needed. */
export function workerAt(url: string): {
	readonly start: () => Promise<Worker>;
	readonly forget: () => void;
} {
	let started: Promise<Worker> | undefined;
	const forget = (): void => {
		started = undefined;
	};
	const start = (): Promise<Worker> => {
		started ??= freshWorker(url).catch((error: unknown) => {
			forget();
			throw error;
		});
		return started;
	};
	return { start, forget };
}

/** Starts from a blob: unlike a file, it inherits the policy of the page, which bars other origins. */
async function freshWorker(url: string): Promise<Worker> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The worker answers ${String(response.status)}`);
	const address = URL.createObjectURL(await response.blob());
	return new Worker(trusted(address));
}

const policy = window.trustedTypes?.createPolicy('bouwstenenscan-worker', {
	createScriptURL: (address) => address,
});
const trusted = (address: string): string => policy?.createScriptURL(address) ?? address;
