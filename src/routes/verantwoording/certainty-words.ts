import type { Zekerheid } from '$lib/content/zekerheid';

type CertaintyWords = { readonly name: string; readonly meaning: string };

export const certaintyWords: Readonly<Record<Zekerheid, CertaintyWords>> = {
	bevestigd: {
		name: 'staat in een openbare bron',
		meaning: 'Een bron zegt het zo. De zin is van ons; wat erin staat komt uit de bron.',
	},
	afgeleid: {
		name: 'gaat verder dan de bron',
		meaning:
			'De zin rust op een bron, maar wij gaan een stap verder, bijvoorbeeld van één regio naar alle regio’s.',
	},
	eigen: {
		name: 'van ons',
		meaning: 'Wij vinden dit zinnig. Er is geen bron die het zo zegt.',
	},
};
