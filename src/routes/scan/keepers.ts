import type { OpenWizard } from '$lib/app/open/open-wizard.svelte';

/**
 * Fetches all that keeping and stopping need, so that it is here when the host has another version or is gone. What does
 * not come is asked for again when it is needed.
 */
export const fetchKeepers = ({ source, texts }: OpenWizard): Promise<unknown> =>
	Promise.allSettled([
		import('$lib/storage/device'),
		source.whole(),
		texts.loadAll(),
		import('$lib/app/save/scan-files'),
		import('$lib/ui/failure-words'),
		import('$lib/storage/hold'),
		import('$lib/storage/persistence'),
		import('./StopNote.svelte'),
		import('./Review.svelte'),
		import('$lib/widgets/ProblemNote.svelte'),
		import('$lib/widgets/ElsewhereNote.svelte'),
	]);
