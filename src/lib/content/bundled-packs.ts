import { others } from 'virtual:questionnaire/others';
import { bundledQuestionnaire, type QuestionnaireSource } from './bundled';
import { questionnaireAtHand } from './questionnaire-at-hand';
import type { QuestionnaireRef } from './questionnaire-ref';

/** A questionnaire to choose from; its text loads on demand. */
export type Pack = {
	readonly ref: QuestionnaireRef;
	readonly title: string;
	readonly load: () => Promise<QuestionnaireSource>;
};

/** Questionnaires that ship with this version of the app, the one about the regio first. */
export const bundledPacks: readonly Pack[] = [
	{
		ref: bundledQuestionnaire.ref,
		title: bundledQuestionnaire.outline.title,
		load: () => Promise.resolve(bundledQuestionnaire),
	},
	...others.map(({ ref, title, load }) => ({
		ref,
		title,
		load: async () => questionnaireAtHand((await load()).default, ref),
	})),
];

/** Undefined when no such questionnaire ships with the app. */
export const loadBundled = async (id: string): Promise<QuestionnaireSource | undefined> =>
	bundledPacks.find(({ ref }) => ref.id === id)?.load();
