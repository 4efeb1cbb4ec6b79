import type { Tally } from '$lib/scoring/score-dimension';
import { listed } from '../words';

/** The words of the PDF that are neither in the questionnaire nor in the report model. */
export const copy = {
	short: 'korte scan',
	madeAt: 'gemaakt op',
	subject: 'Uitkomst van een zelfscan over samenwerking in de regio',
	pageOne: 'Uitkomst in het kort',
	columns: { mean: 'getal', ambition: 'ambitie' },
	legend: {
		lowest: 'tot het laagste niveau',
		mean: 'tot het gemiddelde',
		empty: 'nog te bouwen',
		ambition: 'ambitie',
		dotted: 'geen getal',
	},
	strong: 'Sterk',
	noneStrong: 'Nog niets op niveau 3 of 4. Wat er wel al is, lees je per thema.',
	toBring: 'Om in te brengen',
	noneToBring: 'Nog niets: geen stelling op niveau 0 of 1, en geen belangrijke stelling op weet niet.',
	facts: { lowest: 'laagste niveau', coverage: 'ingevuld', ambition: 'ambitie' },
	noLowest: 'geen',
	noAmbition: 'niet gekozen',
	werknaam: 'werknaam',
	next: 'De volgende stap vraagt: ',
	remark: 'Opmerking',
	doesNotCount: 'telt niet mee in de korte scan',
	tips: 'Tips',
	tipsNote: 'Tips in de geest van de Leidraad, door ons geschreven; geen tekst uit de Leidraad.',
	method: 'Hoe dit verslag is gemaakt',
	counting: 'Zo tellen we',
	levels: 'De niveaus',
	werknamen: 'De namen',
	versions: 'Versies',
	characters: 'Tekens',
	sources: 'Bronnen',
} as const;

export const askText = (whom: string): string => `Vraag het aan ${whom}.`;

export const shortScanText = (count: number): string =>
	`Korte scan: alleen de ${count} kernstellingen tellen mee.`;

/** "58 stellingen: 47 met een niveau, 8 weet niet en 3 niet ingevuld." */
export function countsText({ inScope, rated, unknown, skipped, notApplicable, empty }: Tally): string {
	const rest = [
		[skipped, 'overgeslagen'],
		[notApplicable, 'niet van toepassing'],
		[empty, 'niet ingevuld'],
	] as const;
	const parts = rest.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
	return `${inScope} stellingen: ${listed([`${rated} met een niveau`, `${unknown} weet niet`, ...parts])}.`;
}

export const missingText = (characters: readonly string[]): string =>
	`Het lettertype van dit verslag kent niet alle tekens die je gebruikte. Op hun plaats staat □. Het gaat om ${listed(characters.map(codeOf))}. In de app en in je bestand staan ze er wel.`;

const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
