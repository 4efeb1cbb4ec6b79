import first from 'virtual:questionnaire/first';
import minutes from 'virtual:questionnaire/minutes';
import { outline, ref } from 'virtual:questionnaire/outline';
import type { DimensionContent, Outline } from './outline';
import type { QuestionnaireRef } from './questionnaire-ref';
import type { ReadingMinutes } from './reading-minutes';
import type { Questionnaire } from './questionnaire';

/** A questionnaire whose long texts load on demand. */
export type QuestionnaireSource = {
	readonly ref: QuestionnaireRef;
	readonly outline: Outline;
	/** Minutes that a scan takes. */
	readonly minutes: ReadingMinutes;
	/** Throws on an id that is not in the outline. */
	readonly dimension: (id: string) => Promise<DimensionContent>;
	readonly whole: () => Promise<Questionnaire>;
};

/** The questionnaire of the start page, which ships with this version of the app. */
export const bundledQuestionnaire: QuestionnaireSource = {
	ref,
	outline,
	minutes,
	dimension: loadDimension,
	whole: loadWhole,
};

async function loadDimension(id: string): Promise<DimensionContent> {
	return id === first.id ? first : dimensionOf(await loadWhole(), id);
}

async function loadWhole(): Promise<Questionnaire> {
	return (await import('virtual:questionnaire/whole')).default;
}

/** Finds the texts of a theme; throws on an unknown id. */
export function dimensionOf({ dimensions }: Questionnaire, id: string): DimensionContent {
	const dimension = dimensions.find((each) => each.id === id);
	if (!dimension) throw new Error('No dimension with this id');
	return dimension;
}
