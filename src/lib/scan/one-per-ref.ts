import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';

/** Map key that identifies exactly one text. */
export const refKey = ({ id, version, hash }: QuestionnaireRef): string => [id, version, hash].join(' ');

/** The first item for each text, in the original order. */
export function onePerRef<T>(items: readonly T[], refOf: (item: T) => QuestionnaireRef): readonly T[] {
	const first = new Map<string, T>();
	for (const item of items) {
		const key = refKey(refOf(item));
		if (!first.has(key)) first.set(key, item);
	}
	return [...first.values()];
}
