import type { FoundCards, FoundError } from '$lib/exchange/text/find-cards';
import { fullWords } from '../full-words';

/** Outcome of a text with codes. */
export type CodesOutcome = Omit<FoundCards, 'cards'> & {
	/** People who were not in the bijeenkomst yet. */
	readonly added: number;
	readonly known: number;
	/** True once someone did not fit. */
	readonly isFull: boolean;
	/** True once the choices were shown, which stay as they are. */
	readonly isShown: boolean;
};

type Numbered = readonly [one: string, several: string];

const refusals: Readonly<Record<FoundError, Numbered>> = {
	damaged: [
		'Eén code is beschadigd. Vraag die persoon om de code nog eens te kopiëren, of om het bestand.',
		'codes zijn beschadigd. Vraag die mensen om hun code nog eens te kopiëren, of om het bestand.',
	],
	'other-questionnaire': [
		'Eén code hoort bij een andere vragenlijst. Laat die persoon de scan van deze bijeenkomst invullen, of op papier kiezen.',
		'codes horen bij een andere vragenlijst. Laat die mensen de scan van deze bijeenkomst invullen, of op papier kiezen.',
	],
	'too-new': [
		'Eén code komt uit een nieuwere versie van de app. Ververs deze pagina en plak het bericht nog eens.',
		'codes komen uit een nieuwere versie van de app. Ververs deze pagina en plak het bericht nog eens.',
	],
};

/** A sentence about each kind of outcome; empty if there was no code in the text. */
export function codesSentences(outcome: CodesOutcome): readonly string[] {
	const { added, known, repeated, differing, refused, isFull, isShown } = outcome;
	return [
		numbered(added, ['Eén antwoordkaart is erbij.', 'antwoordkaarten zijn erbij.']),
		numbered(
			known,
			isShown
				? [
						'Eén antwoordkaart was er al; de keuzes blijven zoals ze getoond zijn.',
						'antwoordkaarten waren er al; de keuzes blijven zoals ze getoond zijn.',
					]
				: [
						'Eén antwoordkaart was er al; het nieuwste antwoord telt.',
						'antwoordkaarten waren er al; het nieuwste antwoord telt.',
					],
		),
		numbered(repeated, [
			'Eén code stond er vaker in en telt één keer.',
			'codes stonden er vaker in en tellen elk één keer.',
		]),
		numbered(differing, [
			'Eén persoon stuurde twee verschillende codes; de laatste telt. Is dat de verkeerde? Plak dan alleen de goede.',
			'mensen stuurden verschillende codes; van elk telt de laatste. Is dat de verkeerde? Plak dan alleen de goede.',
		]),
		numbered(refused.damaged, refusals.damaged),
		numbered(refused['other-questionnaire'], refusals['other-questionnaire']),
		numbered(refused['too-new'], refusals['too-new']),
		isFull ? fullWords.participants : '',
	].filter((sentence) => sentence !== '');
}

export const noCodeWords =
	'Hier staat geen code in. Vraag om de regel die iemand krijgt met “Kopieer als tekst”, onder de antwoordkaart.';

const numbered = (count: number, [one, several]: Numbered): string => {
	if (count === 0) return '';
	return count === 1 ? one : `${String(count)} ${several}`;
};
