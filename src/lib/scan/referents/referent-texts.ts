import type { Referents, ReferringWord } from './referents';

type Plan = NonNullable<Referents['plan']>;

/** Per word: its Dutch form, and its question word. */
export const referringWords = {
	organisation: { name: 'regio-organisatie', which: 'welke' },
	plan: { name: 'regioplan', which: 'welk' },
	insurer: { name: 'zorgverzekeraar', which: 'welke' },
} as const satisfies Readonly<Record<ReferringWord, { readonly name: string; readonly which: string }>>;

/** Per kind of plan, in the order of the screen. */
export const planNames = {
	insurer: 'het plan met de zorgverzekeraar',
	iza: 'het IZA-regioplan',
	other: 'een ander plan',
	none: 'er is geen plan',
} as const satisfies Readonly<Record<Plan['kind'], string>>;

export const allWords = ['organisation', 'plan', 'insurer'] as const satisfies readonly ReferringWord[];

/** What one word refers to, as text; undefined if unknown. */
export function referentText(referents: Referents, word: ReferringWord): string | undefined {
	if (word !== 'plan') return referents[word];
	const { plan } = referents;
	if (!plan) return undefined;
	return (plan.kind === 'other' && plan.name) || planNames[plan.kind];
}

/** "regio-organisatie: Huisartsen Duinkust", for each of these words that refers to something known. */
export const referentTexts = (
	referents: Referents | undefined,
	words: readonly ReferringWord[] = allWords,
): readonly string[] =>
	allWords.flatMap((word) => {
		const text = words.includes(word) && referents ? referentText(referents, word) : undefined;
		return text === undefined ? [] : [`${referringWords[word].name}: ${text}`];
	});
