import type { Entry, Scan } from '$lib/scan/scan';
import { isAnswered } from '$lib/scan/step-order';
import type { Hands, Session } from '../session';

/** True once there is any choice, remark, count, decision or action; a report made before that would be empty. */
export const holdsAnswers = (data: Scan | Session): boolean =>
	'entries' in data
		? isChosen(data.entries)
		: data.participants.some(({ alone, after }) => isChosen(alone) || isChosen(after)) ||
			Object.values(data.hands).some((counts) => Object.values(counts).some(isCounted)) ||
			Object.keys(data.decisions).length + data.actions.length > 0;

const isChosen = (entries: Readonly<Record<string, Entry>>): boolean =>
	Object.values(entries).some((entry) => entry.remark !== '' || isAnswered(entry));

const isCounted = (hands: Hands): boolean =>
	[...hands.levels, hands.unknown, hands.notApplicable].some((count) => count > 0);
