import { inMemory } from '$lib/storage/in-memory';

const setting = 'bouwstenenscan-beurt';

/**
 * Participant who had the laptop in this session when the page went away. Stored per browser, as a window that is killed
 * loses what it kept for itself; it holds two ids and no choice.
 */
export function keptTurn(sessionId: string): string | undefined {
	try {
		const [session, person] = localStorage.getItem(setting)?.split(' ') ?? [];
		return session === sessionId ? person : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps whose turn it is; `null` ends it. */
export function keepTurn(sessionId: string, personId: string | null): void {
	if (import.meta.env.MODE === 'single' && inMemory.insteadOf) return;
	try {
		if (personId === null) localStorage.removeItem(setting);
		else localStorage.setItem(setting, `${sessionId} ${personId}`);
	} catch {
		// without storage a turn lasts as long as this page
	}
}
