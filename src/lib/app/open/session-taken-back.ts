import { mergeSession } from '$lib/session/files/merge-session';
import { openSession } from './opened-session';
import { OpenSession } from './open-session.svelte';
import { openOutOfBin } from './out-of-bin';

/**
 * Session that this window goes on with after another one took over: as stored by now, with what this window could not
 * save. Where it can't be read, the version of this window takes its place. Rejects if it stays in the bin. Calling the
 * function it resolves to begins it, and writes.
 */
export async function sessionTakenBack({ session, questionnaire }: OpenSession): Promise<() => OpenSession> {
	const stored = await openOutOfBin(
		() => openSession(session.id),
		async () => {
			const { deviceSessions } = await import('$lib/storage/stores/session-store');
			await deviceSessions().setDeleted(session.id, null);
		},
	);
	return () => {
		const next = new OpenSession(stored.ok ? stored.value : { session, questionnaire, isSaved: false });
		if (stored.ok) next.change((now) => mergeSession(now, session));
		else void next.save();
		return next;
	};
}
