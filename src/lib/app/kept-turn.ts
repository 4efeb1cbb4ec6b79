import { inMemory } from '$lib/storage/in-memory';

/** Someone with the laptop, or a paper card without a code that is being typed. */
export type Turn = 'laptop' | 'card';

const settings: Readonly<Record<Turn, string>> = {
	laptop: 'bouwstenenscan-beurt',
	card: 'bouwstenenscan-kaart',
};

/**
 * Participant whose turn it was in this session when the page went away. Stored per browser, as a window that is killed
 * loses what it kept for itself; it holds two ids and no choice.
 */
export function keptTurn(turn: Turn, sessionId: string): string | undefined {
	try {
		const [session, person] = localStorage.getItem(settings[turn])?.split(' ') ?? [];
		return session === sessionId ? person : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps whose turn it is; `null` ends it. */
export function keepTurn(turn: Turn, sessionId: string, personId: string | null): void {
	if (import.meta.env.MODE === 'single' && inMemory.insteadOf) return;
	try {
		if (personId === null) localStorage.removeItem(settings[turn]);
		else localStorage.setItem(settings[turn], `${sessionId} ${personId}`);
	} catch {
		// without storage a turn lasts as long as this page
	}
}
