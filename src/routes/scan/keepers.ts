export { referentsLine } from '$lib/scan/referents/referent-texts';
export { default as AskReferents } from './AskReferents.svelte';
import { keepFinished } from '$lib/app/open/finished-scan';
import type { OpenWizard } from '$lib/app/open/open-wizard.svelte';

/**
 * Fetches everything that saving and stopping need, in case the host has another version later, or is gone. A failed
 * request is repeated when needed.
 */
export const fetchKeepers = ({ source, texts }: OpenWizard): Promise<unknown> =>
	Promise.allSettled([
		import('$lib/storage/stores/scan-store'),
		source.whole(),
		texts.loadAll(),
		import('$lib/app/save/save-content'),
		import('$lib/ui/failure-words'),
		import('$lib/storage/hold'),
		import('$lib/storage/persistence'),
		import('./StepList.svelte'),
		import('./StopNote.svelte'),
		import('./StatementHelp.svelte'),
		import('./Review.svelte'),
		import('$lib/widgets/ProblemNote.svelte'),
		import('$lib/widgets/ElsewhereNote.svelte'),
		import('$lib/app/open/scan-taken-back'),
	]);

/** Downloads the scan with its questionnaire, and returns the outcome as a sentence. */
export async function saveScan({ wizard, source }: OpenWizard): Promise<string> {
	const { saveAndTell } = await import('$lib/app/save/save-content');
	return saveAndTell({ kind: 'scan', scan: wizard.scan, questionnaire: await source.whole() });
}

/** Asks for persistent storage, as a user who finishes wants to find the scan again, and keeps the scan for the result. */
export async function afterFinish(open: OpenWizard): Promise<void> {
	// without the questionnaire, the result reads the scan back
	void open.source.whole().then(
		(questionnaire) => {
			keepFinished(open, questionnaire);
		},
		() => undefined,
	);
	const persistence = await import('$lib/storage/persistence').catch(() => undefined);
	await persistence?.askToKeep();
}
