import { whenSpare } from './when-spare';

type LateComponents = typeof import('./late-components');

let loaded = $state.raw<LateComponents>();
let isAsked = false;

/** Parts of a statement that load once it is usable: explained words and ticks. Until then texts are plain. */
export const lateParts = {
	get loaded(): LateComponents | undefined {
		return loaded;
	},
	load(): void {
		if (isAsked) return;
		isAsked = true;
		whenSpare(() => void fetchComponents());
	},
};

async function fetchComponents(): Promise<void> {
	try {
		loaded = await import('./late-components');
	} catch {
		isAsked = false;
	}
}
