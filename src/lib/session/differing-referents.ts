import type { Reference } from '$lib/content/questionnaire';
import { nameKey } from '$lib/scan/name';
import { allReferences, referentText } from '$lib/scan/referents/referent-texts';
import type { Session } from './session';

/** A word with which people mean different things, and what they mean, without persons and in the order of the alphabet. */
export type DifferingWord = { readonly word: Reference; readonly texts: readonly string[] };

/** Finds the words that refer to different things, in the session itself or in the files of its participants. */
export function differingReferents({
	referents,
	participants,
}: Pick<Session, 'referents' | 'participants'>): readonly DifferingWord[] {
	const all = [referents, ...participants.map((person) => person.referents)].filter(
		(each) => each !== undefined,
	);
	return allReferences.flatMap((word) => {
		const byKey = new Map(
			all.flatMap((each) => {
				const text = referentText(each, word);
				return text === undefined ? [] : [[nameKey(text), text] as const];
			}),
		);
		const texts = [...byKey.values()].sort((a, b) => a.localeCompare(b, 'nl'));
		return texts.length > 1 ? [{ word, texts }] : [];
	});
}
