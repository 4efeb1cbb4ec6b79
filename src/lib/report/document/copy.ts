import { answerKinds } from '$lib/scan/answer-kinds';
import type { Tally } from '$lib/scoring/score-dimension';
import type { SinceThen } from '../model/report-model';
import { listed } from '../words';

/** Texts of a report that come from neither the questionnaire nor the report model. */
export const copy = {
	short: 'korte scan',
	madeAt: 'gemaakt op',
	subject: {
		full: 'Uitkomst van een zelfscan over samenwerking',
		session: 'Uitkomst van een bijeenkomst over samenwerking',
	},
	boardDetail: 'samenvatting voor het bestuur',
	strong: 'Sterk',
	noneStrong: 'Nog niets op niveau 3 of 4. Wat er wel al is, lees je per thema.',
	toBring: { scan: 'Om in te brengen', session: 'Om te bespreken' },
	noneToBring: {
		scan: 'Nog niets: geen stelling op niveau 0 of 1, en geen belangrijke stelling met ‘weet niet’.',
		session: 'Niets meer: over elk verschil is besloten.',
	},
	unknown: 'Wat veel mensen niet weten',
	gaps: 'Het verst van de ambitie',
	noFigure: 'nog geen getal',
	gapLine: 'Afstand tot de ambitie: ',
	noGap: 'Elk thema met een ambitie is al zo ver.',
	noAmbitionYet: 'Er is nog geen ambitie gekozen.',
	asked: 'Gevraagd aan het bestuur',
	ask: { scan: 'Bespreek met de groep: ', session: 'Neem een besluit over: ' },
	chooseAmbition: 'Kies samen per thema een ambitie.',
	review: 'Wat deden we? Afgesproken op ',
	became: 'Wat werd het?',
	headlineActions: 'Afgesproken',
	otherActions: 'Nog niet gezegd wie dit kan veranderen',
	askedOthers: 'Wat we anderen vragen',
	question: 'Vraag',
	carrier: 'Wie brengt de vraag over',
	actionsTitle: 'acties',
	noActions: 'Er zijn nog geen acties afgesproken.',
	noTrekker: 'nog niemand',
	noDate: 'nog geen datum',
	perTheme: 'Afstand tot de ambitie, en de laagste stelling',
	points: 'De punten op een rij',
	themesTable: 'Gemiddelde, ambitie en laagste stelling per thema',
	themeColumns: {
		theme: 'Thema',
		mean: 'Gemiddeld',
		level: 'Laagste niveau',
		lowest: 'Laagste stelling',
		ambition: 'Ambitie',
		distance: 'Afstand',
		towards: 'Acties daarvoor',
		agreement: 'Eens of niet',
		change: 'Sinds vorige keer',
	},
	contextColumns: { question: 'Vraag', answer: 'Antwoord' },
	since: 'Sinds ',
	changedTable: 'Een niveau of meer veranderd',
	noneChanged: 'Geen enkele stelling veranderde een niveau of meer.',
	changeColumns: { statement: 'Stelling', then: 'Toen', now: 'Nu' },
	actionsThen: 'Wat er van de acties werd',
	actionState: 'Hoe staat het',
	open: 'nog open',
	openUntil: 'nog open, afgesproken voor ',
	pen: 'Wat spreken jullie af?',
	penColumns: ['Wat', 'Trekker', 'Wanneer'],
	notes: 'Aantekeningen',
	facts: {
		lowest: 'laagste niveau',
		ambition: 'ambitie',
		towards: 'acties daarvoor',
		agreement: 'eens of niet',
		change: 'sinds vorige keer',
	},
	noLowest: 'geen',
	noAmbition: 'niet gekozen',
	none: '–',
	werknaam: 'werknaam',
	here: 'Nu: ',
	nextStep: 'Volgende stap: ',
	next: 'Zo ziet de volgende stap eruit: ',
	why: 'Waarom: ',
	evidence: 'Waar het staat',
	evidences: 'Waar het staat, zonder naam',
	remark: 'Opmerking',
	remarks: 'Opmerkingen, zonder naam',
	dissent: 'Iemand ziet het anders',
	dissents: 'Sommigen zien het anders',
	conditions: 'Nodig om mee te gaan',
	doesNotCount: 'telt niet mee in de korte scan',
	tips: 'Tips',
	tipsNote: 'De tips zijn van ons, in de geest van de bronnen. Het is geen officiële tekst.',
	voorbeelden: 'Voorbeelden',
	alsoAt: 'Ook bij ',
	actions: 'Acties',
	actionColumns: {
		what: 'Wat',
		trekker: 'Trekker',
		firstStep: 'Eerste stap',
		due: 'Wanneer',
	},
	parked: 'Geparkeerd voor een andere keer',
	nextDate: 'Volgende bijeenkomst: ',
	method: 'Hoe dit verslag is gemaakt',
	counting: 'Zo tellen we',
	who: 'Wie deed mee',
	levels: 'De niveaus',
	werknamen: 'De namen',
	versions: 'Versies',
	sources: 'Bronnen',
	tagged:
		'Dit verslag is er als PDF, als webpagina en als Word-bestand. De PDF is getagd, maar niet gevalideerd: een schermlezer herkent de koppen, lijsten en tabellen.',
	personal: {
		title: 'wat ik inbreng',
		subject: 'Blad voor één huisarts, voor in de bijeenkomst',
		lead: 'Neem dit blad mee naar de bijeenkomst.',
		two: 'Twee dingen om in te brengen',
		noneTwo:
			'Geen stelling staat op niveau 0 of 1. Kijk bij de laagste thema’s wat jij als volgende stap ziet.',
		tip: 'Een idee: ',
		more: '(De rest staat in je volledige verslag.)',
		strong: 'Wat al werkt',
		ask: 'Wat je eerst navraagt',
		noneAsk: 'Niets: op elke stelling had je een antwoord.',
	},
	conversation: {
		subject: 'Blad voor het gesprek met de zorginkoper',
		columns: ['Nr', 'Stelling', 'Waar we staan'],
		asks: 'Wat we vragen',
		askColumns: ['Nr', 'Vraag', 'Wanneer'],
		tips: 'Wat elke kant kan doen',
		tipColumns: ['Nr', 'Een volgende stap', 'Wie'],
		sides: { regio: 'regio', insurer: 'zorginkoper', both: 'allebei' },
		pen: 'Wat spreken we af?',
		penColumns: ['Wat', 'Wie van beide kanten', 'Wanneer'],
	},
	national: {
		title: 'vraag aan de koepel',
		subject: 'Blad voor een landelijke organisatie van huisartsen',
		intro: 'Dit kunnen wij in de regio niet zelf veranderen. We vragen jullie om het landelijk op te pakken.',
		none: 'Er is geen vraag aan de koepel opgeschreven.',
		asks: 'Wat we vragen',
		askColumns: ['Vraag', 'Bij welke stelling', 'Waar wij staan'],
		pen: 'Wat spreken we af?',
		penColumns: ['Wat', 'Wie', 'Wanneer'],
	},
} as const;

/** "Sinds Voorjaar 2026, 26 mei 2026: 4 stellingen omhoog en 1 omlaag." */
export function sinceText(previous: string, since: SinceThen | null): string {
	const changed = since?.statements.changed ?? [];
	const moved = (['omhoog', 'omlaag'] as const)
		.map((movement) => [changed.filter((each) => each.movement === movement).length, movement] as const)
		.filter(([count]) => count > 0)
		.map(([count, movement], index) => {
			const noun = count === 1 ? 'stelling' : 'stellingen';
			return index === 0 ? `${String(count)} ${noun} ${movement}` : `${String(count)} ${movement}`;
		});
	return `${copy.since}${previous}: ${moved.length > 0 ? listed(moved) : 'niets een niveau veranderd'}.`;
}

export const supportText = (count: number): string =>
	count === 1
		? 'Steun de afspraak die hierna komt.'
		: `Steun de ${String(count)} afspraken die hierna komen.`;

export const carryText = (count: number, asked: string): string =>
	`Breng ${count === 1 ? 'één vraag' : `${String(count)} vragen`} over aan ${asked}.`;

export const levelShort = (level: number): string => `niveau ${String(level)}`;

export const askText = (whom: string): string => `Vraag het aan ${whom}.`;

export const shortScanText = (count: number): string =>
	`Korte scan: alleen de ${String(count)} kernstellingen tellen mee.`;

/** "58 stellingen: 47 met een niveau, 8 weet niet en 3 niet ingevuld." */
export function tallyText({ inScope, rated, unknown, skipped, notApplicable, empty }: Tally): string {
	const rest = [
		[skipped, answerKinds.skipped.label],
		[notApplicable, answerKinds.notApplicable.label],
		[empty, answerKinds.empty.label],
	] as const;
	const parts = rest.filter(([count]) => count > 0).map(([count, word]) => `${String(count)} ${word}`);
	return `${String(inScope)} stellingen: ${listed([`${String(rated)} met een niveau`, `${String(unknown)} ${answerKinds.unknown.label}`, ...parts])}.`;
}

export const missingText = (characters: readonly string[]): string =>
	`Het lettertype van dit verslag kent niet alle tekens die je gebruikte. Op hun plaats staat □. Het gaat om ${listed(characters.map(codeOf))}. In de app, in je bestand en in de webpagina staan ze er wel.`;

const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** "Wat deden we? Van de 5 acties van 24 november 2026: 1 × gelukt, 4 × loopt." */
export const reviewText = (actions: number, since: string, counts: string): string =>
	`Wat deden we? ${actions === 1 ? 'De actie' : `De ${String(actions)} acties`} van ${since}: ${counts}.`;
