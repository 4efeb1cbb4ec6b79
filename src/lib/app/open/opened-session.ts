import type { Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import type { Session } from '$lib/session/session';
import { hasDatabase } from '$lib/storage/database-name';
import { sourceOf, type ScanProblem } from './opened-scan';

/** Session with the exact text it is about. */
export type OpenedSession = {
	readonly session: Session;
	readonly questionnaire: Questionnaire;
	/** False if the last write failed and the session is in memory only. */
	readonly isSaved: boolean;
};

export async function openSession(id: string): Promise<Result<OpenedSession, ScanProblem>> {
	try {
		return await openStored(id);
	} catch {
		return err('no-storage');
	}
}

async function openStored(id: string): Promise<Result<OpenedSession, ScanProblem>> {
	const [{ deviceScans }, { keeperOf }] = await Promise.all([
		import('$lib/storage/stores/scan-store'),
		import('$lib/storage/stores/keeper-of'),
	]);
	const store = keeperOf(id);
	const isSaved = !store.isUnsaved(id);
	// an unknown id must not create a database
	if (isSaved && !(await hasDatabase())) return err('unknown');
	const session = await store.open(id);
	if (!session.ok) return session;
	const source = await sourceOf(deviceScans(), session.value.questionnaire);
	if (!source) return err('no-text');
	return ok({ session: session.value, questionnaire: await source.whole(), isSaved });
}
