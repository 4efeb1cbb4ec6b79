import type { CameraNote } from '../collect/card-words';

const otherWays = 'Open een foto van de zaal, of tel de handen.';

export const roomNoteWords: Readonly<Record<CameraNote, string>> = {
	impossible: `In deze browser kan de camera hier niet aan. ${otherWays}`,
	refused: `De browser mag de camera niet gebruiken. Klik op het pictogram naast het webadres en sta de camera toe. ${otherWays}`,
	absent: `Er is geen camera gevonden. ${otherWays}`,
	busy: `De camera doet het niet. Misschien gebruikt een ander programma de camera. ${otherWays}`,
	hidden: 'De camera ging uit, omdat dit venster niet meer te zien was.',
	failed: `Het tellen van kaarten lukt nu niet. Ververs de pagina. ${otherWays}`,
	lost: `De camera is weg. ${otherWays}`,
};

/** Number of cards seen, of so many people who could hold one up; 0 people where that is not known. */
export function seenText(cards: number, people: number): string {
	if (cards === 0) return 'Nog geen kaart gezien.';
	if (people >= cards) return `${String(cards)} van ${String(people)} ${cardWord(people)} gezien.`;
	return `${cards === 1 ? 'Eén' : String(cards)} ${cardWord(cards)} gezien.`;
}

/** Advice where cards were missed, or are too many. */
export function restText(cards: number, people: number): string {
	if (people === 0 || cards === 0 || cards === people) return '';
	if (cards > people)
		return `Dat zijn er meer dan de ${String(people)} mensen die nog kiezen. Let op dat ieder één kaart omhooghoudt.`;
	return people - cards === 1
		? 'Eén niet gezien: houd die kaart hoger, of tel die zelf bij de handen.'
		: `${String(people - cards)} niet gezien: houd die kaarten hoger, of tel ze zelf bij de handen.`;
}

const cardWord = (cards: number): string => (cards === 1 ? 'kaart' : 'kaarten');

/** Button that adds the cards to the hands. */
export const addCardsText = (cards: number): string =>
	cards === 0
		? 'Tel bij de handen'
		: cards === 1
			? 'Tel deze kaart bij de handen'
			: `Tel deze ${String(cards)} kaarten bij de handen`;
