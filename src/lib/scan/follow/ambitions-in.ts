import type { Outline } from '$lib/content/outline';
import type { Ambition, Scan } from '../scan';

/** Ambitions of the themes that this questionnaire has too. */
export const ambitionsIn = (
	{ dimensions }: Pick<Outline, 'dimensions'>,
	ambitions: Scan['ambitions'],
): Record<string, Ambition> =>
	Object.fromEntries(
		Object.entries(ambitions).filter(([theme]) => dimensions.some(({ id }) => id === theme)),
	);
