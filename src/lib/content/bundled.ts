import { loaders } from 'virtual:questionnaire/dimensions';
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
	return (await required(loaders[id])()).default;
}

async function loadWhole(): Promise<Questionnaire> {
	return (await import('virtual:questionnaire/whole')).default;
}

export function required<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('No dimension with this id');
	return value;
}
