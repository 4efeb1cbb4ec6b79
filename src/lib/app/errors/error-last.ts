/** An error, and the page on which it came: kit tells a page of it only what it makes public. */
export type Thrown = { readonly error: unknown; readonly route: string | null };

let last: Thrown | undefined;

export function rememberError(thrown: Thrown): void {
	last = thrown;
}

export const lastError = (): Thrown | undefined => last;
