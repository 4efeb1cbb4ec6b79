/** Time that the browser may take to write, in milliseconds; a database that another window blocks never answers. */
const patience = 10_000;

/** Rejects after `milliseconds`; the work itself goes on. */
export function inTime<T>(work: Promise<T>, milliseconds = patience): Promise<T> {
	return new Promise((resolve, reject) => {
		const tooLate = setTimeout(() => {
			reject(new DOMException('The device did not answer', 'TimeoutError'));
		}, milliseconds);
		void work.then(resolve, reject).finally(() => {
			clearTimeout(tooLate);
		});
	});
}
