import { expect, it } from 'vitest';
import { codesSentences, type CodesOutcome } from './code-words';

const nothing: CodesOutcome = {
	added: 0,
	known: 0,
	repeated: 0,
	differing: 0,
	refused: { damaged: 0, 'other-questionnaire': 0, 'too-new': 0 },
	isFull: false,
	isShown: false,
};

const refusing = (reason: keyof CodesOutcome['refused'], count: number): CodesOutcome => ({
	...nothing,
	refused: { ...nothing.refused, [reason]: count },
});

it.each([
	['a new card', { ...nothing, added: 1 }, 'Eén antwoordkaart is erbij.'],
	['new cards', { ...nothing, added: 4 }, '4 antwoordkaarten zijn erbij.'],
	['a known card', { ...nothing, known: 1 }, 'Eén antwoordkaart was er al; het nieuwste antwoord telt.'],
	[
		'known cards after the reveal',
		{ ...nothing, known: 2, isShown: true },
		'2 antwoordkaarten waren er al; de keuzes blijven zoals ze getoond zijn.',
	],
	['a repeated code', { ...nothing, repeated: 1 }, 'Eén code stond er vaker in en telt één keer.'],
	['codes that differ', { ...nothing, differing: 1 }, /de laatste telt\. .* Plak dan alleen de goede\.$/],
	['a damaged code', refusing('damaged', 1), /^Eén code is beschadigd\. Vraag die persoon/],
	[
		'codes of another questionnaire',
		refusing('other-questionnaire', 2),
		/^2 codes horen bij een andere .* Laat /,
	],
	['a code of a newer version', refusing('too-new', 1), /^Eén code komt uit een nieuwere versie .* Ververs /],
	['a full bijeenkomst', { ...nothing, isFull: true }, /mensen/],
])('codesSentences: gives one sentence with a way on, for %s', (_what, outcome, sentence) => {
	const sentences = codesSentences(outcome);
	expect(sentences).toHaveLength(1);
	expect(sentences[0]).toMatch(sentence);
});

it('codesSentences: gives nothing for a text without codes', () => {
	expect(codesSentences(nothing)).toEqual([]);
});
