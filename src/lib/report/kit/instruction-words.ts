import type { Plan } from '$lib/session/evening/plan';
import type { PlanPart, PlanStep } from '$lib/session/evening/plan-steps';

type TalkPlan = Pick<Plan, 'items' | 'each' | 'minutesEach'>;

/** Texts of the facilitator's sheet. */
export const instructionWords = {
	title: 'Draaiboek voor de gespreksleider',
	before: {
		title: 'Vooraf',
		items: (address: string, print: string, hasPoster: boolean): readonly string[] => [
			`Open ${address} op de laptop, één keer met internet. Daarna is wifi niet nodig.`,
			print,
			`${hasPoster ? 'Hang de poster bij de deur. ' : ''}Leg op elke plek een antwoordkaart en een pen.`,
			'Open op de laptop de bijeenkomst en het tweede venster voor de beamer. Lees tijdens de inloop alvast de antwoordkaarten van wie de scan thuis invulde.',
		],
	},
	print: {
		single: (from: number, to: number): string =>
			`Print bladzijde ${String(from)} tot en met ${String(to)} aan één kant.`,
		cards: (from: number, to: number, sides: number): string =>
			`De antwoordkaarten zijn ${String(from)} tot en met ${String(to)}, ${sides > 1 ? 'aan twee kanten' : 'ook aan één kant'}: één blad per persoon.`,
		levels: (from: number, to: number): string =>
			`Tel je de kaarten met de camera? Print dan ${String(from)} tot en met ${String(to)}, de niveaukaarten, voor ieder één keer.`,
		closing: (from: number, to: number): string =>
			`Op bladzijde ${String(from)}${from === to ? ' staan' : ` tot en met ${String(to)} staan`} de slotkaartjes. Knip ze uit.`,
		anchors: (from: number): string => `Vanaf ${String(from)} staan de niveaus, één set per tafel.`,
	},
	steps: {
		title: 'De bijeenkomst van minuut tot minuut',
		columns: [
			{ name: 'Tijd', share: 0.13 },
			{ name: 'Stap', share: 0.19 },
			{ name: 'Duur', share: 0.09 },
			{ name: 'Zo doe je het', share: 0.59 },
		],
	},
	how: {
		welcome: () =>
			'Zeg waarom jullie hier zijn. Drie regels: eerst kiest iedereen alleen, verschil is welkom, en geen namen bij keuzes. Het is een hulpmiddel voor het gesprek, geen meting van prestaties.',
		review: () =>
			'Lees elke actie van vorige keer voor, en kies: gelukt, loopt of gestopt. Wat loopt, blijft een actie.',
		alone: () =>
			'Op de telefoon of op papier, zonder overleg. Weet iemand het niet? Dan is “w” het goede antwoord; ook dat is een uitkomst.',
		gather: () =>
			'Lees de antwoordkaarten met de camera, open bestanden en typ de papieren kaarten over: code, rol en per thema de rij.',
		wall: () =>
			'Toon de muur op de beamer. Vraag wat opvalt. Bevestig in één keer de stellingen waarover jullie het eens zijn.',
		choose: () =>
			'Klik bij de muur op “Laat de zaal kiezen” en noem de letters. Ieder steekt bij drie stellingen een hand op.',
		talk: howToTalk,
		break: () => 'Zet de klok op pauze. Leg de volgende stelling vast klaar.',
		more: () =>
			'Ga verder op dezelfde manier. Stop op tijd: acties zijn belangrijker dan de laatste stelling.',
		unheard: () =>
			'Loop de lijst langs. Daar staat wat mensen erbij schreven en wat nog niet ter sprake kwam. Vink het af, of laat het staan.',
		ambitions: () => 'Kies bij de thema’s die ertoe doen een niveau en een jaar.',
		actions: () =>
			'Hooguit drie acties voor de eerste bladzijde. Schrijf bij elke actie wie die trekt, wat de eerste stap is en wanneer de actie klaar is.',
		parking: () => 'Lees voor wat er op de parkeerplaats staat. Wat blijft staan, komt volgende keer terug.',
		closing: () =>
			'Prik de volgende datum. Bewaar het bestand van de bijeenkomst en maak het verslag. Vernietig de papieren kaarten.',
		worth: (_, hasCards) =>
			hasCards
				? 'Deel de slotkaartjes uit en haal ze omgekeerd op. Schud ze, tel ze en typ de aantallen bij het verslag. Alleen voor jou.'
				: 'Ogen dicht, één tot vijf vingers. Alleen voor jou.',
	} satisfies Readonly<Record<PlanStep, (plan: TalkPlan, hasCards: boolean) => string>>,
	readers: {
		title: 'Wie leest wat',
		items: [
			'Op de beamer en in het verslag staat bij een keuze of opmerking nooit een naam. Tot je de muur toont, zie ook jij alleen wie klaar is.',
			'Alleen het bestand van de bijeenkomst bevat antwoorden per persoon. Bewaar het veilig.',
		],
	},
	otherwise: {
		title: 'Loopt het anders?',
		items: (minutesAtTheEnd: number): readonly string[] => [
			`Raakt de tijd op? Stop met praten als er nog ${String(minutesAtTheEnd)} minuten zijn. Wat overblijft, heet “niet besproken”.`,
			'Geen camera? Onder de QR-code op de telefoon staan rijen om over te typen.',
			'Kwam iemand zonder iets binnen? Geef een antwoordkaart, of geef de laptop door.',
			'Valt de laptop uit? Houd de niveaukaarten één voor één omhoog, tel de handen, en schrijf per stelling op hoeveel mensen elk niveau kozen.',
		],
	},
} as const;

function howToTalk({ items, each, minutesEach }: TalkPlan): string {
	const has = (part: PlanPart): boolean =>
		[...items, ...each].some(({ step, minutes }) => step === part && minutes > 0);
	return [
		`Begin boven aan de agenda${has('choose') ? '' : ': daar verschillen de beelden het meest'}. Per stelling ongeveer ${String(minutesEach)} minuten${has('facts') ? '. Lees eerst voor waar het staat, zonder namen. Vraag daarna' : ''}: wat ziet iemand met een 4 dat iemand met een 1 niet ziet?`,
		'Laat daarna opnieuw kiezen, en leg het besluit vast met één zin waarom.',
		...(has('condition') ? ['Ziet iemand het anders? Vraag wat die nodig heeft om mee te gaan.'] : []),
		'“Nog geen gedeeld beeld” is ook een uitkomst.',
	].join(' ');
}
