import type { Questionnaire } from '$lib/content/questionnaire';
import type { OpenedScan } from './opened-scan';
import type { OpenWizard } from './open-wizard.svelte';

type Finished = Pick<OpenWizard, 'source'> & {
	readonly wizard: Pick<OpenWizard['wizard'], 'scan' | 'saving'>;
};

/** Finished scan and its questionnaire, at hand without waiting. */
type AtHand = { readonly result: OpenedScan; readonly questionnaire: Questionnaire };

/**
 * Scan that was just finished in this window, for the result that follows: reading it back would double the wait. Used
 * once, and for a few seconds only, since another window can change the scan.
 */
let finished:
	{ readonly open: Finished; readonly questionnaire: Questionnaire; readonly until: number } | undefined;

const lifetime = 5000;

export function keepFinished(open: Finished, questionnaire: Questionnaire): void {
	finished = { open, questionnaire, until: performance.now() + lifetime };
}

/** The finished scan if it has this id and is on the device. */
export function takeFinished(id: string): AtHand | undefined {
	const taken = finished;
	finished = undefined;
	if (!taken || performance.now() > taken.until) return undefined;
	const { source, wizard } = taken.open;
	const { scan, saving } = wizard;
	if (scan.id !== id || saving !== 'saved') return undefined;
	return { result: { scan, source, isSaved: true }, questionnaire: taken.questionnaire };
}
