import type { QuestionnaireRef } from '$lib/content/outline';

/** Names exactly one text, as the key of a map. */
export const refKey = ({ id, version, hash }: QuestionnaireRef): string => [id, version, hash].join(' ');

/** The first item about each text, in their order. */
export function onePerRef<T>(items: readonly T[], refOf: (item: T) => QuestionnaireRef): readonly T[] {
	const first = new Map<string, T>();
	for (const item of items) {
		const key = refKey(refOf(item));
		if (!first.has(key)) first.set(key, item);
	}
	return [...first.values()];
}
