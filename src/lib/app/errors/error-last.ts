/** Error with the page it occurred on; SvelteKit gives its error page only the public part of an error. */
export type Thrown = { readonly error: unknown; readonly route: string | null };

let last: Thrown | undefined;

export function rememberError(thrown: Thrown): void {
	last = thrown;
}

export const lastError = (): Thrown | undefined => last;
