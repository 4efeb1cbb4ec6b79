import type { QuestionnaireSource } from '$lib/content/bundled';
import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import type { deviceScans } from '$lib/storage/stores/scan-store';
import type { DimensionTexts } from '$lib/wizard/dimension-texts.svelte';
import type { SaveRequest } from '$lib/wizard/wizard-machine';
import { untilDrawn } from '$lib/ui/late/until-drawn';
import { untilSpare } from '$lib/ui/late/when-spare';
import { inTime } from '../in-time';

/**
 * Returns the save function of the wizard. The database library and the whole questionnaire load with the first save. A
 * scan without an answer waits with it until that delays nothing, so that the user can read meanwhile.
 */
export function savingTo(
	source: QuestionnaireSource,
	texts: DimensionTexts,
	isStored: boolean,
	signal: AbortSignal,
): (request: SaveRequest) => Promise<void> {
	let whole: Questionnaire | undefined;
	let scans: typeof deviceScans | undefined;
	/**
	 * Questionnaire to store along, in case the device was emptied; if it is stored already, a failure to load it is no
	 * obstacle.
	 */
	const text = async (): Promise<Questionnaire | undefined> => {
		try {
			return (whole ??= await source.whole());
		} catch (error) {
			if (isStored) return undefined;
			throw error;
		}
	};
	return async ({ scan, statementIds }) => {
		// a choice is drawn before the work of writing it; the result of a finished scan waits for that work
		if (scan.finishedAt === null) await untilDrawn();
		const step = stepsOf(source.outline, 'full').find(({ statement }) => statement.id === scan.at);
		if (step) await texts.load(step.dimension.id);
		if (!isStored && scans === undefined && Object.keys(scan.entries).length === 0) await untilSpare();
		const [store, questionnaire] = await Promise.all([
			scans ?? import('$lib/storage/stores/scan-store').then(({ deviceScans }) => deviceScans),
			text(),
		]);
		scans = store;
		signal.throwIfAborted();
		await inTime(store().save(scan, statementIds, questionnaire));
	};
}
