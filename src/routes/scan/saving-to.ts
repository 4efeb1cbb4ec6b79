import type { QuestionnaireSource } from '$lib/content/bundled';
import { stepsOf } from '$lib/scan/step-order';
import type { DimensionTexts } from '$lib/wizard/dimension-texts.svelte';
import type { SaveRequest } from '$lib/wizard/wizard-machine';

/**
 * How the wizard saves. The database library and the whole questionnaire load with the first save, and not before the
 * first statement's text is in: who starts can read while they come.
 */
export function savingTo(
	source: QuestionnaireSource,
	texts: DimensionTexts,
	isStored: boolean,
): (request: SaveRequest) => Promise<void> {
	let textStored = isStored;
	return async ({ scan, statementIds }) => {
		const step = stepsOf(source.outline, 'full').find(({ statement }) => statement.id === scan.at);
		if (step) await texts.load(step.dimension.id);
		const [{ deviceScans }, questionnaire] = await Promise.all([
			import('$lib/storage/device'),
			textStored ? undefined : source.whole(),
		]);
		await deviceScans().save(scan, statementIds, questionnaire);
		textStored = true;
	};
}
