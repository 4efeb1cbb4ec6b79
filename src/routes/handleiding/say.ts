import type { PlanPart } from '$lib/session/evening/plan-steps';

/** Words for the facilitator to say aloud at each step. */
export const say: Readonly<Record<PlanPart, readonly string[]>> = {
	welcome: [
		'Fijn dat jullie er zijn. We kijken vandaag hoe ver onze regio is. We geven geen cijfer. We kiezen waar we samen aan gaan werken.',
		'Drie afspraken. Ieder kiest eerst alleen. Verschil is welkom. En bij een keuze staat nooit een naam.',
	],
	review: [
		'Dit spraken we vorige keer af. Bij elke actie één woord: gelukt, loopt of gestopt. Gestopt is ook een antwoord.',
	],
	alone: [
		'Pak je telefoon of je kaart. Kies bij elke stelling het hoogste niveau waarvan je weet dat het klopt. Overleg nog even niet.',
		'Weet je iets niet, kies dan: weet ik niet. Ook daar hebben we straks iets aan.',
	],
	gather: ['Houd je antwoordkaart voor de camera. Ik zie niet wat je koos, alleen dat je klaar bent.'],
	wall: [
		'Dit is onze muur. Elke rij is een thema. Kijk eerst een minuut in stilte. Wat valt je op?',
		'Over deze stellingen zijn we het eens. Wie wil er toch over praten? Anders nemen we ze zo over.',
	],
	choose: [
		'Over welke drie wil jij praten? Ik noem de letters. Steek bij jouw drie je hand op.',
		'Wat jullie niet kiezen, komt vanavond niet op de agenda. Het staat wel in het verslag.',
	],
	facts: [
		'Ik lees eerst voor waar het staat. Wie weet nog een plek? Pas daarna zeggen we wat we ervan vinden.',
	],
	talk: [
		'Wie hoog koos: wat heb je gezien waardoor je dat koos?',
		'Wie laag koos: wat heb je gezien waardoor je dat koos?',
		'We kiezen nog een keer. Je mag veranderen, en je mag ook blijven.',
		'Wat schrijven we op, en waarom, in één zin?',
	],
	condition: ['Jij ziet het anders. Wat heb je nodig om mee te gaan?'],
	break: ['Even pauze. Ik begin weer op tijd, ook als de koffie nog loopt.'],
	more: ['Wat hebben we al besloten? Ik lees het voor, dan gaan we verder met de volgende stelling.'],
	unheard: ['Dit schreef iemand erbij, en het kwam nog niet ter sprake. Wil iemand er iets over zeggen?'],
	ambitions: [
		'Waar willen we over een jaar staan? Kies een paar thema’s, niet alle. Eén niveau hoger is al veel werk.',
	],
	actions: [
		'Wie trekt dit? Ik zoek een naam van iemand die hier zit.',
		'Wie kan dit veranderen: wijzelf, of is dit een vraag aan de verzekeraar of de koepel?',
		'Wat is de eerste stap, die je binnen twee weken kunt zetten? En wanneer is het af?',
	],
	parking: [
		'Dit staat nog op de parkeerplaats. Wie gaat met een van deze punten verder? De rest komt volgende keer terug.',
	],
	closing: [
		'Ik lees voor wat we hebben afgesproken. Klopt het zo?',
		'Jullie krijgen het verslag deze week. Pak je agenda, dan prikken we de volgende datum.',
	],
	worth: [
		'Doe je ogen dicht, en steek vingers op: één is zonde van mijn avond, vijf is mijn avond meer dan waard.',
	],
};
