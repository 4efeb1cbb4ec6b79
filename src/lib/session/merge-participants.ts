import { greaterOf } from '$lib/scan/merge-records';
import { referentsField } from '$lib/scan/referents/referents';
import type { Entry } from '$lib/scan/scan';
import type { Participant, Way } from './session';

/** Merges two versions of one participant: the later of each answer. */
export const mergeParticipants = (a: Participant, b: Participant): Participant => ({
	...mergeDetails(a, b),
	alone: mergeEntries(a, b, 'alone'),
	after: mergeEntries(a, b, 'after'),
});

/** Merges everything but the answers, in the same way whichever comes first. */
export const mergeDetails = (a: Participant, b: Participant): Omit<Participant, 'alone' | 'after'> => ({
	id: a.id,
	role: a.role > b.role ? a.role : b.role,
	...mergeReferents(a, b),
	way: a.way > b.way ? a.way : b.way,
	joinedAt: a.joinedAt < b.joinedAt ? a.joinedAt : b.joinedAt,
});

function mergeReferents(a: Participant, b: Participant): Pick<Participant, 'referents'> {
	const referents =
		a.referents && b.referents ? greaterOf(a.referents, b.referents) : (a.referents ?? b.referents);
	return referentsField(referents);
}

function mergeEntries(a: Participant, b: Participant, round: 'alone' | 'after'): Participant['alone'] {
	const ids = [...new Set([...Object.keys(a[round]), ...Object.keys(b[round])])].sort();
	return Object.fromEntries(
		ids.flatMap((id) => {
			const [one, other] = [a[round][id], b[round][id]];
			if (!one || !other) return one ? [[id, one]] : other ? [[id, other]] : [];
			return [[id, a.way === b.way ? laterOf(one, other) : fullerOf(a.way, one, b.way, other)]];
		}),
	);
}

/**
 * Keeps the file's entry over a card's with the same choice: a card has no remarks, and one moment for all its answers,
 * which can be later.
 */
function fullerOf(way: Way, one: Entry, otherWay: Way, other: Entry): Entry {
	const isSame = choiceIn(one) === choiceIn(other);
	if (isSame && way === 'card') return other;
	return isSame && otherWay === 'card' ? one : laterOf(one, other);
}

const choiceIn = ({ answer }: Entry): string =>
	answer?.kind === 'level' ? String(answer.level) : (answer?.kind ?? '');

function laterOf(one: Entry, other: Entry): Entry {
	if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
	return JSON.stringify(one) > JSON.stringify(other) ? one : other;
}
