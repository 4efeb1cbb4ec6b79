type LateTerms = typeof import('./late-terms');

let late = $state.raw<LateTerms>();
let isAsked = false;

/** The glossary components, loaded once the first screen is usable; without them texts are plain. */
export const terms = {
	get late(): LateTerms | undefined {
		return late;
	},
	load(): void {
		if (isAsked) return;
		isAsked = true;
		setTimeout(() => void fetchTerms(), 1_000);
	},
};

async function fetchTerms(): Promise<void> {
	try {
		late = await import('./late-terms');
	} catch {
		isAsked = false;
	}
}
