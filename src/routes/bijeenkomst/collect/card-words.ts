import type { CardError } from '$lib/exchange/answer-card';
import type { CameraProblem } from './camera';
import { fullWords } from '../full-words';

/** Outcome of a code held up to the camera. */
export type CardOutcome = 'new' | 'known' | 'full' | CardError;

export const outcomeWords: Readonly<Record<Exclude<CardOutcome, 'new'>, string>> = {
	known: 'Die kaart is al gelezen.',
	full: fullWords.participants,
	foreign: 'Dit is geen antwoordkaart van de Bouwstenenscan.',
	damaged: 'Deze kaart klopt niet. Open de kaart op de telefoon opnieuw, of typ de rijen over.',
	'other-questionnaire':
		'Deze kaart hoort bij een andere vragenlijst. De antwoorden passen niet in deze bijeenkomst.',
	'too-new':
		'Deze kaart komt uit een nieuwere versie van de app. Werk de app op deze laptop bij, of typ de rijen over.',
};

const otherWays = 'Typ de rijen over die op de telefoon staan, of vraag om het bestand.';

/** Reason that the camera is off; the last three occur only after it was on. */
export type CameraNote = CameraProblem | 'hidden' | 'lost' | 'failed';

export const noteWords: Readonly<Record<CameraNote, string>> = {
	impossible: `In deze browser kan de camera hier niet aan. ${otherWays}`,
	refused: `De browser mag de camera niet gebruiken. Klik op het pictogram naast het webadres en sta de camera toe. Of zonder camera: ${otherWays.toLowerCase()}`,
	absent: `Er is geen camera gevonden. ${otherWays}`,
	busy: `De camera doet het niet. Misschien gebruikt een ander programma de camera. ${otherWays}`,
	hidden: 'De camera ging uit, omdat dit venster niet meer te zien was.',
	failed: `Het lezen van kaarten lukt nu niet. Ververs de pagina. ${otherWays}`,
	lost: `De camera is weg. ${otherWays}`,
};
