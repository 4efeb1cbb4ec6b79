import { agendaPlaces, differencePoints } from '$lib/scoring/agenda';
import type { LeftOut } from '$lib/scoring/room-agenda';
import { chosenByRoom } from '$lib/session/evening/room-choice';
import type { Session } from '$lib/session/session';
import { listed } from '../words';
import { spreadWords } from './spread-words';

/** Reason that a statement is not on the agenda that the room chose. */
export const leftOutWords: Readonly<Record<LeftOut['why'], string>> = {
	room: 'niet gekozen door de zaal',
	time: 'geen tijd op deze avond',
};

/** Rule for the order that the room chose, in one sentence. */
export const roomOrderRule =
	'De volgorde is verschil maal belang: hoe ver jullie keuzes uit elkaar liggen, maal het aantal handen.';

/** Points behind that rule. */
export const roomOrderPoints = `Voor het verschil zijn er ${listed(
	agendaPlaces.map((place) => `${String(differencePoints(place))} bij ${spreadWords[place]}`),
)}. Het belang is het aantal handen. Bij een gelijke uitkomst blijft de volgorde die van het verschil.`;

/** Rules for the order, in a report of a group that chose it; else none. */
export const roomRules = (session: Session): readonly string[] =>
	chosenByRoom(session) === undefined
		? []
		: [
				`De zaal koos waarover jullie praatten: ieder stak een hand op bij drie van de tien stellingen met de meeste verschillen. ${roomOrderRule} ${roomOrderPoints}`,
			];
