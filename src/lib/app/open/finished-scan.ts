import type { OpenedScan } from './opened-scan';
import type { OpenWizard } from './open-wizard.svelte';

type Finished = Pick<OpenWizard, 'source'> & {
	readonly wizard: Pick<OpenWizard['wizard'], 'scan' | 'saving'>;
};

/**
 * Scan that was just finished in this window, for the result that follows: reading it back would double the wait. Used
 * once, and for a few seconds only, since another window can change the scan.
 */
let finished: { readonly open: Finished; readonly until: number } | undefined;

const lifetime = 5000;

export function keepFinished(open: Finished): void {
	finished = { open, until: performance.now() + lifetime };
}

/** The finished scan if it has this id and is on the device. */
export function takeFinished(id: string): OpenedScan | undefined {
	const { open, until } = finished ?? { until: 0 };
	finished = undefined;
	if (!open || performance.now() > until) return undefined;
	const { scan, saving } = open.wizard;
	return scan.id === id && saving === 'saved' ? { scan, source: open.source, isSaved: true } : undefined;
}
