import type { Questionnaire } from '$lib/content/questionnaire';
import { yearOf } from '$lib/session/dossier/region-items';
import type { Decision, Session } from '$lib/session/session';
import { counted } from '../count-words';
import { dayText } from '../words';
import type { DossierMoment } from './dossier';

/** *Nog geen gedeeld beeld* is no decision. */
export const decidedIn = ({ decisions }: Pick<Session, 'decisions'>): readonly Decision[] =>
	Object.values(decisions).filter(({ outcome }) => outcome.kind !== 'undecided');

/** "Van 2024 tot en met 2026: 3 bijeenkomsten, 60 besluiten en 3 acties nog open." */
export function dossierSentence(sessions: readonly Session[], open: number): string {
	const years = sessions.map(({ date }) => yearOf(date));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const decided = sessions.flatMap(decidedIn).length;
	const period = first === last ? `In ${String(last)}` : `Van ${String(first)} tot en met ${String(last)}`;
	const left = open === 0 ? 'geen actie meer open' : `${counted(open, 'actie', 'acties')} nog open`;
	return `${period}: ${counted(sessions.length, 'bijeenkomst', 'bijeenkomsten')}, ${counted(decided, 'besluit', 'besluiten')} en ${left}.`;
}

/** "2 zagen het anders"; empty where nobody did. */
export const apartText = (dissenters: number): string =>
	dissenters === 0 ? '' : `${counted(dissenters, 'zag', 'zagen')} het anders`;

/** "“Najaar 2026”, van de bijeenkomst van 24 november 2026". */
export const frozenText = ({ name, date }: DossierMoment): string =>
	[...(name.trim() ? [`“${name.trim()}”`] : []), `van de bijeenkomst van ${dayText(date)}`].join(', ');

/** "1 zelfscan ingevuld", and why there is no more of it. */
export const filledInText = (count: number): string =>
	count === 1
		? '1 zelfscan ingevuld. Die is van één persoon: de antwoorden staan hier niet.'
		: `${String(count)} zelfscans ingevuld. Die zijn elk van één persoon: de antwoorden staan hier niet.`;

/** "Bij “Alle besluiten” staan nog 18 besluiten"; empty without any. */
export const sharedText = (shared: number, others: number): string => {
	const verb = shared === 1 ? 'staat' : 'staan';
	return shared === 0
		? ''
		: `Bij “Alle besluiten” ${verb} ${others > 0 ? 'nog ' : ''}${counted(shared, 'besluit', 'besluiten')}.`;
};

/** Rules that every reader of a dossier needs. */
export const essentialsOfDossier: readonly string[] = [
	'Een getal komt uit wat de groep samen besloot. Het is er alleen van bijeenkomsten met vijf mensen of meer, en alleen als de stellingen van een thema dezelfde bleven.',
	'Wat ieder zelf koos of bij een keuze opmerkte, staat hier niet. Van stellingen over geld, leiding en vertrouwen staat hier alleen het besluit.',
	'Dit is een hulpmiddel voor het gesprek, geen meting van prestaties. Er is geen totaal.',
];

/** Headings and cells of the tables, on screen and on paper. */
export const columnsOfDossier = {
	what: 'Wat',
	agreed: 'Afgesproken',
	trekker: 'Trekker',
	due: 'Wanneer',
	became: 'Wat werd het?',
	since: 'sinds',
	late: ' (voorbij)',
	noTrekker: 'nog niemand',
	noDue: 'nog geen datum',
	statement: 'Stelling',
	outcome: 'Besluit',
	apart: 'Wie het anders zag',
	condition: 'Nodig om mee te gaan:',
	notShared: 'Niet iedereen zag het zo',
	decisions: 'Niet iedereen zag het zo, bijeenkomst van',
	actions: 'Acties van de bijeenkomst van',
	theme: 'Thema',
	figures: 'Niveau per thema',
	allDecisions: 'Alle besluiten',
} as const;

export const figuresNote =
	'Een streepje betekent: te weinig besluiten, of andere stellingen dan in het laatste jaar. Een bijeenkomst met minder dan vijf mensen telt hier niet mee.';

/** "0 nog niet, 1 verkennen, 2 afgesproken, 3 werkt in de praktijk, 4 geborgd". */
export const levelNames = ({ levels }: Pick<Questionnaire, 'levels'>): string =>
	levels.map(({ name }, level) => `${String(level)} ${name}`).join(', ');

/** Says once what the figures mean. */
export const figuresScale = (levels: string): string =>
	`Het getal is het gemiddelde niveau van de besluiten in een thema, van 0 tot en met 4: ${levels}.`;

/** Explains the marks in the table of decisions; without the levels where these were told already. */
export const decidedLegend = (levels: string): string =>
	[
		'Per jaar zie je het laatste besluit.',
		...(levels ? [`De niveaus lopen van 0 tot en met 4: ${levels}.`] : []),
		'Een vraagteken: nog geen gedeeld beeld. N.v.t.: niet van toepassing. Een streepje of een leeg vak: niet besproken. Een stelling die een andere tekst kreeg, heeft een eigen regel.',
	].join(' ');
