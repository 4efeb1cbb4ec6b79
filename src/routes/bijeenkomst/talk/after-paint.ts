/**
 * Does the work once the browser has painted what is on screen now: the second frame begins when the first is handed
 * over. Gives what calls it off.
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
