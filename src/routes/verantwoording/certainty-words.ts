import type { Zekerheid } from '$lib/content/questionnaire';

export const certaintyWords: Readonly<Record<Zekerheid, string>> = {
	bevestigd: 'staat in een openbare bron',
	afgeleid: 'gaat verder dan de bron',
	eigen: 'van ons',
};
