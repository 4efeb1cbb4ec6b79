import type { MadeReport } from './make-report';

/** Progress of a report; `share` is from 0 to 1. */
export type Making =
	| { readonly kind: 'busy'; readonly share: number }
	| { readonly kind: 'failed' }
	| { readonly kind: 'made'; readonly report: MadeReport };
