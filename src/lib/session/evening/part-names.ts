import type { PlanPart } from './plan-steps';

/** Names of the parts of the programme, the same on screen, on paper and in the manual. */
export const partNames: Readonly<Record<PlanPart, string>> = {
	welcome: 'Welkom en spelregels',
	review: 'Wat deden we?',
	alone: 'Alleen invullen',
	gather: 'Antwoorden verzamelen',
	wall: 'Kijken naar de muur',
	choose: 'Kiezen waarover we praten',
	talk: 'Praten over stellingen',
	facts: 'Waar staat het?',
	condition: 'Wat heb je nodig om mee te gaan?',
	break: 'Pauze',
	more: 'Verder praten',
	unheard: 'Nog niet gehoord',
	ambitions: 'Ambitie kiezen',
	actions: 'Acties afspreken',
	parking: 'Parkeerplaats',
	closing: 'Afsluiten',
	worth: 'Was dit de avond waard?',
};
