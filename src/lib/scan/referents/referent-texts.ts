import type { Reference } from '$lib/content/questionnaire';
import type { Referents } from './referents';

type Plan = NonNullable<Referents['plan']>;

/** Per word: its Dutch form, and the question for it. */
export const referringWords = {
	organisation: { name: 'regio-organisatie', which: 'welke organisatie' },
	plan: { name: 'regioplan', which: 'welk plan' },
	insurer: { name: 'zorgverzekeraar', which: 'welke verzekeraar' },
} as const satisfies Readonly<Record<Reference, { readonly name: string; readonly which: string }>>;

/** Per kind of plan, in the order of the screen. */
export const planNames = {
	insurer: 'het plan met de zorgverzekeraar',
	iza: 'het IZA-regioplan',
	other: 'een ander plan',
	none: 'er is geen plan',
} as const satisfies Readonly<Record<Plan['kind'], string>>;

export const planKinds = ['insurer', 'iza', 'other', 'none'] as const satisfies readonly Plan['kind'][];

export const allReferences = ['organisation', 'plan', 'insurer'] as const satisfies readonly Reference[];

/** Referent of one word, as text; undefined if unknown. */
export function referentText(referents: Referents, word: Reference): string | undefined {
	if (word !== 'plan') return referents[word];
	const { plan } = referents;
	if (!plan) return undefined;
	return (plan.kind === 'other' && plan.name) || planNames[plan.kind];
}

/** "regio-organisatie: Huisartsen Duinkust", for each of these words that refers to something known. */
export const referentTexts = (
	referents: Referents | undefined,
	words: readonly Reference[] = allReferences,
): readonly string[] =>
	allReferences.flatMap((word) => {
		const text = words.includes(word) && referents ? referentText(referents, word) : undefined;
		return text === undefined ? [] : [`${referringWords[word].name}: ${text}`];
	});

/** Joins the texts of `referentTexts` on one line. */
export const referentsLine = (referents: Referents | undefined, words?: readonly Reference[]): string =>
	referentTexts(referents, words).join(' · ');
