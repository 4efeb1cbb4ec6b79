/** Fetches what a report is made with before it is asked for; what does not come now is asked for again then. */
export function warmUp(): void {
	Promise.all([
		import('./make-report'),
		import('$lib/report/document/report-document'),
		import('$lib/report/pdf/make-pdf'),
	]).catch(() => undefined);
}
