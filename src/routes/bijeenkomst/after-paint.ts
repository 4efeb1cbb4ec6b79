/** Does the work once the browser has painted what is on screen now; gives what calls it off. */
export function afterPaint(work: () => void): () => void {
	let timer: number | undefined;
	const frame = requestAnimationFrame(() => {
		timer = window.setTimeout(work);
	});
	return () => {
		cancelAnimationFrame(frame);
		window.clearTimeout(timer);
	};
}
