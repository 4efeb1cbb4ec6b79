import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { QuestionnaireSource } from '$lib/content/bundled';
import { loadBundled } from '$lib/content/bundled-packs';
import { followScan } from '$lib/scan/follow/follow-scan';
import { newId } from '$lib/scan/new-id';
import { followSession } from '$lib/session/follow-session';
import { deviceScans } from '$lib/storage/stores/scan-store';
import { deviceSessions } from '$lib/storage/stores/session-store';
import { now } from '../now';
import { today } from '../today';
import { sourceOf } from './opened-scan';

/** Makes a scan or bijeenkomst that follows this one, and returns its id. Throws if this one cannot be read. */
export const beginFollowUp = (kind: 'scan' | 'session', id: string): Promise<string> =>
	kind === 'scan' ? scanAfter(id) : sessionAfter(id);

async function scanAfter(id: string): Promise<string> {
	const earlier = await deviceScans().open(id);
	if (!earlier.ok) throw new Error(`Cannot follow a scan: ${earlier.error}`);
	const { outline, ref, whole } = await sourceFor(earlier.value.questionnaire);
	const scan = followScan(earlier.value, { id: newId(), outline, questionnaire: ref }, now());
	await deviceScans().save(scan, [], await whole());
	return scan.id;
}

async function sessionAfter(id: string): Promise<string> {
	const earlier = await deviceSessions().open(id);
	if (!earlier.ok) throw new Error(`Cannot follow a session: ${earlier.error}`);
	const { outline, ref, whole } = await sourceFor(earlier.value.questionnaire);
	const begin = { id: newId(), today: today(), outline, questionnaire: ref };
	const session = followSession(earlier.value, begin, now());
	// if the device refuses, this window keeps it, and the next page says so
	await deviceSessions()
		.save(session, await whole())
		.catch(() => undefined);
	return session.id;
}

/** Newest edition that ships with the app, else the text of the earlier one. */
async function sourceFor(ref: QuestionnaireRef): Promise<QuestionnaireSource> {
	const source = (await loadBundled(ref.id)) ?? (await sourceOf(deviceScans(), ref));
	if (!source) throw new Error(`No questionnaire ${ref.id}`);
	return source;
}
