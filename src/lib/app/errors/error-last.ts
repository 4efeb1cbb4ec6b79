/** Error with the page it occurred on; SvelteKit gives its error page only the public part of an error. */
export type LastError = { readonly error: unknown; readonly route: string | null };

let last: LastError | undefined;

export function rememberError(thrown: LastError): void {
	last = thrown;
}

export const lastError = (): LastError | undefined => last;
