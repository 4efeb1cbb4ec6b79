import type { Result } from '$lib/result';
import { mergeSession } from '$lib/session/files/merge-session';
import { openSession, type OpenedSession } from './opened-session';
import { OpenSession } from './open-session.svelte';
import type { ScanProblem } from './opened-scan';

/**
 * Session that this window goes on with after another one took over: as stored by now, with what this window could not
 * save. Where it can't be read, the version of this window takes its place. Rejects if it stays in the bin.
 */
export async function sessionTakenBack({ session, questionnaire }: OpenSession): Promise<OpenSession> {
	const stored = await outsideBin(session.id);
	const next = new OpenSession(stored.ok ? stored.value : { session, questionnaire, isSaved: false });
	if (stored.ok) next.change((now) => mergeSession(now, session));
	else void next.save();
	return next;
}

/** Takes it out of the bin first: whoever goes on with it wants to find it again. */
async function outsideBin(id: string): Promise<Result<OpenedSession, ScanProblem>> {
	const found = await openSession(id);
	if (found.ok || found.error !== 'deleted') return found;
	const { deviceSessions } = await import('$lib/storage/stores/session-store');
	await deviceSessions().setDeleted(id, null);
	return openSession(id);
}
