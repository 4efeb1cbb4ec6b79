import { meansBefore } from '$lib/report/model/earlier';
import type { Means } from '$lib/report/wall/wall-row';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Session } from '$lib/session/session';
import { openSession, type OpenedSession } from './opened-session';

/** The bijeenkomst that this one follows; undefined if it follows none, or that one is not on this device. */
export async function openBefore({ follows }: Session): Promise<OpenedSession | undefined> {
	const opened = follows && (await openSession(follows.id));
	return opened?.ok ? opened.value : undefined;
}

/** Means of the earlier bijeenkomst, for dimensions that ask the same. */
export const meansOf = (before: OpenedSession, questionnaire: Questionnaire, session: Session): Means =>
	meansBefore(
		{ subject: { kind: 'session', session: before.session }, outline: before.questionnaire },
		{ subject: { kind: 'session', session }, outline: questionnaire },
	);
