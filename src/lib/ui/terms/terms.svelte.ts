type LateTerms = typeof import('./late-terms');

let late = $state.raw<LateTerms>();
let isAsked = false;

/** The glossary, which comes after the first screen can be used; until then, and without it, texts are plain. */
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
