import type * as v from 'valibot';
import { unknownField } from './read-document.ts';

/** Explains an issue in a Dutch sentence for the author of the file. */
export function issueSentence(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object')
		return issue.expected === 'never' ? unknownField : `Hier ontbreekt ${quoted(issue.expected)}.`;
	const field = issue.path?.at(-1)?.key;
	if (issue.received === 'undefined')
		return typeof field === 'number' ? `Hier ontbreekt nummer ${String(field + 1)}.` : 'Hier ontbreekt iets.';
	return sentences[issue.type]?.(issue, String(field)) ?? 'Dit past niet in een vragenlijst.';
}

type Sentence = (issue: v.BaseIssue<unknown>, field: string) => string;

const sentences: Readonly<Partial<Record<string, Sentence>>> = {
	string: ({ received }) =>
		received === 'null'
			? 'Hier ontbreekt de tekst.'
			: 'Hier hoort tekst te staan. Is het een getal of een datum? Zet er dan aanhalingstekens om.',
	number: () => 'Hier hoort een getal te staan, zonder aanhalingstekens.',
	integer: () => 'Hier hoort een heel getal te staan.',
	min_value: ({ requirement }) => `Hier hoort minstens ${String(requirement)} te staan.`,
	boolean: () => 'Hier hoort true of false te staan.',
	array: () => 'Hier hoort een lijst te staan.',
	object: () => 'Hier horen velden met een naam te staan.',
	record: () => 'Hier horen velden met een naam te staan.',
	strict_tuple: () => 'Hier horen vijf teksten te staan, voor de niveaus 0 tot en met 4.',
	length: ({ requirement }) => `Hier horen er precies ${String(requirement)} te staan.`,
	min_length: ({ received }) =>
		received.startsWith('"') ? 'Deze tekst is leeg.' : 'Hier hoort er minstens één te staan.',
	max_length: ({ requirement, received, input }) =>
		Array.isArray(input)
			? tooMany(requirement, received)
			: `Deze tekst is te lang: ${received} tekens, en er passen er ${String(requirement)}.`,
	max_entries: ({ requirement, received }) => tooMany(requirement, received),
	picklist: ({ expected }) => `Kies uit: ${choices(expected)}.`,
	literal: ({ expected }) => `Hier hoort ${quoted(expected)} te staan.`,
	union: (_issue, field) =>
		field === 'askWhom'
			? 'Hier hoort tekst te staan, of één tekst voor elk van: huisartsen, organisatie, verzekeraar, partners.'
			: 'Dit is geen antwoord dat de app kent.',
	url: () => 'Hier hoort een webadres te staan.',
	regex: (_issue, field) => forms[field] ?? idForm,
	check: ({ message }) => message,
};

const tooMany = (requirement: unknown, received: string): string =>
	`Dit zijn er te veel: ${received}, en het mogen er hoogstens ${String(requirement)} zijn.`;

const forms: Readonly<Partial<Record<string, string>>> = {
	version: 'Een versie is een jaar, een punt en een getal: ‘2026.1’.',
	url: 'Een webadres begint met https://.',
};

const idForm =
	'Zo ziet deze aanduiding er niet uit. Een thema heet bijvoorbeeld B1, een stelling B1.3, een tip B1.t2, een bron F12, een vraag regioplan en een vragenlijst mijn-regio.';

/** Strips the quotes and parentheses from valibot's `"why"` or `("a" | "b")`. */
const choices = (expected: string | null): string =>
	(expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');

const quoted = (expected: string | null): string => `‘${choices(expected)}’`;
