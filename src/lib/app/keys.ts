import { inMemory } from '$lib/storage/in-memory';

const setting = 'bouwstenenscan-toetsen';

/** Stored per browser; on if it cannot be stored. */
export function keysAreOn(): boolean {
	try {
		return localStorage.getItem(setting) !== 'uit';
	} catch {
		return true;
	}
}

export function keepKeys(on: boolean): void {
	if (import.meta.env.MODE === 'single' && inMemory.insteadOf) return;
	try {
		localStorage.setItem(setting, on ? 'aan' : 'uit');
	} catch {
		// without storage the choice holds for this page only
	}
}
