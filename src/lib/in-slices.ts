/** Long work; each `yield` is a place where it may pause. */
export type Steps<T> = Generator<undefined, T>;

/** Time between two pauses, in ms: short enough for a click to be answered at once on a slow device too. */
const slice = 30;

/** Does the work with pauses, in which the page answers clicks and paints. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
	let start = performance.now();
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) return step.value;
		if (performance.now() - start < slice) continue;
		await nextTask();
		start = performance.now();
	}
}

/** Does the work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Maps with a pause between any two items. */
export function* eachInSteps<T, R>(items: Iterable<T>, work: (item: T) => R): Steps<R[]> {
	const results: R[] = [];
	for (const item of items) {
		results.push(work(item));
		yield;
	}
	return results;
}

/** Lets clicks and paints go first, but no other work. A message comes at once; nested timers wait at least 4 ms. */
export function nextTask(): Promise<void> {
	if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
