import { participantFromCard, participantWith, withParticipant } from '$lib/session/run-session';
import type { OpenSession } from '$lib/app/open/open-session.svelte';
import type { CodesOutcome } from './code-words';

/** Adds everyone whose antwoordkaart is in the text; nothing else of the text is kept. */
export async function takeCodes(opened: OpenSession, text: string): Promise<CodesOutcome> {
	const { findCards } = await import('$lib/exchange/text/find-cards');
	const { cards, ...found } = findCards(text, opened.questionnaire, opened.session.questionnaire);
	let added = 0;
	let known = 0;
	let isFull = false;
	for (const card of cards) {
		const isKnown = participantWith(opened.session, card.id) !== undefined;
		const isTaken = opened.change((session, now) =>
			withParticipant(session, participantFromCard(card, now), now),
		);
		if (!isTaken) isFull = true;
		else if (isKnown) known += 1;
		else added += 1;
	}
	return { ...found, added, known, isFull, isShown: opened.session.revealedAt !== null };
}
