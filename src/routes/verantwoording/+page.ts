import { bundledQuestionnaire } from '$lib/content/bundled';

export const load = async () => ({ questionnaire: await bundledQuestionnaire.whole() });
