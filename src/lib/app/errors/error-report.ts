/** What the maintainers need to find a fault. */
export type ErrorDetails = {
	readonly error: unknown;
	/** The page as the app names it: without ids. */
	readonly route: string | null;
	readonly version: string;
	readonly browser: string;
	/** ISO 8601, UTC. */
	readonly at: string;
};

/**
 * A text to send. The message of an error can hold an answer, a name or a remark, so it stays out: only what we or the
 * browser named ourselves goes in.
 */
export const errorReport = ({ error, route, version, browser, at }: ErrorDetails): string =>
	[
		'Fout in de Bouwstenenscan',
		`Versie: ${version}`,
		`Browser: ${browser}`,
		`Pagina: ${route ?? 'onbekend'}`,
		`Tijd: ${at}`,
		`Soort: ${kindOf(error)}`,
		...placesIn(error).map((place) => `Plek: ${place}`),
	].join('\n');

/** The class of an error of the browser or of a library; Svelte's own are all of one class, and named by an address. */
function kindOf(error: unknown): string {
	if (!(error instanceof Error)) return 'onbekend';
	const code = /^https:\/\/svelte\.dev\/e\/([a-z_]+)$/.exec(error.message)?.[1];
	if (code !== undefined) return `Svelte ${code}`;
	return /^[A-Z][A-Za-z]{0,30}Error$/.test(error.name) ? error.name : 'Error';
}

/** Where in our own code, as every engine writes it: file, line and column, without an address. */
function placesIn(error: unknown): readonly string[] {
	if (!(error instanceof Error)) return [];
	const places = withoutMessage(error).matchAll(/_app\/immutable\/([\w./-]+\.js:\d+:\d+)/g);
	return [...places].slice(0, 10).flatMap(([, place]) => place ?? []);
}

/** Chromium begins the stack with the message, which could look like a place. */
function withoutMessage({ message, stack = '' }: Error): string {
	const head = `: ${message}`;
	const start = stack.indexOf(head);
	return start === -1 ? stack : stack.slice(start + head.length);
}
