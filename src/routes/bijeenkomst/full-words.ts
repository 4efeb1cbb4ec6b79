import * as limits from '$lib/content/limits';
import { figure } from '$lib/ui/field/text-refusal';
import type { BoundedList } from '$lib/session/full-list';

/** Sentences on why something was not added. */
export const fullWords: Readonly<Record<BoundedList, string>> = {
	participants: `In een bijeenkomst passen ${figure(limits.participants)} mensen. Deze kon er niet meer bij.`,
	actions: `In een bijeenkomst passen ${figure(limits.actions)} acties. Haal er eerst een weg.`,
	dissent: `Bij één stelling passen ${figure(limits.dissent)} andere meningen.`,
};
