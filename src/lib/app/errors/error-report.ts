/** Facts that the maintainers need to find a fault. */
export type ErrorDetails = {
	readonly error: unknown;
	/** Route of the page, without ids. */
	readonly route: string | null;
	readonly version: string;
	readonly browser: string;
	/** ISO 8601, UTC. */
	readonly at: string;
};

/**
 * Text to send to the maintainers. The message of an error can hold an answer, a name or a remark, so it stays out:
 * only names given by us or by the browser go in.
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

/**
 * Class of an error of the browser or of a library. Errors of Svelte share one class; an address in the message tells
 * them apart.
 */
function kindOf(error: unknown): string {
	if (!(error instanceof Error)) return 'onbekend';
	const code = /^https:\/\/svelte\.dev\/e\/([a-z_]+)$/.exec(error.message)?.[1];
	if (code !== undefined) return `Svelte ${code}`;
	return /^[A-Z][A-Za-z]{0,30}Error$/.test(error.name) ? error.name : 'Error';
}

/** Positions in our own code, in the form that every engine writes: file, line and column, without an address. */
function placesIn(error: unknown): readonly string[] {
	if (!(error instanceof Error)) return [];
	const places = withoutMessage(error).matchAll(/_app\/immutable\/([\w./-]+\.js:\d+:\d+)/g);
	return [...places].slice(0, 10).flatMap(([, place]) => place ?? []);
}

/** Removes the message, with which Chromium begins the stack and which could look like a position. */
function withoutMessage({ message, stack = '' }: Error): string {
	const head = `: ${message}`;
	const start = stack.indexOf(head);
	return start === -1 ? stack : stack.slice(start + head.length);
}
