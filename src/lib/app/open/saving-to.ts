import type { QuestionnaireSource } from '$lib/content/bundled';
import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import type { DimensionTexts } from '$lib/wizard/dimension-texts.svelte';
import type { SaveRequest } from '$lib/wizard/wizard-machine';
import { inTime } from '../in-time';

/**
 * How the wizard saves. The database library and the whole questionnaire load with the first save, and not before the
 * first statement's text is in: who starts can read while they come.
 */
export function savingTo(
	source: QuestionnaireSource,
	texts: DimensionTexts,
	isStored: boolean,
): (request: SaveRequest) => Promise<void> {
	let whole: Questionnaire | undefined;
	/** Each save brings it, for a device that was emptied; one that has it does not wait for it. */
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
		const [{ deviceScans }, questionnaire] = await Promise.all([import('$lib/storage/device'), text()]);
		await inTime(deviceScans().save(scan, statementIds, questionnaire));
	};
}
