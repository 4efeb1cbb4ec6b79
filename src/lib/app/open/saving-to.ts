import type { QuestionnaireSource } from '$lib/content/bundled';
import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import type { deviceScans } from '$lib/storage/stores/scan-store';
import type { DimensionTexts } from '$lib/wizard/dimension-texts.svelte';
import type { SaveRequest } from '$lib/wizard/wizard-machine';
import { inTime } from '../in-time';

/**
 * Returns the save function of the wizard. The database library and the whole questionnaire load with the first save,
 * and only after the text of the first statement, so that the user can read meanwhile.
 */
export function savingTo(
	source: QuestionnaireSource,
	texts: DimensionTexts,
	isStored: boolean,
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
		const step = stepsOf(source.outline, 'full').find(({ statement }) => statement.id === scan.at);
		if (step) await texts.load(step.dimension.id);
		const [store, questionnaire] = await Promise.all([
			scans ?? import('$lib/storage/stores/scan-store').then(({ deviceScans }) => deviceScans),
			text(),
		]);
		scans = store;
		await inTime(store().save(scan, statementIds, questionnaire));
	};
}
