import { loaders } from 'virtual:questionnaire/dimensions';
import { outline, ref } from 'virtual:questionnaire/outline';
import { splitQuestionnaire, type DimensionContent, type Outline } from './outline';
import type { QuestionnaireRef } from './questionnaire-ref';
import type { Questionnaire } from './questionnaire';

/** A questionnaire whose long texts load on demand. */
export type QuestionnaireSource = {
	readonly ref: QuestionnaireRef;
	readonly outline: Outline;
	/** Throws on an id that is not in the outline. */
	readonly dimension: (id: string) => Promise<DimensionContent>;
	readonly whole: () => Promise<Questionnaire>;
};

/** The questionnaire of the start page, which ships with this version of the app. */
export const bundledQuestionnaire: QuestionnaireSource = {
	ref,
	outline,
	dimension: loadDimension,
	whole: loadWhole,
};

/** Wraps a questionnaire that is already in memory, such as one from a file. */
export function questionnaireAtHand(
	questionnaire: Questionnaire,
	ref: QuestionnaireRef,
): QuestionnaireSource {
	const { outline, dimensions } = splitQuestionnaire(questionnaire);
	return {
		ref,
		outline,
		dimension: (id) => Promise.resolve(dimensions.find((dimension) => dimension.id === id)).then(required),
		whole: () => Promise.resolve(questionnaire),
	};
}

async function loadDimension(id: string): Promise<DimensionContent> {
	return (await required(loaders[id])()).default;
}

async function loadWhole(): Promise<Questionnaire> {
	return (await import('virtual:questionnaire/whole')).default;
}

function required<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('No dimension with this id');
	return value;
}
