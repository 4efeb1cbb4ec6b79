/**
 * Runs the work once the browser has painted the current screen: the second frame begins when the first is handed over.
 * Returns a function that cancels it.
 */
export function afterPaint(work: () => void): () => void {
	let timer: number | undefined;
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(() => {
			timer = window.setTimeout(work);
		});
	});
	return () => {
		cancelAnimationFrame(frame);
		window.clearTimeout(timer);
	};
}
