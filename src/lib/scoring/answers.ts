import type { Answer, ScanLength } from '$lib/scan/scan';

/** Input of the scoring rules: one person's answers (a `Scan` fits), or a group's decisions. */
export type Answers = {
	readonly length: ScanLength;
	/** By statement id. */
	readonly entries: Readonly<Record<string, { readonly answer: Answer | null }>>;
};
