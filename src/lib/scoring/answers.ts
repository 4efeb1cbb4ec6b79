import type { Answer, ScanLength } from '$lib/scan/scan';

/** What the rules count over: one person's answers (a `Scan` is one), or what a group decided. */
export type Answers = {
	readonly length: ScanLength;
	/** By statement id. */
	readonly entries: Readonly<Record<string, { readonly answer: Answer | null }>>;
};
